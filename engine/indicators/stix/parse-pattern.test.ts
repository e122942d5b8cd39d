import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { compilePattern } from "./compile-pattern.ts";
import { PatternError } from "./lexer.ts";
import { parsePattern } from "./parse-pattern.ts";

function parses(pattern: string): boolean {
  try {
    parsePattern(pattern);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(PatternError);
    return false;
  }
}

const validator = testData("evidence/d5-stix2/oasis-open+cti-pattern-validator/v20_validator_cases.json");
const matcher = testData("evidence/d5-stix2/oasis-open+cti-pattern-matcher/v20_matcher_cases.json");
const examples = testData(
  "evidence/d5-stix2/oasis-open+cti-pattern-validator/stix2patterns/test/v20/spec_examples.txt",
);

describe.skipIf(validator === undefined)("OASIS pattern validator cases (outside test data)", () => {
  const cases = JSON.parse(readFileSync(validator as string, "utf8"));
  it.each<string>([...cases.PASS_CASES, ...cases.TIMESTAMP_PASS_CASES])("parses %s", (pattern) => {
    expect(parses(pattern)).toBe(true);
  });
  it.each<string>([...cases.FAIL_CASES, ...cases.TIMESTAMP_FAIL_CASES].map(([pattern]: [string]) => pattern))(
    "refuses %s",
    (pattern) => {
      // A hash of the wrong length is grammatical; it is refused as a value.
      if (pattern.includes("'f00'")) expect(compilePattern(pattern).values).toHaveLength(1);
      else expect(parses(pattern)).toBe(false);
    },
  );
});

describe.skipIf(examples === undefined)("patterns of the specification (outside test data)", () => {
  const lines = readFileSync(examples as string, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  it.each(lines)("parses %s", (pattern) => expect(parses(pattern)).toBe(true));
});

describe.skipIf(matcher === undefined)("OASIS pattern matcher cases (outside test data)", () => {
  const groups: { assertion?: string; cases?: unknown[] }[] = Object.values(
    JSON.parse(readFileSync(matcher as string, "utf8")),
  );
  const patterns = (raising: boolean): string[] =>
    groups
      .filter(({ assertion = "" }) => assertion.includes("raises") === raising)
      .flatMap(({ cases = [] }) => cases.flat())
      .filter((text): text is string => typeof text === "string" && /^\s*\(*\[/.test(text));

  it("parses every pattern that a matcher has to evaluate", () => {
    expect(patterns(false).length).toBeGreaterThan(100);
    expect(patterns(false).filter((pattern) => !parses(pattern))).toEqual([]);
  });
  it("refuses the others, but for types that do not fit and hyphens that feeds write without quotes", () => {
    expect(patterns(true).filter(parses)).toEqual([
      "[test:string = t'1965-07-19T22:41:38Z']",
      "[test:string != t'1965-07-19T22:41:38Z']",
      "[test:string > t'1965-07-19T22:41:38Z']",
      "[test:string IN (1, true)]",
      "[test:string IN (1, 2.2, true)]",
      "[test:string IN (1.1, 2.2, true)]",
      "[some-type:needs-quotes = 1]",
    ]);
  });
});

describe("the tree", () => {
  it("binds FOLLOWEDBY loosest, then OR, then AND, and a qualifier to what precedes it", () => {
    const tree = parsePattern("[a:b=1] AND [a:b=2] OR [a:b=3] FOLLOWEDBY [a:b=4] WITHIN 2.5 SECONDS");
    expect(tree).toMatchObject({
      operator: "FOLLOWEDBY",
      parts: [
        { operator: "OR", parts: [{ operator: "AND" }, { kind: "one" }] },
        { kind: "qualified", by: { kind: "within", seconds: 2.5 } },
      ],
    });
  });
  it("binds AND tighter than OR inside a bracket, and parentheses tighter still", () => {
    expect(parsePattern("[a:b=1 OR a:b=2 AND a:b=3]")).toMatchObject({
      test: { operator: "OR", parts: [{ kind: "compare" }, { operator: "AND" }] },
    });
    expect(parsePattern("[(a:b=1 OR a:b=2) AND a:b=3]")).toMatchObject({
      test: { operator: "AND", parts: [{ operator: "OR" }, { kind: "compare" }] },
    });
  });
  it("reads steps, quoted keys, NOT, sets and every literal", () => {
    const pattern = "[x-y:a.'b c'[0][*].d NOT IN ('s', 1, 2.5, true, t'2024-01-15T12:30:45Z', h'ffd8', b'dGVzdA==')]";
    expect(parsePattern(pattern)).toMatchObject({
      test: {
        path: { object: "x-y", steps: ["a", "b c", 0, "*", "d"] },
        not: true,
        operator: "IN",
        values: [
          { type: "string", text: "s" },
          { type: "number", value: 1 },
          { type: "number", value: 2.5 },
          { type: "boolean", value: true },
          { type: "timestamp" },
          { type: "hex", text: "ffd8" },
          { type: "binary" },
        ],
      },
    });
  });
  it("skips comments and blanks anywhere", () => {
    expect(compilePattern(" [ /* a */ url:value\n=\t'http://a.example/?b=c' // end\n ] ").values).toEqual([
      { kind: "url", value: "http://a.example/?b=c" },
    ]);
  });
  it("refuses what nests without end, in time", () => {
    expect(parses(`${"(".repeat(100_000)}[a:b=1]`)).toBe(false);
    expect(parses(`[${"(".repeat(100_000)}a:b=1`)).toBe(false);
    expect(parses(`[a:b='${"\\".repeat(200_001)}']`)).toBe(false);
    expect(parses(`[a:b=1]${"/*".repeat(100_000)}`)).toBe(false);
  });
});

describe("random patterns", () => {
  const pieces = fc.constantFrom(
    ..."[ ] ( ) = != > < IN LIKE MATCHES NOT AND OR FOLLOWEDBY WITHIN REPEATS 5 SECONDS TIMES START STOP : . , * ' \\ a:b".split(
      " ",
    ),
    "'v'",
    "domain-name:value",
    "t'2024-01-15T12:30:45Z'",
    "file:hashes.'SHA-256'",
    "EXISTS",
  );
  it("never throw anything but are read or refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 30 }).map((list) => list.join(" ")),
          fc.string(),
        ),
        (pattern) => {
          const { values, refusals } = compilePattern(pattern);
          expect(values.length + refusals.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
