/**
 * Judgements over findings of published values: what they tell, in which order, and what a careless one would take for it.
 */
import { describe, expect, it } from "vitest";
import { judgeTogether } from "../examine/judge-together.ts";
import type { Finding, IndicatorRef } from "../model/finding.ts";
import type { Grade } from "../model/grade.ts";
import type { LedgerStatus } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";

interface Seen {
  readonly artifact: string;
  /** `domain` and the like; `crash` is a row that is kept, `odd` a rule that needs no list. */
  readonly kind: "domain" | "process-name" | "app-id" | "crash" | "row" | "odd";
  readonly grade?: Grade;
  /** Time of day, or none. */
  readonly at?: string;
  readonly value?: string;
  readonly name?: string;
  readonly evidence?: string;
  readonly record?: PhoneRecord["value"];
  readonly more?: Partial<PhoneRecord["moments"][number]>;
  readonly ref?: Partial<IndicatorRef>;
  readonly file?: string;
  readonly recovered?: boolean;
  readonly status?: LedgerStatus;
}

const utcOf = (at: string): string => `2026-05-${at.includes("T") ? at : `03T${at}`}:00Z`;

function outcome(seen: Seen) {
  const { artifact, kind, grade = "contact", at, name = "Known", evidence = "e1", record = {}, more, ref } = seen;
  const {
    value = kind === "domain" ? "lure.example.org" : "bh",
    file = artifact,
    recovered = false,
    status = "read",
  } = seen;
  const isRow = kind === "crash" || kind === "row";
  const row: PhoneRecord = {
    artifact,
    value: kind === "crash" ? { kind: "crash", ...record } : record,
    from: { file, line: 1, ...(recovered ? { recovered: { area: "freelist", page: 2, offset: 0 } } : {}) },
    moments: at === undefined ? [] : [{ event: "event", utc: utcOf(at), raw: "", rule: "mac-absolute", ...more }],
    observables: [],
  };
  const finding: Finding = {
    rule: kind === "odd" ? `${artifact}/program-in-odd-place` : `indicator/${kind}`,
    grade,
    message: { id: "x", args: kind === "odd" ? { path: value } : { value, name, observed: value } },
    because: [row],
    evidence,
    couldAlsoBe: [],
    next: [],
    indicators: kind === "odd" ? [] : [{ type: "url:value", value, name, source: "a.stix2", ...ref }],
  };
  const entry = {
    artifact,
    evidence,
    status,
    records: 1,
    shows: "ran" as const,
    files: [],
    notes: [],
  };
  return { entry, findings: isRow ? [] : [finding], kept: isRow ? [row] : [] };
}

const judged = (seen: readonly Seen[], apart = false) =>
  judgeTogether({
    outcomes: seen.map(outcome),
    handedOver: new Map(),
    repeating: new Set(["ios.text-sweep"]),
    ...(apart ? { areApart: (one: string, other: string) => one !== other } : {}),
  });
const of = (claim: string, seen: readonly Seen[], apart = false) =>
  judged(seen, apart).filter(({ rule }) => rule === `correlation/${claim}`);

const received: Seen = { artifact: "ios.sms", kind: "domain", grade: "reached", at: "10:00" };
const opened: Seen = { artifact: "ios.safari-history", kind: "domain", at: "10:05" };
const crashed: Seen = {
  artifact: "ios.crash-logs",
  kind: "crash",
  at: "10:07",
  record: { process: "com.apple.WebKit.WebContent" },
};
const ran: Seen = { artifact: "ios.data-usage", kind: "process-name", grade: "ran", at: "10:20" };
const odd: Seen = { ...ran, kind: "odd", grade: "attempt", value: "/private/var/tmp/x" };

