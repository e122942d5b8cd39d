import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { verdicts } from "../model/grade.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { answerOf } from "./answer.ts";
import { artifactTexts, examination, messageFinding, processFinding, ruleFinding } from "./fixture/examination.ts";

const translate = englishForTests(artifactTexts);
const spoken = (given: Parameters<typeof answerOf>[0]): string[] => answerOf(given).map(translate);

describe("answerOf", () => {
  it("has sentences for every verdict", () => {
    for (const verdict of verdicts) expect(spoken(examination(verdict)).every((text) => text.endsWith("."))).toBe(true);
  });

  it("names what traces are published as, at most three", () => {
    expect(spoken(examination("traces"))[0]).toBe(
      "We found traces that match published clues about Pegasus, NSO tools.",
    );
    const many = ["A", "B", "C", "D", "E"].map((name) => ({
      type: "process:name" as const,
      value: "x",
      name,
      source: "s",
    }));
    const given = { ...examination(), findings: [{ ...processFinding(), indicators: many }] };
    expect(spoken(given)[0]).toBe("We found traces that match published clues about A, B, C and 2 others.");
    const rule = { ...examination(), findings: [{ ...ruleFinding(), grade: "ran" as const }] };
    expect(spoken(rule)[0]).toBe("We found traces that fit spyware which experts have described.");
  });

  it("tells a known address from something unusual", () => {
    expect(spoken({ ...examination("look-closer"), findings: [messageFinding()] })[0]).toBe(
      "A known address, used with Pegasus, reached this phone.",
    );
    const unusual = { ...examination("look-closer"), findings: [{ ...ruleFinding(), grade: "attempt" as const }] };
    expect(spoken(unusual)).toEqual([
      "Nothing matched a published clue, but something is unusual.",
      "One thing is unusual. It has harmless explanations too, and they stand below.",
    ]);
  });

  it("says why there is no answer", () => {
    const entry = (status: LedgerEntry["status"], shows: LedgerEntry["shows"], records = 5): LedgerEntry => ({
      artifact: "a",
      evidence: "e1",
      status,
      records,
      shows,
      files: [],
      notes: [],
    });
    const base = examination("could-not-tell");
    const ids = (ledger: LedgerEntry[], loaded = 10): string[] =>
      answerOf({ ...base, ledger, indicators: { ...base.indicators, loaded } }).map(({ id }) => id.slice(7));
    expect(ids([entry("read", "ran"), entry("partly-read", "reached")])).toEqual([
      "could-not-tell",
      "could-not-tell-unread",
      "could-not-tell-why",
    ]);
    expect(ids([entry("absent", "ran"), entry("read", "reached"), entry("skipped", "reached")])).toEqual([
      "could-not-tell",
      "could-not-tell-none-here",
      "could-not-tell-why",
    ]);
    expect(ids([entry("read", "ran")], 0)).toEqual(["could-not-tell", "could-not-tell-no-clues", "could-not-tell-why"]);
    expect(spoken({ ...base, ledger: [entry("read", "ran"), entry("unreadable", "reached")] })[1]).toBe(
      "One of 2 parts could not be read whole.",
    );
  });
});
