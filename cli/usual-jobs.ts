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
/** Bytes of memory of a machine that has room for a third thread, which holds an index of the backup too. */
const roomy = 7e9;

/**
 * More than one for a large backup, whose databases are read side by side, and for a large report of Android, of which one
 * thread goes through the text as a whole. An archive of an iPhone would be inflated once more, which takes longer than what
 * is saved. `script` is what threads run: without it there is one.
 */
export async function usualJobs(script: URL, opened: readonly OpenedEvidence[]): Promise<number> {
  if (!existsSync(script)) return 1;
  const most = Math.min(availableParallelism(), totalmem() > roomy ? 3 : 2);
  let jobs = 1;
  for (const { evidence, path, part } of opened) {
    const { kind, fileCount } = evidence;
    if (kind === "ios-backup" && fileCount >= manyEntries) jobs = most;
    else if (kind === "android-bugreport" && part === undefined) {
      const about = await stat(path).catch(() => undefined);
      if (about?.isFile() === true && about.size >= manyBytes) jobs = Math.max(jobs, Math.min(most, 2));
    }
  }
  return jobs;
}
