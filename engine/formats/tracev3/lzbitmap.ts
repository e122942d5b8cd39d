/**
 * LZBITMAP, in which iOS 27 and macOS 27 pack the entries: for each eight bytes a bitmap that says which of them are new and
 * which stand some distance before. Layout: https://github.com/eafer/libzbitmap
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";

const endOfTable = 17;
const headBytes = 15;
const mostAtOnce = 0x8000;
/** Of the flags: tokens are not counted in runs. */
const withoutRuns = 4;
const runMark = 15;

/** Bytes that came of `packed`, put to the beginning of `into`. @throws {ReadError} `malformed`, `truncated`, `over-limit`. */
export function unpackLzBitmap(packed: Uint8Array, into: Uint8Array, place: string): number {
  const runs = ((packed[3] ?? 0) & withoutRuns) === 0;
  let at = 4;
  let out = 0;
  for (;;) {
    if (at + 6 > packed.length) throw new ReadError("truncated", place, "packed entries without their end");
    const length = three(packed, at);
    const size = three(packed, at + 3);
    if (size === 0) return out;
    const end = at + length;
    if (end > packed.length) throw new ReadError("truncated", place, "packed entries longer than their part");
    if (out + size > into.length) throw new ReadError("over-limit", place, `${out + size} bytes of entries`);
    if (length === size + 6) into.set(packed.subarray(at + 6, end), out);
    else if (length > size + 6 || size > mostAtOnce || !unpackPart(packed.subarray(at, end), into, out, size, runs)) {
      throw new ReadError("malformed", place, "packed entries that cannot be unpacked");
    }
    out += size;
    at = end;
  }
}

function three(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
}

/** False where the part is not as it should be. */
function unpackPart(part: Uint8Array, into: Uint8Array, begin: number, size: number, runs: boolean): boolean {
  const table = part.length - endOfTable;
  if (table < headBytes) return false;
  let distances = three(part, 6);
  let bitmaps = three(part, 9);
  const tokens = three(part, 12);
  if (distances < headBytes || bitmaps < distances || tokens < bitmaps || tokens > table) return false;
  const [distancesEnd, bitmapsEnd] = [bitmaps, tokens];
  const literalsEnd = distances;
  let literal = headBytes;
  let nibble = 2 * tokens;
  let distance = 8;
  let o = begin;
  const stop = begin + size;
  const next = (): number => {
    const byte = nibble < 2 * table ? (part[nibble >> 1] as number) : 0;
    return (nibble++ & 1) === 0 ? byte & 15 : byte >> 4;
  };
  while (o < stop) {
    if (nibble >= 2 * table) return false;
    const token = next();
    if (runs && token === runMark) return false;
    let repeat = 1;
    if (runs && stop - o > 8) {
      const before = nibble;
      if (next() === runMark) {
        repeat = 4;
        let more = runMark;
        while (more === runMark && nibble < 2 * table) repeat += more = next();
      } else nibble = before;
    }
    const bit = 10 * (token - 3);
    // Ten bits of the table: a bitmap, and how many bytes its distance has.
    const entry = token < 3 ? token << 8 : (three(part, table + (bit >> 3)) >> (bit & 7)) & 0x3ff;
    const wide = entry >> 8;
    for (; repeat > 0 && o < stop; repeat--) {
      let bitmap = entry & 255;
      if (token < 3) {
        if (bitmaps >= bitmapsEnd) return false;
        bitmap = part[bitmaps++] as number;
      }
      if (wide > 2 || distances + wide > distancesEnd) return false;
      if (wide > 0) distance = (part[distances] as number) | (wide === 2 ? (part[distances + 1] as number) << 8 : 0);
      distances += wide;
      for (let i = 0; i < 8 && o < stop; i++, o++) {
        if (((bitmap >> i) & 1) === 1) {
          if (literal >= literalsEnd) return false;
          into[o] = part[literal++] as number;
        } else {
          if (distance === 0 || distance > o) return false;
          into[o] = into[o - distance] as number;
        }
      }
    }
  }
  return true;
}
