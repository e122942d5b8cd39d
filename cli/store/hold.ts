/**
 * One update at a time: a file that is made by whoever updates, and removed at the end. One that was left behind by a
 * program that is no longer there is taken over.
 * @module
 */
import { open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../make-folder.ts";

const name = "updating";
/** A number of a process is given to others in time: older than this, the file speaks of nobody. */
const oldMs = 3_600_000;

/** Releases the store, or is undefined while somebody else has it. */
export async function hold(store: string): Promise<(() => Promise<void>) | undefined> {
  await makeFolder(store);
  const path = join(store, name);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(path, "wx", 0o600);
      await file.writeFile(String(process.pid)).finally(() => file.close());
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (!(await isLeftBehind(path))) return undefined;
    await rm(path, { force: true });
  }
  return undefined;
}

async function isLeftBehind(path: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(path)).mtimeMs > oldMs) return true;
    const holder = Number(await readFile(path, "utf8"));
    // Just made, and its number not written yet.
    if (!Number.isInteger(holder) || holder <= 0) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ESRCH" || code === "ENOENT";
  }
}
