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
    const many = Array.from({ length: 60 }, () => at("00:00:00", a));
    const hostile = `(${Array(12).fill("[process:pid > 1]").join(" AND ")} AND [process:pid = 0])`;
    expect(evaluate(hostile, ...many)).toEqual({ met: false, undecided: true });
    expect(evaluate("[process:pid > 1] REPEATS 999999999 TIMES", ...many)).toEqual({ met: false, undecided: true });
  });
});
