/**
 * Runs the program and turns whatever happens into sentences and an exit code.
 * @module
 */
import { visible } from "@bridle/engine";
import { availableLanguages, createTranslate } from "@bridle/languages";
import { CommanderError } from "commander";
import { build } from "./build.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import { programFor } from "./program.ts";
import type { Surroundings } from "./surroundings.ts";

/** `words` are the arguments after the program's name. Never throws. */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = languageIn(words);
  const say = createTranslate(language);
  let code: ExitCode = exitCode.ok;
  try {
    const program = programFor({ ...surroundings, language }, say, (finished) => {
      code = finished;
    });
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    const problem = error instanceof CommanderError ? usageProblem(error, words) : error;
    if (problem === undefined) return exitCode.ok;
    if (!(problem instanceof Problem)) {
      // Neither message nor values: both could hold what stood in the evidence. The stack's lines name only our code.
      const stack =
        problem instanceof Error ? (problem.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
      const kind = problem instanceof Error ? problem.name : typeof problem;
      surroundings.err.write(`${say({ id: "error-defect" })}\n${say({ id: "error-defect-next" })}\n`);
      surroundings.err.write(`bridle ${build.version} (${build.commit}), ${kind}\n${stack.slice(0, 12).join("\n")}\n`);
      return exitCode.defect;
    }
    surroundings.err.write(`${visible(say(problem.said))}\n`);
    surroundings.err.write(`${visible(say(problem.next))}\n`);
    for (const choice of problem.choices) surroundings.err.write(`  ${visible(say(choice))}\n`);
    return problem.exitCode;
  }
}

/** The first language asked for, before anything else is known, so that problems with the rest are said in it too. */
function languageIn(words: readonly string[]): string {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const given =
    at < 0 ? "" : words[at] === "--lang" ? (words[at + 1] ?? "") : (words[at] ?? "").slice("--lang=".length);
  const code = given.split(",", 1)[0]?.trim();
  return availableLanguages.some((one) => one.code === code) ? (code as string) : "en";
}

/** undefined for help and version, which are no problem. */
function usageProblem(error: CommanderError, words: readonly string[]): Problem | undefined {
  if (error.code === "commander.helpDisplayed" || error.code === "commander.version") return undefined;
  const verb = words.find((word) => !word.startsWith("-")) ?? "check";
  if (error.code === "commander.help") return new Problem(exitCode.usage, "error-no-verb");
  if (error.code === "commander.unknownCommand") {
    const name = /'([^']+)'/.exec(error.message)?.[1] ?? verb;
    return new Problem(exitCode.usage, "error-unknown-verb", { name });
  }
  if (error.code === "commander.unknownOption") {
    const name = /'([^']+)'/.exec(error.message)?.[1] ?? "";
    return new Problem(exitCode.usage, "error-unknown-option", { name, verb });
  }
  if (error.code === "commander.missingArgument" && verb === "check") {
    return new Problem(exitCode.usage, "error-no-evidence-given", { verb });
  }
  return new Problem(exitCode.usage, "error-usage", { detail: error.message.replace(/^error: /, ""), verb });
}
