/**
 * `bridle records`: one artifact's records as JSON lines on standard output.
 * @module
 */
import { artifacts } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { limitsOf, openPath } from "../evidence.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { identityText } from "../identity.ts";
import { passwordSource } from "../password.ts";
import { Problem, problemOf } from "../problem.ts";
import { progressLine } from "../progress.ts";
import { readRecords } from "../read-records.ts";
import { processLine, recordLine } from "../records-writer.ts";
import { artifactChoice } from "../select-artifacts.ts";
import type { Surroundings } from "../surroundings.ts";

/** In place of an artifact: every program that any of them saw running. */
const programs = "processes";

export interface RecordsOptions {
  readonly artifact?: string;
  readonly as?: "mvt";
  readonly out?: string;
  readonly force?: boolean;
  readonly passwordFile?: string;
  readonly identityFile?: string;
  readonly limit: readonly string[];
  readonly quiet?: boolean;
}

/** @throws {Problem} */
export async function records(path: string, options: RecordsOptions, surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate(surroundings.language ?? "en");
  if (options.artifact === undefined) throw new Problem(exitCode.usage, "error-no-artifact");
  const merged = options.artifact === programs;
  const skip = merged ? new Set<string>() : artifactChoice(options.artifact, undefined);
  const limits = limitsOf(options.limit);
  const progress = progressLine(surroundings, say, { quiet: options.quiet === true, verbose: false });
  const password = await passwordSource(options.passwordFile, surroundings, say);
  const identity = await identityText(options.identityFile);
  const { opened, close } = await openPath({ path, limits, password, identity, progress, surroundings, say });
  try {
    const wanted = artifacts.filter(({ id, sightings }) => (merged ? sightings !== undefined : !skip.has(id)));
    const {
      ledger,
      processes = [],
      processesLeftOut = 0,
    } = await readRecords({
      opened,
      artifacts: wanted,
      limits,
      surroundings,
      ...(merged ? {} : { onRecord: (record, id) => void surroundings.out.write(recordLine(record, id)) }),
    });
    progress.end();
    if (merged) for (const process of processes) surroundings.out.write(processLine(process));
    let code: ExitCode = exitCode.ok;
    if (merged && processesLeftOut > 0) {
      code = 3;
      surroundings.err.write(`${say({ id: "report-more-programs", args: { count: processesLeftOut } })}\n`);
    }
    for (const { artifact, status, notes } of ledger) {
      if (status === "read" || status === "absent") continue;
      code = 3;
      surroundings.err.write(`${artifact}: ${say({ id: `status-${status}` })}\n`);
      for (const { code: word, place, detail } of notes.slice(0, 20))
        surroundings.err.write(`  ${word}: ${place}: ${detail}\n`);
    }
    return code;
  } catch (error) {
    throw problemOf(error, path);
  } finally {
    progress.end();
    await close();
  }
}
