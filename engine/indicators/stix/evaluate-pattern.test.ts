import { describe, expect, it } from "vitest";
import { nanosecondsFromText } from "../../model/moment.ts";
import { UnsupportedExpression } from "./evaluate-comparison.ts";
import { type Observed, patternEvaluator } from "./evaluate-pattern.ts";
import type { StixProperties } from "./object-values.ts";
import { parsePattern } from "./parse-pattern.ts";

function at(time: string | undefined, ...objects: StixProperties[]): Observed {
  const first = time === undefined ? undefined : nanosecondsFromText(`2024-01-01T${time}Z`);
  return {
    objects: new Map(objects.map((object, number) => [String(number), object])),
    ...(first === undefined ? {} : { first }),
  };
}

const evaluate = (pattern: string, ...observed: Observed[]) => patternEvaluator(parsePattern(pattern))(observed);
const a: StixProperties = { type: "process", name: "a", pid: 7 };
const b: StixProperties = { type: "process", name: "b", pid: 8 };

describe("comparisons", () => {
  it.each([
    ["[process:pid > 6 AND process:name LIKE '_']", true],
    ["[process:pid >= 7 AND process:name NOT IN ('x', 'a')]", false],
    ["[process:name MATCHES '^[ab]$']", true],
    ["[EXISTS process:pid]", true],
    ["[NOT EXISTS process:cwd]", true],
    ["[NOT EXISTS file:name]", false],
    ["[process:pid = '7']", false],
    ["[process:pid != '7']", true],
  ])("%s is %s", (pattern, met) => expect(evaluate(pattern, at("00:00:00", a)).met).toBe(met));

  it("asks all of an AND of one object", () => {
    expect(evaluate("[process:name = 'a' AND process:pid = 8]", at("00:00:00", a, b)).met).toBe(false);
  });
  it("runs an expression in linear time", () => {
    const name = `${"a".repeat(30_000)}!`;
    expect(evaluate("[process:name MATCHES '^(a+)+$']", at("00:00:00", { type: "process", name })).met).toBe(false);
  });
  it.each(["[process:name MATCHES '(?=a)']", "[process:name MATCHES '(a)\\\\1']", "[process:name MATCHES '(']"])(
    "refuses %s",
    (pattern) => expect(() => patternEvaluator(parsePattern(pattern))).toThrow(UnsupportedExpression),
  );
});

