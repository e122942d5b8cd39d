/**
 * Files that somebody else may have put there: only a file is read, and only up to a size, as a pipe or a device would
 * never end.
 * @module
 */
import { readFile, stat } from "node:fs/promises";

/** Undefined for what is no file, cannot be read or is larger than `most`. */
export async function smallFile(path: string, most: number): Promise<Buffer | undefined> {
  const entry = await entryAt(path, most);
  return entry === "absent" ? undefined : entry;
}

/** The same, and `absent` where there is nothing of that name. */
export async function entryAt(path: string, most: number): Promise<Buffer | "absent" | undefined> {
  try {
    const about = await stat(path);
    return about.isFile() && about.size <= most ? await readFile(path) : undefined;
  } catch (error) {
    return systemCodeOf(error) === "ENOENT" ? "absent" : undefined;
  }
}

/** What the operating system calls an error. @throws what did not come from there. */
export function systemCodeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined) throw error;
  return code;
}
