/**
 * `npm test`: everything that must hold. Runs the checks and the suite, names what was skipped, and ends with one line
 * of counts. With paths (`npm test -- engine/formats`) only those tests run; `--suite-only` leaves the checks out.
 * @module
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runSteps } from "./check.ts";
import { programs, root, runNode } from "./repository.ts";
import { countResults, type JsonResults, skippedNames } from "./test-results.ts";

/** Far more than the suite takes: a test that never ends must not hold a machine for ever. */
const mostMinutes = 15;
const resultFile = join("build", "test-results.json");

export async function run(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith("--"));
  const steps = args.includes("--suite-only") || paths.length > 0 ? [] : runSteps();
  rmSync(join(root, resultFile), { force: true });
  const suite = runNode(
    [programs.vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${resultFile}`, ...paths],
    { minutes: mostMinutes },
  );
  if (!existsSync(join(root, resultFile))) {
    console.log(`The test runner ended without a result, or was ended after ${mostMinutes} minutes.`);
    return 1;
  }
  const results = JSON.parse(readFileSync(join(root, resultFile), "utf8")) as JsonResults;
  const counts = countResults(results);
  const passed = counts.passed + steps.filter((step) => step.passed).length;
  const failed = counts.failed + steps.filter((step) => !step.passed).length;
  const skipped = skippedNames(results, root);
  if (skipped.length > 0) console.log(`Skipped:\n${skipped.map((name) => `  ${name}`).join("\n")}`);
  console.log(`${passed} passed, ${failed} failed, ${counts.skipped} skipped`);
  return failed === 0 && suite.code === 0 ? 0 : 1;
}