describe("observations", () => {
  it("tells which observations it rests on", () => {
    expect(
      evaluate("[process:name = 'a'] FOLLOWEDBY [process:name = 'b']", at("00:00:00", a), at("00:00:09", b)),
    ).toEqual({
      met: true,
      by: [0, 1],
    });
  });
  it("knows order and window", () => {
    const pattern = "([process:name = 'a'] FOLLOWEDBY [process:name = 'b']) WITHIN 300 SECONDS";
    expect(evaluate(pattern, at("00:05:00", b), at("00:00:00", a)).met).toBe(true);
    expect(evaluate(pattern, at("00:05:01", b), at("00:00:00", a)).met).toBe(false);
    expect(evaluate(pattern, at("00:00:00", b), at("00:01:00", a)).met).toBe(false);
    expect(evaluate(pattern, at(undefined, b), at("00:01:00", a)).met).toBe(false);
  });
  it("uses no observation twice", () => {
    expect(evaluate("[process:pid > 1] AND [process:name = 'a']", at("00:00:00", a)).met).toBe(false);
    expect(evaluate("[process:pid > 1] REPEATS 2 TIMES", at("00:00:00", a)).met).toBe(false);
  });
  it("says when it stopped before the end", () => {
    const many = Array.from({ length: 60 }, (_, n) => at("00:00:00", a, { type: "file", size: n % 2 }));
    const hostile = `(${Array(12).fill("[process:pid > 1]").join(" AND ")} AND [file:size = 0] REPEATS 31 TIMES)`;
    expect(evaluate(hostile, ...many)).toEqual({ met: false, undecided: false });
    const harder = `(${Array(32).fill("[process:pid > 1]").join(" AND ")} AND [file:size = 0] REPEATS 30 TIMES)`;
    expect(evaluate(harder, ...many)).toEqual({ met: false, undecided: true });
  });
  it("says no where there can never be enough", () => {
    expect(evaluate("[process:pid > 1] REPEATS 999999999 TIMES", at("00:00:00", a))).toEqual(no);
    expect(evaluate(`${Array(12).fill("[process:pid > 1]").join(" AND ")} AND [process:pid = 0]`, ...sixty)).toEqual(
      no,
    );
    const close = "[process:pid > 1] REPEATS 61 TIMES WITHIN 1 SECONDS";
    expect(evaluate(close, ...sixty)).toEqual(no);
  });
  it("looks at the other alternatives where one was given up", () => {
    const hard = "([process:pid > 1] REPEATS 30 TIMES AND [process:pid > 2] REPEATS 31 TIMES)";
    expect(evaluate(hard, ...sixty)).toEqual(undecided);
    expect(evaluate(`${hard} OR [process:name = 'a']`, ...sixty)).toEqual({ met: true, by: [0] });
    expect(evaluate(`[process:name = 'a'] AND (${hard} OR [process:name = 'a'])`, ...sixty).met).toBe(true);
    expect(evaluate(`${hard} OR [process:name = 'x']`, ...sixty)).toEqual(undecided);
  });
  it("does not say no of a text that was too long to look at", () => {
    const long = at("00:00:00", { type: "process", name: `${"a".repeat(70_000)}b`, pid: 7 });
    expect(evaluate("[process:name MATCHES 'b$']", long)).toEqual(undecided);
    expect(evaluate("[process:name LIKE '%b' AND process:pid = 8]", long)).toEqual(no);
    expect(evaluate("[process:name LIKE '%b' OR process:pid = 7]", long).met).toBe(true);
    expect(evaluate("[process:name LIKE '%b'] FOLLOWEDBY [process:name = 'b']", long)).toEqual(no);
    expect(evaluate("[process:name LIKE '%b'] FOLLOWEDBY [process:name = 'b']", long, at("00:00:01", b))).toEqual(
      undecided,
    );
  });
  it("finds its answer among very many", () => {
    const crowd = Array.from({ length: 4000 }, (_, n) => at(undefined, { type: "file", name: "f", size: n }));
    const timed = crowd.map((one, n) => ({ ...one, first: BigInt(n) * 1_000_000_000_000n }));
    const trace = { ...at(undefined, b), first: 3999n * 1_000_000_000_000n + 5n };
    const pattern = "([file:name = 'f'] FOLLOWEDBY [process:name = 'b']) WITHIN 300 SECONDS";
    expect(evaluate(pattern, ...timed, trace)).toEqual({ met: true, by: [3999, 4000] });
    const twice = "([file:name = 'f'] FOLLOWEDBY [file:name = 'f']) WITHIN 300 SECONDS";
    expect(evaluate(twice, ...timed)).toEqual(no);
  });
  it("takes an AND over several types as one observation of each", () => {
    const both = at("00:00:00", a, { type: "file", name: "f" });
    expect(evaluate("[process:name = 'a' AND file:name = 'f']", both).met).toBe(true);
    expect(evaluate("[process:name = 'a' AND file:name = 'g']", both).met).toBe(false);
    expect(evaluate("[(process:name = 'x' OR file:name = 'f') AND process:pid = 7]", both).met).toBe(true);
    expect(evaluate("[(process:name = 'b' OR file:name = 'g') AND process:pid = 7]", at("00:00:00", a, b)).met).toBe(
      false,
    );
  });
});

const no = { met: false, undecided: false };
const undecided = { met: false, undecided: true };
const sixty = Array.from({ length: 60 }, () => at("00:00:00", a));
