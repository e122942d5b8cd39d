/**
 * SEGB, the container of Apple's Biome streams: entries one after the other, each with its state, times and CRC-32.
 * Both versions as published by CCL Solutions (https://github.com/cclgroupltd/ccl-segb, "Discovering the SEGB format")
 * and seen in files of iOS 16. Version 1 has its magic at the end of a header of 56 bytes; version 2 has it in front and
 * a table of entries at the end of the file. Built on the format inflate (its CRC-32).
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import type { Segb, SegbOptions } from "./entry.ts";
import { readSegb1 } from "./segb-1.ts";
import { readSegb2 } from "./segb-2.ts";

export type { Segb } from "./entry.ts";

/**
 * All entries of a file, in its order. A damaged one costs itself and is told in `notes`.
 * @throws {ReadError} `truncated` for less than a header, `malformed` where no magic stands, `over-limit`.
 */
export function readSegb(bytes: Uint8Array, options: SegbOptions): Segb {
  if (bytes.length > options.limits.wholeFileBytes) {
    throw new ReadError("over-limit", options.place, `${bytes.length} bytes, limit ${options.limits.wholeFileBytes}`);
  }
  if (hasMagic(bytes, 0)) return readSegb2(bytes, options);
  if (hasMagic(bytes, 52)) return readSegb1(bytes, options);
  if (bytes.length < 56) throw new ReadError("truncated", options.place, `${bytes.length} bytes, no whole header`);
  throw new ReadError("malformed", options.place, "the letters SEGB stand neither at offset 0 nor at 52");
}

function hasMagic(bytes: Uint8Array, offset: number): boolean {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4)) === "SEGB";
}
