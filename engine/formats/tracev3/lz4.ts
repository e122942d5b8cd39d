/**
 * LZ4 as Apple frames it: blocks that say whether they are packed, each of which may reach back into the ones before.
 * Block format: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";

/** `bv41`, `bv4-` and `bv4$` as numbers. */
const packedMark = 0x31347662;
const storedMark = 0x2d347662;
const endMark = 0x24347662;

/** Bytes that came of `packed`, put to the beginning of `into`. @throws {ReadError} `malformed`, `over-limit`. */
export function unpackLz4(packed: Uint8Array, into: Uint8Array, place: string): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 0;
  let out = 0;
  for (;;) {
    if (at + 4 > packed.length) throw new ReadError("truncated", place, "packed entries without their end");
    const mark = view.getUint32(at, true);
    if (mark === endMark) return out;
    const isPacked = mark === packedMark;
    const head = isPacked ? 12 : 8;
    if ((!isPacked && mark !== storedMark) || at + head > packed.length) {
      throw new ReadError("malformed", place, "entries packed in an unknown way");
    }
    const size = view.getUint32(at + 4, true);
    const start = at + head;
    at = start + (isPacked ? view.getUint32(at + 8, true) : size);
    if (at > packed.length) throw new ReadError("truncated", place, "packed entries longer than their part");
    if (out + size > into.length) throw new ReadError("over-limit", place, `${out + size} bytes of entries`);
    if (isPacked) unpackBlock(packed, start, at, into, out, out + size, place);
    else into.set(packed.subarray(start, at), out);
    out += size;
  }
}

function unpackBlock(
  from: Uint8Array,
  start: number,
  end: number,
  into: Uint8Array,
  begin: number,
  stop: number,
  place: string,
): void {
  let i = start;
  let o = begin;
  while (i < end) {
    const token = from[i++] as number;
    let literals = token >> 4;
    if (literals === 15) {
      let more = 255;
      while (more === 255 && i < end) literals += more = from[i++] as number;
    }
    if (i + literals > end || o + literals > stop) throw broken();
    if (literals > 32) {
      into.set(from.subarray(i, i + literals), o);
      i += literals;
      o += literals;
    } else for (const last = o + literals; o < last; ) into[o++] = from[i++] as number;
    if (i >= end) break;
    if (i + 2 > end) throw broken();
    const offset = (from[i] as number) | ((from[i + 1] as number) << 8);
    i += 2;
    let length = (token & 15) + 4;
    if (length === 19) {
      let more = 255;
      while (more === 255 && i < end) length += more = from[i++] as number;
    }
    if (offset === 0 || offset > o || o + length > stop) throw broken();
    if (offset >= length && length > 32) {
      into.copyWithin(o, o - offset, o - offset + length);
      o += length;
    } else for (const last = o + length; o < last; o++) into[o] = into[o - offset] as number;
  }
  if (o !== stop) throw broken();

  function broken(): ReadError {
    return new ReadError("malformed", place, "packed entries that cannot be unpacked");
  }
}
