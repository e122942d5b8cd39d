/**
 * How many threads read where nobody said how many.
 * @module
 */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import type { OpenedEvidence } from "./evidence.ts";

/** Entries of a backup, and bytes of a report, from which another thread saves more than it takes to open it again. */
const manyEntries = 20_000;
const manyBytes = 20e6;
/**
 * Two processors are busy with one thread, as files are decrypted beside it: there a second one took twice the memory and
 * saved a twentieth of the time.
 */
const fewestProcessors = 4;
/** Bytes of memory of a machine that has room for a third thread, which holds an index of the backup too. */
const roomy = 7e9;

export interface Machine {
  readonly processors: number;
  /** In bytes. */
  readonly memory: number;
}

/**
 * More than one for a large backup, whose databases are read side by side, and for a large report of Android, of which one
 * thread goes through the text as a whole. An archive of an iPhone would be inflated once more, which takes longer than what
 * is saved. `script` is what threads run: without it there is one.
 */
export async function usualJobs(
  script: URL,
  opened: readonly OpenedEvidence[],
  { processors, memory }: Machine = { processors: availableParallelism(), memory: totalmem() },
): Promise<number> {
  if (!existsSync(script) || processors < fewestProcessors) return 1;
  const most = memory > roomy ? 3 : 2;
  let jobs = 1;
  for (const { evidence, path, part } of opened) {
    const { kind, fileCount } = evidence;
    if (kind === "ios-backup" && fileCount >= manyEntries) jobs = most;
    else if (kind === "android-bugreport" && part === undefined) {
      const about = await stat(path).catch(() => undefined);
      if (about?.isFile() === true && about.size >= manyBytes) jobs = Math.max(jobs, 2);
    }
  }
  return jobs;
}
