/**
 * Files of clues in folders, in the order of their names; of a store of fetched lists only those that count.
 * @module
 */
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { exitCode } from "../exit-code.ts";
import { Problem } from "../problem.ts";
import { mayBeClues } from "./contents.ts";
import { BrokenStore, pointerName, readStore, type Update } from "./store.ts";

const deepest = 12;
const mostFiles = 10_000;

export interface FoundFile {
  readonly path: string;
  /** What reports call it: the file's name, with its folders below the one that was named. */
  readonly name: string;
  /** Named by the person herself, so that it has to be one. */
  readonly named: boolean;
  /** What it was when it was fetched. */
  readonly sha256?: string;
  /** When it was fetched or put there, ISO. */
  readonly at?: string;
}

/** @throws {Problem} for a store that cannot be used. Errors of the top folder are thrown on. */
export async function findFiles(folder: string, found: FoundFile[], top = folder, depth = 0): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === pointerName)) {
    const update = await usable(() => readStore(folder));
    if (update !== undefined) found.push(...filesOf(update));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (found.length >= mostFiles) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < deepest) await findFiles(path, found, top, depth + 1);
    else if (entry.isFile() && mayBeClues(entry.name)) {
      const at = (await stat(path)).mtime.toISOString();
      found.push({ path, name: relative(top, path).split(sep).join("/"), named: false, at });
    }
  }
}

/** The files of one update, as they were pinned. */
export function filesOf({ folder, lock }: Update): FoundFile[] {
  return lock.files.map(({ file, sha256, fetchedAt }) => ({
    path: join(folder, file),
    name: file,
    named: false,
    sha256,
    at: fetchedAt,
  }));
}

/** @throws {Problem} */
export async function usable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof BrokenStore)) throw error;
    throw new Problem(exitCode.noInput, "error-store-broken", { path: error.message });
  }
}