describe("a known link, and what followed", () => {
  const steps = (seen: readonly Seen[], apart = false) =>
    of("known-link-and-what-followed", seen, apart).map(({ grade, because }) => [
      grade,
      because.map(({ artifact }) => artifact.replace("ios.", "")).join(" "),
    ]);

  it.each<[string, Seen[], Grade, string]>([
    ["opened after it came", [received, opened], "contact", "sms safari-history"],
    ["and a crash", [crashed, opened, received], "attempt", "sms safari-history crash-logs"],
    ["and a known program", [ran, crashed, opened, received], "ran", "sms safari-history crash-logs data-usage"],
    ["and a program at an odd place", [received, opened, odd], "attempt", "sms safari-history data-usage"],
    ["a crash without a visit", [received, { ...crashed, at: "10:02" }], "attempt", "sms crash-logs"],
    ["a visit without a message", [opened, crashed], "attempt", "safari-history crash-logs"],
    [
      "the message that was followed, out of two",
      [{ ...received, at: "01T10:00" }, received, opened, crashed],
      "attempt",
      "sms safari-history crash-logs",
    ],
  ])("%s", (_, seen, grade, rows) => expect(steps(seen)).toEqual([[grade, rows]]));

  it("is told with its times, its name and its published value", () => {
    const [finding] = of("known-link-and-what-followed", [received, opened, { ...crashed, evidence: "e2" }]);
    expect(finding).toMatchObject({
      at: "2026-05-03T10:00:00Z",
      evidence: "e1",
      evidenceOfRows: ["e1", "e1", "e2"],
      message: {
        args: {
          value: "lure.example.org",
          name: "Known",
          received: "2026-05-03 10:00:00 UTC",
          opened: "2026-05-03 10:05:00 UTC",
          crashed: "2026-05-03 10:07:00 UTC",
          crasher: "com.apple.WebKit.WebContent",
          ran: "no",
        },
      },
      indicators: [{ value: "lure.example.org", source: "a.stix2" }],
    });
  });

  it.each<[string, Seen[]]>([
    ["a link alone", [received]],
    ["a visit of the same second", [received, { ...opened, at: "10:00" }]],
    [
      "a connection that was open when the list was made",
      [received, { ...opened, artifact: "ios.network-connections" }],
    ],
    ["a visit before the message", [received, { ...opened, at: "09:59" }]],
    ["a visit of another known address", [received, { ...opened, value: "other.example.org" }]],
    ["a visit weeks later", [received, { ...opened, at: "20T10:00" }]],
    ["a visit at a time that nobody knows", [received, { ...opened, at: undefined } as unknown as Seen]],
    ["a visit at a local time", [received, { ...opened, more: { rule: "text-local" } }]],
    ["a visit on another device", [received, { ...opened, record: { origin: 1 } }]],
    ["a link that the person sent", [{ ...received, record: { direction: "sent" } }, opened]],
    ["a name that a message only contains", [{ ...received, grade: "context" }, opened]],
    ["a crash an hour later", [opened, { ...crashed, at: "11:30" }]],
    ["a crash before", [opened, { ...crashed, at: "10:04" }]],
    ["a crash of something else", [opened, { ...crashed, record: { process: "ExampleGame" } }]],
    ["a program that was there before", [opened, ran, { ...ran, artifact: "ios.tcc", at: "08:00" }]],
    ["a program of the next day", [opened, { ...ran, at: "04T10:00" }]],
    ["the site of who sells it", [{ ...opened, grade: "reached", ref: { role: "website" } }, crashed]],
    ["a crash without a known link", [crashed, odd]],
    ["a second look at the same", [received, { ...opened, artifact: "ios.text-sweep" }]],
  ])("is not told of %s", (_, seen) => expect(steps(seen)).toEqual([]));

  it("is not put together out of two phones", () => {
    expect(steps([received, { ...opened, evidence: "e2" }])).toHaveLength(1);
    expect(steps([received, { ...opened, evidence: "e2" }], true)).toEqual([]);
  });
});

