/**
 * A file of the disk as bytes that are read where they are wanted.
 * @module
 */
import { readSync } from "node:fs";
import type { ByteSource } from "@bridle/engine";
import type { OpenFiles } from "./open-files.ts";

/** Node refuses reads of 2 GiB and more. */
const mostAtOnce = 1 << 30;
/** Bytes of the one buffer that is lent out; a longer read, or a second one at the same time, gets its own. */
const lentBytes = 1 << 19;
let lent: Uint8Array | undefined;

/**
 * The file at `path`, which is a real path without links, with the size it had when it was looked at. A file that has
 * become shorter since gives fewer bytes. Reads are waited for where they stand: most find the bytes in memory, and are
 * done before the thread pool would have been asked.
 */
export function nodeFileSource(files: OpenFiles, path: Buffer, size: number, place: string): ByteSource {
  return {
    size,
    async read(start, end) {
      const from = Math.max(0, start);
      const length = Math.min(end, size) - from;
      if (!(length > 0)) return new Uint8Array(0);
      return files.with(path, place, async ({ fd }) => {
        const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
        return bytes.subarray(0, fill(fd, bytes, length, from));
      });
    },
    async lend(start, end, use) {
      const from = Math.max(0, start);
      const length = Math.min(end, size) - from;
      if (!(length > 0)) return use(new Uint8Array(0));
      const own = length > lentBytes ? undefined : (lent ?? new Uint8Array(lentBytes));
      const bytes = own ?? new Uint8Array(length);
      lent = undefined;
      try {
        const filled = await files.with(path, place, async ({ fd }) => fill(fd, bytes, length, from));
        return await use(bytes.subarray(0, filled));
      } finally {
        if (own !== undefined) lent = own;
      }
    },
  };
}

/** Reads `length` bytes from the place `from` of the file; answers how many there were. */
function fill(fd: number, bytes: Uint8Array, length: number, from: number): number {
  let filled = 0;
  while (filled < length) {
    const read = readSync(fd, bytes, filled, Math.min(length - filled, mostAtOnce), from + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
