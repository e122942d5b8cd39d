/**
 * Bytes that may be larger than memory.
 * @module
 */
import { ReadError } from "./read-error.ts";

/** A run of bytes of known size. `read` is short only at the end; the result must not be written to. */
export interface ByteSource {
  /** Number of bytes. */
  readonly size: number;
  /** Bytes from `start` up to, not including, `end`; both in bytes, clamped to the size. */
  read(start: number, end: number): Promise<Uint8Array>;
  /**
   * The same bytes lent to `use`: they may be overwritten once its promise is settled. For who makes other bytes of them
   * at once, so that memory is not filled with what nobody needs any more.
   */
  lend?<T>(start: number, end: number, use: (bytes: Uint8Array) => Promise<T>): Promise<T>;
}

/** Lends the bytes to `use`, also of a source that only gives them. */
export async function lent<T>(
  source: ByteSource,
  start: number,
  end: number,
  use: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  return source.lend === undefined ? use(await source.read(start, end)) : source.lend(start, end, use);
}

/** Bytes already in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: async (start, end) => bytes.subarray(Math.max(0, start), Math.max(0, Math.min(end, bytes.length))),
  };
}

/** A window onto another source: `start` and `end` in bytes of `source`. */
export function sliceSource(source: ByteSource, start: number, end = source.size): ByteSource {
  const from = Math.max(0, Math.min(start, source.size));
  const to = Math.max(from, Math.min(end, source.size));
  return {
    size: to - from,
    read: (a, b) => source.read(from + Math.max(0, a), Math.min(to, from + Math.max(0, b))),
  };
}

/**
 * The whole source as one array.
 * @throws {ReadError} `over-limit` when it is larger than `limitBytes`.
 */
export async function readAll(source: ByteSource, limitBytes: number, place: string): Promise<Uint8Array> {
  if (source.size > limitBytes) {
    throw new ReadError("over-limit", place, `${source.size} bytes, limit ${limitBytes}`);
  }
  return source.read(0, source.size);
}
