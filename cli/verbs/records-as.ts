/**
 * `bridle records --as mvt`: what the field's reference tool would have written, in a folder, for people who have scripts
 * for it.
 * @module
 */
import { artifacts } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { openPath } from "../evidence.ts";
import { examineOpened } from "../examine-opened.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openRequest } from "../open-request.ts";
import { Problem, problemOf } from "../problem.ts";
import { referenceModules } from "../reference-names.table.ts";
import { ReferenceWriter } from "../reference-writer.ts";
import { openReportFolder } from "../report-folder.ts";
import { artifactChoice } from "../select-artifacts.ts";
import type { Surroundings } from "../surroundings.ts";
import type { RecordsOptions } from "./records.ts";

/** @throws {Problem} */
export async function recordsAs(path: string, options: RecordsOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { out } = options;
  if (out === undefined) throw new Problem(exitCode.usage, "error-as-without-out");
  const say = createTranslate(surroundings.language ?? "en");
  const skip = artifactChoice(options.artifact, undefined);
  const request = await openRequest(options, surroundings, say);
  const { limits, progress } = request;
  const folder = await openReportFolder(out, options.force === true);
  const { opened, close } = await openPath({ ...request, path }).catch(async (error: unknown) => {
    await folder.discard();
    throw error;
  });
  try {
    const writer = new ReferenceWriter(folder);
    const kinds = new Map(opened.map(({ evidence }, index) => [`e${index + 1}`, evidence.kind]));
    const { ledger } = await examineOpened({
      opened,
      artifacts: artifacts.filter(({ id }) => Object.hasOwn(referenceModules, id) && !skip.has(id)),
      limits,
      surroundings,
      onRecord: (record, id) => writer.take(record, id, kinds.get(id) ?? ""),
      flush: () => writer.flush(),
    });
    const names = await writer.close();
    await folder.finish();
    progress.end();
    surroundings.out.write(`${say({ id: "records-as-written", args: { path: out, count: names.length } })}\n`);
    let code: ExitCode = exitCode.ok;
    for (const { artifact, status } of ledger) {
      if (status === "read" || status === "absent") continue;
      code = 3;
      surroundings.err.write(`${artifact}: ${say({ id: `status-${status}` })}\n`);
    }
    return code;
  } catch (error) {
    throw problemOf(error, path);
  } finally {
    progress.end();
    await folder.discard();
    await close();
  }
}
