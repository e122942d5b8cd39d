/**
 * Files of the browser as bytes that are read where they are wanted. Each read of a browser costs about as much as a
 * megabyte, so that small reads are served from larger pieces, of which all files together share a few.
 * @module
 */
import { type ByteSource, ReadError } from "@bridle/engine";
import { type Bytes, createPieces, createSpare, type Pieces } from "./pieces.ts";

const pieceBytes = 1 << 20;
/** A database jumps between a few places, and few files are read side by side. */
const mostPieces = 12;

/** Told of every read, for the progress of the person. */
let told: (bytes: number) => void = () => undefined;

export function onRead(tell: typeof told): void {
  told = tell;
}

const shared = createPieces(mostPieces, pieceBytes);
const spare = createSpare(4 * pieceBytes);

export function fileSource(file: Blob, place: string, pieces: Pieces = shared): ByteSource {
  const { size } = file;

  async function fetched(start: number, end: number, memory?: ArrayBuffer): Promise<Bytes> {
    try {
      told(end - start);
      return await bytesOf(file.slice(start, end), end - start, memory);
    } catch {
      // The browser does not say why: the file may be gone, changed or closed to it.
      throw new ReadError("not-permitted", place, "the browser could not read it");
    }
  }

  const piece = <T>(number: number, use: (bytes: Bytes) => Promise<T>): Promise<T> => {
    const start = number * pieceBytes;
    return pieces.use(file, number, (memory) => fetched(start, Math.min(size, start + pieceBytes), memory), use);
  };

  /** What does not lie in one piece. */
  async function gathered(from: number, to: number): Promise<Bytes> {
    const memory = spare.take(to - from);
    if (to - from > pieceBytes) return fetched(from, to, memory);
    const bytes = new Uint8Array(memory, 0, to - from);
    const last = Math.floor((to - 1) / pieceBytes);
    const before = last * pieceBytes - from;
    await piece(last - 1, async (head) => bytes.set(head.subarray(pieceBytes - before)));
    await piece(last, async (tail) => bytes.set(tail.subarray(0, to - from - before), before));
    return bytes;
  }

  async function lend<T>(start: number, end: number, use: (bytes: Uint8Array) => Promise<T>): Promise<T> {
    const from = Math.max(0, start);
    const to = Math.min(end, size);
    if (!(to > from)) return use(new Uint8Array(0));
    const first = Math.floor(from / pieceBytes);
    const base = first * pieceBytes;
    if (to <= base + pieceBytes) return piece(first, (bytes) => use(bytes.subarray(from - base, to - base)));
    const bytes = await gathered(from, to);
    try {
      return await use(bytes);
    } finally {
      spare.give(bytes);
    }
  }

  return {
    size,
    lend,
    async read(start, end) {
      const from = Math.max(0, start);
      const to = Math.min(end, size);
      // Longer ones are nobody else's.
      return to - from > pieceBytes ? fetched(from, to) : lend(from, to, async (bytes) => bytes.slice());
    },
  };
}

/** Chromium takes a reader that nothing else leads to for garbage while it waits, and the promise never settles. */
const waiting = new Set<ReadableStreamBYOBReader>();

/** Into `memory`, where the browser reads into memory that it is given (https://streams.spec.whatwg.org/#byob-readers). */
async function bytesOf(part: Blob, length: number, memory?: ArrayBuffer): Promise<Bytes> {
  const reader = memory === undefined ? undefined : readerInto(part);
  if (memory === undefined || reader === undefined) return new Uint8Array(await part.arrayBuffer());
  let buffer = memory;
  waiting.add(reader);
  try {
    for (let at = 0; at < length; ) {
      const { value, done } = await reader.read(new Uint8Array(buffer, at, length - at));
      if (done || value === undefined) throw new Error("ends early");
      buffer = value.buffer;
      at += value.byteLength;
    }
  } finally {
    waiting.delete(reader);
    reader.cancel().catch(() => undefined);
  }
  return new Uint8Array(buffer, 0, length);
}

function readerInto(part: Blob): ReadableStreamBYOBReader | undefined {
  try {
    return part.stream().getReader({ mode: "byob" });
  } catch {
    return undefined;
  }
}
