/**
 * Writes synthetic evidence to a folder, and reads what was written, for tests.
 * @module
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

export async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    const full = join(folder, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, bytes);
  }
}

/** Every file of a folder, by its name with `/`. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) texts.set(relative(folder, path).replaceAll("\\", "/"), await readFile(path, "utf8"));
  }
  return texts;
}

/** Members of a tar, by what POSIX says of its headers. */
export function membersOf(tar: Uint8Array): Map<string, Uint8Array> {
  const members = new Map<string, Uint8Array>();
  const text = (start: number, length: number): string =>
    Buffer.from(tar.subarray(start, start + length))
      .toString("latin1")
      .replace(/\0.*$/s, "");
  for (let start = 0; text(start, 100) !== ""; ) {
    const size = Number.parseInt(text(start + 124, 12), 8);
    members.set(text(start, 100), tar.subarray(start + 512, start + 512 + size));
    start += 512 + Math.ceil(size / 512) * 512;
  }
  return members;
}
