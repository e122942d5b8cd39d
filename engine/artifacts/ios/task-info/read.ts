/**
 * One row for each task. When it was started is reckoned from the time of the archive, as far as that is known.
 * @module
 */
import { toUtf8 } from "../../../bytes/text.ts";
import { readTaskInfo } from "../../../formats/task-info/task-info.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readCollectedText } from "../../collected-text.ts";
import { secondsBefore } from "../../seconds-before.ts";

/** `MAXCOMLEN` of Darwin: what some of its lists keep of a name, with or without the final zero. */
const cut = 16;

function mayBeBeginning(name: string): boolean {
  const { length } = toUtf8(name);
  return length === cut || length === cut - 1;
}

export async function* readTasks(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { takenAt } = context;
  const { text, note } = await readCollectedText(file, context);
  const tasks = [...readTaskInfo(text, note)];
  const isCut = tasks.every((task) => toUtf8(task.name).length <= cut);
  for (const task of tasks) {
    const { name, pid, uniqueId, uuid, architecture, threads, isApp, isDaemon, runTime } = task;
    yield {
      value: {
        process: name,
        ...(mayBeBeginning(name) ? { [isCut ? "beginning" : "seldomBeginning"]: name } : {}),
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
