/**
 * `npm run check`: what can be said about the sources without running the program.
 * @module
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { programs, root, runNode } from "./repository.ts";

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

/** One step a project, so that a failure says where. Tests are a project of their own: they alone may use Node. */
const projects = ["engine", "languages", "corpus", "cli", "web", "web/end-to-end", "tools"]
  .map((folder) => `${folder}/tsconfig.json`)
  .filter((path) => existsSync(join(root, path)))
  .concat("tsconfig.test.json");

const steps: readonly Step[] = [
  { name: "format and lint", args: [programs.biome, "check", "--error-on-warnings", "."] },
  ...projects.map((path) => ({ name: `types: ${path}`, args: [programs.tsc, "-p", path] })),
  { name: "unused exports, files and dependencies", args: [programs.knip, "--no-progress"] },
];

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
}

/** Runs every step, also after one failed, and shows what the failed ones had to say. */
export function runSteps(): StepResult[] {
  return steps.map(({ name, args }) => {
    const { code, output } = runNode(args, { quiet: true });
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${name}`);
    if (code !== 0) console.log(output);
    return { name, passed: code === 0 };
  });
}

export async function run(): Promise<number> {
  const passed = runSteps().every((step) => step.passed);
  const rules = runNode([programs.vitest, "run", "tools/repository-rules", "--reporter=dot"], { quiet: true });
  console.log(`${rules.code === 0 ? "ok    " : "FAILED"} repository rules`);
  if (rules.code !== 0) console.log(rules.output);
  return passed && rules.code === 0 ? 0 : 1;
}
