/**
 * `npm run demo`: builds the program, lets it write a made-up backup, and runs the very command that it then proposes.
 * Everything lands in `build/demo`, and nothing of it is about a real person.
 * @module
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run as build } from "./build.ts";
import { root, runNode } from "./repository.ts";

const program = join("cli", "dist", "bridle.js");
const folder = join("build", "demo");
/** Exit code of the verdict `traces`. */
const traces = 1;

export async function run(): Promise<number> {
  await build();
  rmSync(join(root, folder), { recursive: true, force: true });
  const evidence = join(folder, "example");
  const report = join(folder, "report");

  console.log(`\n$ bridle example ios-backup ${evidence}`);
  const example = runNode([program, "example", "ios-backup", evidence], { quiet: true });
  console.log(example.output.trimEnd());
  const proposed = /^\s*bridle (check .*)$/m.exec(example.output)?.[1];
  if (example.code !== 0 || proposed === undefined) return fail("bridle example did not say how to go on");

  console.log(`\n$ bridle ${proposed} --out ${report}\n`);
  const { code } = runNode([program, ...proposed.split(/\s+/), "--out", report]);
  const page = join(root, report, "report.html");
  if (code !== traces || !existsSync(page)) return fail(`bridle check ended with exit code ${code}, not ${traces}`);
  console.log(`
The backup is made up, and traces were put into it on purpose; that is why the answer above is "traces".
bridle check said so with exit code ${code}: 0 nothing known found, 1 traces, 2 look closer, 3 could not tell.

The report, to open in a browser: ${page}
The same for programs:            ${join(root, report, "report.json")}`);
  return 0;
}

function fail(message: string): number {
  console.error(`\nThe demo did not work: ${message}.`);
  return 1;
}
