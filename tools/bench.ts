/**
 * `npm run bench [NAME...]`: runs the measurements of `tools/bench`, each in a process of its own, one after the other.
 * @module
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bundle, toolOutput } from "./bundle.ts";
import { root, runNode } from "./repository.ts";

export async function run(args: readonly string[]): Promise<number> {
  const names = readdirSync(join(root, "tools", "bench"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .filter((name) => args.length === 0 || args.includes(name));
  let worst = 0;
  for (const name of names) {
    console.log(`\n# ${name}`);
    const entry = `tools/bench/${name}.ts`;
    const out = toolOutput(entry);
    await bundle({ entry, out, withPackages: false });
    worst = Math.max(worst, runNode(["--expose-gc", out]).code);
  }
  if (names.length === 0) console.log("No measurement of that name in tools/bench.");
  return worst;
}
