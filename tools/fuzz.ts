/**
 * `npm run fuzz [FACTOR] [PATH...]`: the property tests again, from a new seed and with FACTOR times as many cases
 * (20 when none is given). A failure prints its seed; `BRIDLE_SEED=… npm run fuzz` repeats it.
 * @module
 */
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programs, root, runNode } from "./repository.ts";
import { repositoryFiles } from "./repository-files.ts";

const usualFactor = "20";
/** Long enough for the slowest property at the usual factor. */
const timeout = 30 * 60_000;

export async function run(args: readonly string[]): Promise<number> {
  const [factor = usualFactor, ...paths] = /^[\d.]+$/.test(args[0] ?? "") ? args : [usualFactor, ...args];
  const seed = process.env["BRIDLE_SEED"] ?? String(randomInt(2 ** 31 - 1));
  const files = repositoryFiles()
    .filter((path) => path.endsWith(".test.ts") && readFileSync(join(root, path), "utf8").includes("fast-check"))
    .filter((path) => paths.length === 0 || paths.some((wanted) => path.startsWith(wanted)));
  console.log(`${files.length} files of property tests, ${factor} times the usual cases, seed ${seed}`);
  const { code } = runNode([programs.vitest, "run", `--testTimeout=${timeout}`, ...files], {
    env: { BRIDLE_PROPERTY_FACTOR: factor, BRIDLE_SEED: seed },
  });
  return code;
}
