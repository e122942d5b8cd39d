import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { nanosecondsFromText } from "../../model/moment.ts";
import { type Observed, patternEvaluator } from "./evaluate-pattern.ts";
import type { StixProperties } from "./object-values.ts";
import { parsePattern } from "./parse-pattern.ts";

interface ObservedData {
  readonly first_observed: string;
  readonly last_observed: string;
  readonly number_observed: number;
  readonly objects: Record<string, StixProperties>;
}
interface Cases {
  readonly file: string;
  readonly function?: string;
  readonly params?: string;
  readonly assertion?: string;
  readonly cases?: readonly unknown[];
  readonly constants?: { readonly _observations?: readonly ObservedData[] };
}

function observedOf(data: ObservedData): Observed {
  const first = nanosecondsFromText(data.first_observed);
  const last = nanosecondsFromText(data.last_observed);
  if (first === undefined || last === undefined) throw new Error("no time");
  return { objects: new Map(Object.entries(data.objects)), first, last, times: data.number_observed };
}

const file = testData("evidence/d5-stix2/oasis-open+cti-pattern-matcher/v20_matcher_cases.json");

describe.skipIf(file === undefined)("OASIS pattern matcher cases (outside test data)", () => {
  const all: Cases[] = file === undefined ? [] : JSON.parse(readFileSync(file, "utf8"));
  const rows: [string, string, boolean, readonly ObservedData[]][] = [];
  for (const { file: name, assertion = "", cases = [], params, function: title = "" } of all) {
    const data = all.find((other) => other.file === name && other.constants !== undefined)?.constants?._observations;
    if (params !== "'pattern'" || data === undefined || title.startsWith("test_combinatorial")) continue;
    if (!/\bmatch\(pattern, _observations/.test(assertion) || assertion.startsWith("with")) continue;
    for (const pattern of cases) {
      if (typeof pattern === "string") rows.push([title, pattern, !assertion.startsWith("assert not"), data]);
    }
  }
  it("are there", () => expect(rows.length).toBeGreaterThan(200));
  it.each(rows)("%s: %s is %s", (title, pattern, met, data) => {
    const evaluate = patternEvaluator(parsePattern(pattern));
    // Several observed-data in one call are looked at one by one in that test of theirs.
    expect(evaluate(data.map(observedOf)).met, title).toBe(met);
  });
});
