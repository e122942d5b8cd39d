/**
 * One row for each task. When it was started is reckoned from the time of the archive, as far as that is known.
 * @module
 */
import { readTaskInfo } from "../../../formats/task-info/task-info.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readCollectedText } from "../../collected-text.ts";
import { secondsBefore } from "../../seconds-before.ts";

export async function* readTasks(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { takenAt } = context;
  const { text, note } = await readCollectedText(file, context);
  for (const task of readTaskInfo(text, note)) {
    const { name, pid, uniqueId, uuid, architecture, threads, isApp, isDaemon, runTime } = task;
    yield {
      value: {
        process: name,
        pid,
        uniqueId,
        uuid,
        architecture,
        threads,
        app: isApp,
        daemon: isDaemon,
        runTime,
        started: runTime === undefined ? undefined : secondsBefore(takenAt, runTime),
        seen: takenAt,
      },
      from: { file: file.name, line: task.line },
    };
  }
}