describe("one campaign in several records", () => {
  const told = (seen: readonly Seen[], apart = false) => of("one-campaign-in-several-records", seen, apart);

  it("is told with its rows in order, as strong as the strongest", () => {
    const [finding, ...more] = told([ran, opened, { ...received, value: "other.example.org" }]);
    expect(more).toEqual([]);
    expect([finding?.grade, finding?.because.map(({ artifact }) => artifact)]).toEqual([
      "ran",
      ["ios.sms", "ios.safari-history", "ios.data-usage"],
    ]);
    expect(finding?.message.args).toEqual({
      name: "Known",
      records: 3,
      arrived: "yes",
      contacted: "yes",
      present: "yes",
      since: "2026-05-03 10:00:00 UTC",
    });
    expect(finding?.indicators.map(({ value }) => value)).toEqual(["other.example.org", "lure.example.org", "bh"]);
    expect(told([received, opened]).map(({ grade }) => grade)).toEqual(["contact"]);
  });

  it.each<[string, Seen[]]>([
    ["two visits", [opened, { ...opened, artifact: "ios.cookies" }]],
    ["two campaigns", [opened, { ...received, name: "Other" }]],
    ["a list that names nobody", [opened, received].map((one) => ({ ...one, name: "domains.txt" }))],
    [
      "two readings of one file",
      [
        { ...opened, file: "x" },
        { ...received, file: "x" },
      ],
    ],
    ["what says little alone", [opened, { ...ran, grade: "context" }]],
    ["what was sent", [opened, { ...received, record: { direction: "outgoing" } }]],
  ])("is not told of %s", (_, seen) => expect(told(seen)).toEqual([]));

  it("is told of each phone by itself", () => {
    const other = [
      { ...opened, evidence: "e2" },
      { ...received, evidence: "e2" },
    ];
    expect(told([received, { ...ran, evidence: "e2" }])).toHaveLength(1);
    expect(told([received, { ...ran, evidence: "e2" }], true)).toEqual([]);
    expect(told([opened, received, ...other], true).map(({ evidence }) => evidence)).toEqual(["e1", "e2"]);
  });
});

it("a value that stands on two phones is not confirmed", () => {
  const two = [ran, { ...ran, evidence: "e2", artifact: "ios.tcc" }];
  expect(of("confirmed-twice", two)).toHaveLength(1);
  expect(of("confirmed-twice", two, true)).toEqual([]);
});

describe("removed here, kept there", () => {
  const told = (seen: readonly Seen[]) =>
    of("removed-here-kept-there", seen).map(({ grade, message: { args } }) => [
      grade,
      args?.["how"],
      args?.["artifact"],
      args?.["artifact2"],
    ]);
  const gone: Seen = { ...received, recovered: true };
  const noticed: Seen = { ...received, artifact: "ios.notifications" };

  it("is a message", () => {
    expect(told([gone, noticed])).toEqual([["context", "row", "ios.sms", "ios.notifications"]]);
    const inBin: Seen = { ...received, record: { recentlyDeleted: true } };
    expect(told([inBin, opened])).toEqual([["context", "row", "ios.sms", "ios.safari-history"]]);
  });

  const cleared: Seen = {
    artifact: "ios.safari-history",
    kind: "row",
    record: { deletedFrom: "2026-05-03T09:00:00Z", deletedTo: "2026-05-03T11:00:00Z" },
  };
  const icon: Seen = { ...opened, artifact: "ios.safari-favicons" };

  it("is a page", () => {
    expect(told([cleared, icon])).toEqual([["context", "history", "ios.safari-history", "ios.safari-favicons"]]);
  });

  const app: Seen = { artifact: "ios.tcc", kind: "app-id", grade: "ran", value: "com.example.watcher" };
  const apps = (...names: string[]): Seen[] =>
    [...names, "a.b", "a.c", "a.d", "a.e", "a.f"].map((one) => ({
      artifact: "ios.applications",
      kind: "row",
      record: { app: one },
    }));

  it("is an app", () => {
    expect(told([app, ...apps()])).toEqual([["context", "app", "ios.applications", "ios.tcc"]]);
  });

  it.each<[string, Seen[]]>([
    ["a message that is still there as well", [gone, noticed, received]],
    ["a message that stands nowhere else", [gone]],
    ["two places of one file", [gone, { ...noticed, file: "ios.sms" }]],
    ["what says nothing alone", [gone, { ...noticed, grade: "context" }]],
    ["another address", [gone, { ...noticed, value: "other.example.org" }]],
    ["a page that the history has", [cleared, icon, opened]],
    ["a page of another time", [cleared, { ...icon, at: "12:00" }]],
    ["a history that was not read whole", [{ ...cleared, status: "partly-read" }, icon]],
    ["an app that is in the list", [app, ...apps("com.example.watcher")]],
    ["a part of an app", [{ ...app, value: "com.example.watcher.share" }, ...apps("Com.Example.Watcher")]],
    ["an app of the system", [{ ...app, value: "com.apple.watcher" }, ...apps()]],
    ["a list that was not read whole", [app, ...apps().map((one) => ({ ...one, status: "partly-read" as const }))]],
    ["a list of a few", [app, ...apps().slice(3)]],
    ["a list of another phone", [app, ...apps().map((one) => ({ ...one, evidence: "e2" }))]],
  ])("is not told of %s", (_, seen) => expect(told(seen)).toEqual([]));
});
