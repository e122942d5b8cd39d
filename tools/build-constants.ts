/**
 * What the program knows about its own build. The sources use the two names as constants; builds and tests put the
 * values in their place.
 * @module
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.ts";

/** Values for `BRIDLE_VERSION` and `BRIDLE_COMMIT`, as source text. */
export function buildConstants(commit: string): Record<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { BRIDLE_VERSION: JSON.stringify(version), BRIDLE_COMMIT: JSON.stringify(commit) };
}
