import { describe, expect, it } from "vitest";
import type { Finding } from "../model/finding.ts";
import type { Grade } from "../model/grade.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";
import { judgeTogether } from "./judge-together.ts";

const row = (artifact: string, file: string, value: PhoneRecord["value"] = {}): PhoneRecord => ({
  artifact,
  value,
  from: { file, line: 1 },
  moments: [],
  observables: [],
});

interface Seen {
  readonly artifact: string;
  readonly evidence?: string;
  readonly file?: string;
  readonly grade?: Grade;
  readonly kept?: readonly PhoneRecord[];
  readonly value?: string;
}

function outcome({ artifact, evidence = "e1", file = artifact, grade, kept = [], value = "bh" }: Seen) {
  const entry: LedgerEntry = {
    artifact,
    evidence,
    status: "read",
    records: 1,
    shows: "ran",
    files: [],
    notes: [],
  };
  const finding: Finding = {
    rule: "indicator/process-name",
    grade: grade ?? "ran",
    message: { id: "rule-indicator-process-name", args: { value, name: "Known" } },
    because: [row(artifact, file)],
    evidence,
    couldAlsoBe: [],
    next: [],
    indicators: [{ type: "process:name", value, name: "Known", source: "a.stix2" }],
  };
  return { entry, findings: grade === undefined ? [] : [finding], kept };
}

const judged = (seen: readonly Seen[], handedOver: readonly (readonly [string, string])[] = [["e1", "e1"]]) =>
  judgeTogether({
    outcomes: seen.map(outcome),
    handedOver: new Map(handedOver),
    repeating: new Set(["android.text-sweep"]),
  }).filter(({ rule }) => rule.startsWith("correlation/"));

describe("a known value that was seen twice", () => {
  it("in two records of different files counts as confirmed", () => {
    const [finding, ...more] = judged([
      { artifact: "ios.data-usage", grade: "ran" },
      { artifact: "ios.crash-logs", grade: "ran" },
      { artifact: "ios.shutdown-log", grade: "ran" },
    ]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: "correlation/confirmed-twice",
      grade: "confirmed-twice",
      message: { args: { value: "bh", artifact: "ios.data-usage", artifact2: "ios.crash-logs" } },
      indicators: [{ source: "a.stix2" }],
    });
    expect(finding?.because.map(({ artifact }) => artifact)).toEqual(["ios.data-usage", "ios.crash-logs"]);
  });

  it.each<[string, Seen[]]>([
    [
      "one file read by two artifacts",
      [
        { artifact: "a", file: "x", grade: "ran" },
        { artifact: "b", file: "x", grade: "ran" },
      ],
    ],
    [
      "one artifact in two files",
      [
        { artifact: "a", file: "x", grade: "ran" },
        { artifact: "a", file: "y", grade: "ran" },
      ],
    ],
    [
      "a weaker second",
      [
        { artifact: "a", grade: "ran" },
        { artifact: "b", grade: "contact" },
      ],
    ],
    [
      "different values",
      [
        { artifact: "a", grade: "ran" },
        { artifact: "b", grade: "ran", value: "other" },
      ],
    ],
  ])("%s is one witness", (_, seen) => {
    expect(judged(seen)).toEqual([]);
  });

  it("in two things that were handed over, but not in two parts of one", () => {
    const seen: Seen[] = [
      { artifact: "a", evidence: "e2", grade: "ran" },
      { artifact: "a", evidence: "e3", grade: "ran" },
    ];
    const parts = [
      ["e1", "e1"],
      ["e2", "e1"],
      ["e3", "e1"],
    ] as const;
    expect(judged(seen, parts)).toEqual([]);
    expect(
      judged(seen, [
        ["e2", "e2"],
        ["e3", "e3"],
      ]),
    ).toHaveLength(1);
  });
});

describe("what a second look repeats", () => {
  const all = (seen: readonly Seen[]) =>
    judgeTogether({
      outcomes: seen.map(outcome),
      handedOver: new Map([["e1", "e1"]]),
      repeating: new Set(["android.text-sweep"]),
    }).map(({ because, rule }) => `${because[0]?.artifact} ${rule}`);

  it("is said once, by the artifact that knows what it reads", () => {
    const own: Seen = { artifact: "android.packages", grade: "ran" };
    expect(all([own, { artifact: "android.text-sweep", grade: "ran" }])).toEqual([
      "android.packages indicator/process-name",
    ]);
    expect(all([{ artifact: "android.text-sweep", grade: "ran" }])).toHaveLength(1);
    expect(
      all([
        { ...own, grade: "context" },
        { artifact: "android.text-sweep", grade: "ran" },
      ]),
    ).toHaveLength(2);
    expect(
      all([
        { ...own, value: "other" },
        { artifact: "android.text-sweep", grade: "ran" },
      ]),
    ).toHaveLength(2);
  });
});

describe("an app that came from no shop", () => {
  const app = row("android.packages", "p", { package: "org.demo.app", sideloaded: true });
  const service = row("android.accessibility", "s", { package: "org.demo.app", on: true });

  it("with power over the phone is judged by both rows, over two pieces of evidence", () => {
    const found = judged(
      [
        { artifact: "android.packages", evidence: "e1", kept: [app] },
        { artifact: "android.accessibility", evidence: "e2", kept: [service] },
      ],
      [
        ["e1", "e1"],
        ["e2", "e1"],
      ],
    );
    expect(found).toMatchObject([
      {
        rule: "correlation/sideloaded-app-with-power",
        grade: "attempt",
        evidence: "e1",
        message: { args: { package: "org.demo.app", powers: "accessibility" } },
      },
    ]);
    expect(found[0]?.because).toEqual([app, service]);
  });

  it("without power, or with another app's, is not", () => {
    const other = row("android.accessibility", "s", { package: "org.demo.apps", on: true });
    const kept = { artifact: "android.accessibility", kept: [other] };
    expect(judged([{ artifact: "android.packages", kept: [app] }])).toEqual([]);
    expect(judged([{ artifact: "android.packages", kept: [app] }, kept])).toEqual([]);
  });
});
