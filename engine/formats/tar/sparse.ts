/**
 * Files with holes: the pieces that are stored, and the file as it was, with zeros where nothing is stored.
 * Facts: GNU tar manual, "Storing Sparse Files" (old GNU format, PAX formats 0.0, 0.1 and 1.0).
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { numberField } from "./tar-header.ts";

/** `length` bytes that belong at `at` in the file and are stored `stored` bytes into the entry's data. */
export interface SparsePiece {
  readonly at: number;
  readonly length: number;
  readonly stored: number;
}

const mostPieces = 1_000_000;
const mostAtOnce = 1 << 30;

/** Pieces of pairs of offset and length in a row; undefined when they are out of order or leave the file. */
export function sparsePieces(pairs: readonly number[], size: number): SparsePiece[] | undefined {
  if (pairs.length % 2 !== 0 || pairs.length / 2 > mostPieces) return undefined;
  const pieces: SparsePiece[] = [];
  let stored = 0;
  let before = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const at = pairs[i] as number;
    const length = pairs[i + 1] as number;
    if (!Number.isSafeInteger(at) || !Number.isSafeInteger(length) || length < 0 || at < before || at + length > size) {
      return undefined;
    }
    if (length > 0) pieces.push({ at, length, stored });
    stored += length;
    before = at + length;
  }
  return pieces;
}

/** Pairs of the old GNU header or of one of its extension blocks: `count` of them from `start`, up to an empty one. */
export function gnuPairs(block: Uint8Array, start: number, count: number): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = start + 24 * i;
    if (block[at + 12] === 0) break;
    pairs.push(numberField(block, at, 12) ?? -1, numberField(block, at + 12, 12) ?? -1);
  }
  return pairs;
}

/** The map of format 1.0 that stands before the data; undefined while the bytes do not hold all of it. */
export function mapInData(bytes: Uint8Array): { pairs: number[]; used: number } | "more" | "malformed" {
  const numbers: number[] = [];
  let wanted = 1;
  let value = 0;
  let digits = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57 && digits < 16) {
      value = value * 10 + byte - 48;
      digits++;
      continue;
    }
    if (byte !== 10 || digits === 0) return "malformed";
    numbers.push(value);
    if (numbers.length === 1) {
      if (value > mostPieces) return "malformed";
      wanted = 1 + 2 * value;
    }
    if (numbers.length === wanted) return { pairs: numbers.slice(1), used: 512 * Math.ceil((at + 1) / 512) };
    value = 0;
    digits = 0;
  }
  return "more";
}

/** The file as it was, over the entry's data. Reading more than 1 GB of it at once throws `over-limit`. */
export function sparseSource(
  data: ByteSource,
  pieces: readonly SparsePiece[],
  size: number,
  place: string,
): ByteSource {
  return {
    size,
    async read(start, end) {
      const from = Math.max(0, start);
      // Holes cost nothing in the archive, and memory here.
      if (Math.min(end, size) - from > mostAtOnce) {
        throw new ReadError("over-limit", place, `${Math.min(end, size) - from} bytes at once of a file with holes`);
      }
      const out = new Uint8Array(Math.max(0, Math.min(end, size) - from));
      const to = from + out.length;
      // The first piece that ends behind the start.
      let low = 0;
      let high = pieces.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const piece = pieces[middle] as SparsePiece;
        if (piece.at + piece.length <= from) low = middle + 1;
        else high = middle;
      }
      for (let i = low; i < pieces.length; i++) {
        const { at, length, stored } = pieces[i] as SparsePiece;
        if (at >= to) break;
        const first = Math.max(at, from);
        const last = Math.min(at + length, to);
        const bytes = await data.read(stored + first - at, stored + last - at);
        out.set(bytes, first - from);
        // Cut off: what follows is not known to be zero.
        if (bytes.length < last - first) return out.subarray(0, first - from + bytes.length);
      }
      return out;
    },
  };
}
