/**
 * `bridle records`: one artifact's records as JSON lines on standard output.
 * @module
 */
import { artifacts } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { openPath } from "../evidence.ts";
import { examineOpened } from "../examine-opened.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type OpenOptions, openRequest } from "../open-request.ts";
import { Problem, problemOf } from "../problem.ts";
import { processLine, recordLine } from "../records-writer.ts";
import { artifactChoice } from "../select-artifacts.ts";
import type { Surroundings } from "../surroundings.ts";

/** In place of an artifact: every program that any of them saw running. */
const programs = "processes";

export interface RecordsOptions extends OpenOptions {
  readonly artifact?: string;
  readonly as?: "mvt";
  readonly out?: string;
  readonly force?: boolean;
}

/** @throws {Problem} */
export async function records(path: string, options: RecordsOptions, surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate(surroundings.language ?? "en");
  if (options.artifact === undefined) throw new Problem(exitCode.usage, "error-no-artifact");
  const merged = options.artifact === programs;
  const skip = merged ? new Set<string>() : artifactChoice(options.artifact, undefined);
  const request = await openRequest(options, surroundings, say);
  const { limits, progress } = request;
  const { opened, close } = await openPath({ ...request, path });
  try {
    const wanted = artifacts.filter(({ id, sightings }) => (merged ? sightings !== undefined : !skip.has(id)));
    const {
      ledger,
      processes = [],
      processesLeftOut = 0,
    } = await examineOpened({
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
