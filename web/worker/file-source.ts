/**
 * A file of the browser as bytes that are read where they are wanted. Each read of a browser costs about as much as a
 * megabyte, so that small reads are served from larger pieces.
 * @module
 */
import { type ByteSource, ReadError } from "@bridle/engine";

const pieceBytes = 1 << 20;
/** Told of every read, for the progress of the person. */
let told: (bytes: number) => void = () => undefined;

export function onRead(tell: typeof told): void {
  told = tell;
}

/** Pieces of one file that are kept; a database jumps between a few places. */
const mostPieces = 12;

export function fileSource(file: Blob, place: string): ByteSource {
  const { size } = file;
  const pieces = new Map<number, Promise<Uint8Array>>();

  async function fetched(start: number, end: number): Promise<Uint8Array> {
    try {
      told(end - start);
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    } catch {
      // The browser does not say why: the file may be gone, changed or closed to it.
      throw new ReadError("not-permitted", place, "the browser could not read it");
    }
  }

  function piece(number: number): Promise<Uint8Array> {
    const known = pieces.get(number);
    // Taken out and put back, so that the oldest stands first.
    pieces.delete(number);
    const bytes = known ?? fetched(number * pieceBytes, Math.min(size, (number + 1) * pieceBytes));
    pieces.set(number, bytes);
    const oldest = pieces.keys().next().value;
    if (pieces.size > mostPieces && oldest !== undefined) pieces.delete(oldest);
    return bytes;
  }

  return {
    size,
    async read(start, end) {
      const from = Math.max(0, start);
      const to = Math.min(end, size);
      if (!(to > from)) return new Uint8Array(0);
      if (to - from > pieceBytes) return fetched(from, to);
      const first = Math.floor(from / pieceBytes);
      const last = Math.floor((to - 1) / pieceBytes);
      const head = await piece(first);
      const base = first * pieceBytes;
      if (first === last) return head.subarray(from - base, to - base);
      const bytes = new Uint8Array(to - from);
      const begin = head.subarray(from - base);
      bytes.set(begin);
      bytes.set((await piece(last)).subarray(0, to - last * pieceBytes), begin.length);
      return bytes;
    },
  };
}
