/**
 * A file of the disk as bytes that are read where they are wanted.
 * @module
 */
import type { ByteSource } from "@bridle/engine";
import type { OpenFiles } from "./open-files.ts";

/** Node refuses reads of 2 GiB and more. */
const mostAtOnce = 1 << 30;

/**
 * The file at `path`, which is a real path without links, with the size it had when it was looked at. A file that has
 * become shorter since gives fewer bytes.
 */
export function nodeFileSource(files: OpenFiles, path: Buffer, size: number, place: string): ByteSource {
  return {
    size,
    async read(start, end) {
      const from = Math.max(0, start);
      const length = Math.min(end, size) - from;
      if (!(length > 0)) return new Uint8Array(0);
      return files.with(path, place, async (file) => {
        const bytes = Buffer.allocUnsafeSlow(length);
        let filled = 0;
        while (filled < length) {
          const { bytesRead } = await file.read(bytes, filled, Math.min(length - filled, mostAtOnce), from + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return new Uint8Array(bytes.buffer, bytes.byteOffset, filled);
      });
    },
  };
}
