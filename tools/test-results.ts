/**
 * Counts and names from the JSON that vitest writes (the shape of Jest's).
 * @module
 */
import { relative } from "node:path";

export interface JsonResults {
  readonly testResults: readonly {
    /** Absolute path of the test file. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A file that could not even be loaded has no tests to count: it counts as one that failed. */
export function countResults(results: JsonResults): Counts {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of results.testResults) {
    if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) failed++;
    for (const test of file.assertionResults) {
      if (test.status === "passed") passed++;
      else if (test.status === "failed") failed++;
      else skipped++;
    }
  }
  return { passed, failed, skipped };
}

/** One line for each group of skipped tests: file, name of the group, and how many. */
export function skippedNames(results: JsonResults, root: string): string[] {
  const groups = new Map<string, number>();
  for (const file of results.testResults) {
    const path = relative(root, file.name).replaceAll("\\", "/");
    for (const test of file.assertionResults) {
      if (test.status === "passed" || test.status === "failed") continue;
      const name = `${path}: ${test.ancestorTitles[0] ?? test.title}`;
      groups.set(name, (groups.get(name) ?? 0) + 1);
    }
  }
  return [...groups].map(([name, count]) => (count === 1 ? name : `${name} (${count} tests)`));
}
