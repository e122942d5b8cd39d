import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countResults, type JsonResults, skippedNames } from "./test-results.ts";

const root = join("/", "somewhere");

function file(name: string, status: string, ...tests: [group: string | undefined, title: string, status: string][]) {
  return {
    name: join(root, "engine", name),
    status,
    assertionResults: tests.map(([group, title, outcome]) => ({
      ancestorTitles: group === undefined ? [] : [group],
      title,
      status: outcome,
    })),
  };
}

describe("the counts of npm test", () => {
  it("are of tests, by outcome", () => {
    const results: JsonResults = {
      testResults: [
        file("a.test.ts", "passed", ["a", "holds", "passed"], ["a", "waits", "skipped"], [undefined, "later", "todo"]),
        file("b.test.ts", "failed", ["b", "holds", "passed"], ["b", "breaks", "failed"]),
      ],
    };
    expect(countResults(results)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("take a file that could not be loaded as a failure", () => {
    expect(countResults({ testResults: [file("a.test.ts", "failed")] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const half = file("a.test.ts", "failed", ["a", "holds", "passed"]);
    expect(countResults({ testResults: [half] })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("name what was skipped, one line for each group", () => {
    const skipped = file(
      "a.test.ts",
      "passed",
      ["with outside data", "one", "skipped"],
      ["with outside data", "two", "pending"],
      [undefined, "alone", "skipped"],
      ["else", "holds", "passed"],
    );
    expect(skippedNames({ testResults: [skipped] }, root)).toEqual([
      "engine/a.test.ts: with outside data (2 tests)",
      "engine/a.test.ts: alone",
    ]);
  });
});
