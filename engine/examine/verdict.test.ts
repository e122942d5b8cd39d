import { describe, expect, it } from "vitest";
import type { Grade, Verdict } from "../model/grade.ts";
import type { LedgerStatus } from "../model/ledger.ts";
import { verdictOf } from "./verdict.ts";

const finding = (grade: Grade, byIndicator: boolean) => ({
  grade,
  indicators: byIndicator
    ? [{ type: "process:name" as const, value: "bh", name: "Example", source: "example.stix2" }]
    : [],
});
const line = (shows: Grade, status: LedgerStatus, records = 3) => ({ shows, status, records });
const whole = [line("ran", "read"), line("contact", "read")];

const table: [name: string, verdict: Verdict, facts: Partial<Parameters<typeof verdictOf>[0]>][] = [
  ["a known process", "traces", { findings: [finding("ran", true)] }],
  ["two independent traces", "traces", { findings: [finding("confirmed-twice", true)] }],
  ["a known address that was contacted", "traces", { findings: [finding("contact", true)] }],
  ["an indicator of an attempt", "traces", { findings: [finding("attempt", true)] }],
  ["a known address that only arrived", "look-closer", { findings: [finding("reached", true)] }],
  ["a rule that shows something ran", "traces", { findings: [finding("ran", false)] }],
  ["a rule of an attempt", "look-closer", { findings: [finding("attempt", false)] }],
  ["a rule of contact", "look-closer", { findings: [finding("contact", false)] }],
  ["context alone", "nothing-known-found", { findings: [finding("context", true), finding("context", false)] }],
  ["nothing, all read", "nothing-known-found", {}],
  ["an artifact the phone never had", "nothing-known-found", { ledger: [...whole, line("ran", "absent", 0)] }],
  [
    "a weaker artifact left out on purpose",
    "nothing-known-found",
    { ledger: [...whole, line("contact", "skipped", 0)] },
  ],
  ["a weaker artifact that is damaged", "could-not-tell", { ledger: [...whole, line("reached", "unreadable", 0)] }],
  ["a weaker artifact that is torn", "could-not-tell", { ledger: [...whole, line("contact", "partly-read")] }],
  ["damage to mere background", "nothing-known-found", { ledger: [...whole, line("context", "unreadable", 0)] }],
  ["no indicators", "could-not-tell", { indicators: 0 }],
  ["single files, all read", "could-not-tell", { singleFiles: true }],
  ["single files with a trace", "traces", { singleFiles: true, findings: [finding("ran", true)] }],
  ["an empty ledger", "could-not-tell", { ledger: [] }],
  ["nothing that can show more than contact", "could-not-tell", { ledger: [line("contact", "read")] }],
  ["the strong artifact is empty", "could-not-tell", { ledger: [line("ran", "read", 0)] }],
  ...(["partly-read", "unreadable", "over-limit", "skipped"] as const).map((status): (typeof table)[number] => [
    `a strong artifact ${status}`,
    "could-not-tell",
    { ledger: [...whole, line("ran", status)] },
  ]),
  [
    "a finding in spite of a gap",
    "traces",
    { findings: [finding("ran", true)], ledger: [line("ran", "partly-read")], indicators: 1 },
  ],
  ["nothing that is evidence", "not-phone-evidence", { evidences: 0, ledger: [] }],
];

describe("verdict", () => {
  it.each(table)("%s: %s", (_, verdict, facts) => {
    expect(verdictOf({ findings: [], ledger: whole, indicators: 10, evidences: 1, ...facts })).toBe(verdict);
  });
});
