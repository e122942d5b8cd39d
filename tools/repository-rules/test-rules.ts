/**
 * Tests that would not run, would hide the others, or would not become longer when fuzzing asks for it.
 * @module
 */
import { isTest, type Problem, type SourceFile } from "./source-file.ts";

const reasons: Readonly<Record<string, string>> = {
  only: "hides every other test of the file",
  todo: "a test that is not written is no test",
  skip: "say the condition with skipIf, and in the name what is skipped",
};

export function testProblems(files: readonly SourceFile[]): Problem[] {
  return files.filter((file) => isTest(file.path)).flatMap((file) => [...leftOut(file), ...fixedRuns(file)]);
}

function leftOut(file: SourceFile): Problem[] {
  return file.methodCalls.flatMap(({ name, line }) => {
    const reason = Object.hasOwn(reasons, name) ? reasons[name] : undefined;
    return reason === undefined ? [] : [{ file: file.path, line, message: `.${name}(…): ${reason}` }];
  });
}

function fixedRuns(file: SourceFile): Problem[] {
  return [...file.text.matchAll(/\bnumRuns: *\d/g)].map((match) => ({
    file: file.path,
    line: file.text.slice(0, match.index).split("\n").length,
    message: "numRuns: write runs(…) of tools/property-runs.ts, so that npm run fuzz can ask for more",
  }));
}
