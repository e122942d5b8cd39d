/**
 * Finds the outside test data, which is never part of the project: `BRIDLE_TEST_DATA`, or `shared/data` beside it.
 * @module
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./repository.ts";

/** Absolute path of a file or folder of the outside test data, or undefined where it is absent. */
export function testData(path: string): string | undefined {
  const base = process.env["BRIDLE_TEST_DATA"] ?? resolve(root, "..", "shared", "data");
  const full = join(base, path);
  return existsSync(full) ? full : undefined;
}
