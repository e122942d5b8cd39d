import { describe, expect, it } from "vitest";
import { judgeTogether } from "../examine/judge-together.ts";
import type { LedgerStatus } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";

const start = Date.UTC(2026, 3, 1);
const utc = (quarter: number): string => new Date(start + quarter * 21_600_000).toISOString().replace(".000Z", "Z");
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Quarters of a day in which each artifact has a row. */
type Days = Readonly<Record<string, readonly number[]>>;

function told(days: Days, status: LedgerStatus = "read", evidence: Readonly<Record<string, string>> = {}) {
  const outcomes = Object.entries(days).map(([artifact, quarters]) => ({
    entry: {
      artifact,
      evidence: evidence[artifact] ?? "e1",
      status,
      records: quarters.length,
      shows: "ran" as const,
      files: [],
      notes: [],
    },
    findings: [],
    kept: [],
    samples: quarters.map(
      (quarter): PhoneRecord => ({
        artifact,
        value: {},
        from: { file: artifact.replace("-processes", "-logs"), line: quarter },
        moments: [{ event: "x", utc: utc(quarter), raw: "", rule: "unix-seconds" }],
        observables: [],
      }),
    ),
  }));
  return judgeTogether({ outcomes, handedOver: new Map(), repeating: new Set() }).map(({ grade, because, message }) => [
    grade,
    message.args,
    because.map(({ artifact, from }) => `${artifact} ${from.line}`),
  ]);
}

const both = { "ios.sms": range(0, 80), "ios.calls": range(0, 80) };
const hole: Days = { "ios.powerlog": [...range(0, 30), ...range(40, 60)], ...both };

describe("a hole in one record", () => {
  it("is told where two others go on through it", () => {
    expect(told(hole)).toEqual([
      [
        "context",
        { artifact: "ios.powerlog", from: "2026-04-08 12:00:00 UTC", to: "2026-04-11 00:00:00 UTC", others: 2 },
        ["ios.powerlog 29", "ios.powerlog 40", "ios.sms 30", "ios.calls 30"],
      ],
    ]);
  });

  it.each<[string, Days, LedgerStatus?, Readonly<Record<string, string>>?]>([
    ["a day and three quarters", { ...both, "ios.powerlog": [...range(0, 30), ...range(37, 60)] }],
    ["the time before the first row", { ...both, "ios.powerlog": range(40, 60) }],
    ["a record that ends", { ...both, "ios.powerlog": range(0, 30) }],
    ["what is left of older days", { ...both, "ios.powerlog": [0, 4, 8, 12, 16, 20, ...range(40, 60)] }],
    ["a phone that was off", Object.fromEntries(Object.keys(hole).map((one) => [one, hole["ios.powerlog"] ?? []]))],
    ["one other that goes on", { ...hole, "ios.calls": range(0, 20) }],
    ["others with a row or two", { ...hole, "ios.calls": [0, 31, 38] }],
    [
      "two readings of one file",
      {
        "ios.powerlog": hole["ios.powerlog"] ?? [],
        "ios.crash-logs": range(0, 80),
        "ios.crash-processes": range(0, 80),
      },
    ],
    ["a record that was not read whole", hole, "partly-read"],
    ["others of another evidence", hole, "read", { "ios.calls": "e2" }],
    [
      "a record of what the person does",
      { "ios.sms": hole["ios.powerlog"] ?? [], "ios.calls": range(0, 80), "ios.powerlog": range(0, 80) },
    ],
  ])("is not for %s", (_, days, status, evidence) => expect(told(days, status, evidence)).toEqual([]));
});
