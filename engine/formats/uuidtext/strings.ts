/**
 * Texts for printing out of uuidtext and dsc files, by the offsets that entries of the log give.
 * @module
 */
import { type CachedSource, cachedSource } from "../../bytes/block-cache.ts";
import type { ByteSource } from "../../bytes/byte-source.ts";
import { utf8 } from "../../bytes/text.ts";
import { type CacheRange, readSharedCacheText } from "./shared-cache-text.ts";
import { readUuidText } from "./uuidtext.ts";

export interface LogStrings {
  /** Of the program or library; absent for the shared cache, which is of many. */
  readonly path?: string;
  /** The text that begins at this offset; undefined where none does. @throws {ReadError} as reading the source does. */
  at(offset: number): Promise<string | undefined>;
}

const longest = 4096;
const blockBytes = 1 << 16;
/** In a packed archive a small piece costs as much as a large one. */
const cacheBlockBytes = 1 << 19;

/** @throws {ReadError} as `readUuidText` does. */
export async function imageStrings(source: ByteSource, place: string): Promise<LogStrings> {
  const { ranges, path } = await readUuidText(source, place);
  const cached = cachedSource(source, blockBytes, 4);
  return {
    path,
    async at(offset) {
      const range = ranges.find(({ start, size }) => start <= offset && offset < start + size);
      return range === undefined
        ? undefined
        : textAt(cached, range.offset + offset - range.start, range.offset + range.size);
    },
  };
}

/** @throws {ReadError} as `readSharedCacheText` does. */
export async function sharedCacheStrings(source: ByteSource, place: string): Promise<LogStrings> {
  const { ranges } = await readSharedCacheText(source, place);
  const sorted = ranges.map((range) => ({ ...range, first: Number(range.start) })).sort((a, b) => a.first - b.first);
  const cached = cachedSource(source, cacheBlockBytes, 48);
  return {
    async at(offset) {
      const range = lastAtOrBefore(sorted, offset);
      if (range === undefined || offset >= range.first + range.size) return undefined;
      return textAt(cached, range.offset + offset - range.first, range.offset + range.size);
    },
  };
}

interface SortedRange extends CacheRange {
  readonly first: number;
}

function lastAtOrBefore(ranges: readonly SortedRange[], offset: number): SortedRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as SortedRange).first <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** Up to a zero or the end of its range. */
async function textAt(source: CachedSource, from: number, rangeEnd: number): Promise<string | undefined> {
  const to = Math.min(rangeEnd, source.size, from + longest);
  if (from >= to) return undefined;
  const bytes = source.peek(from, to) ?? (await source.read(from, to));
  const end = bytes.indexOf(0);
  return utf8(end < 0 ? bytes : bytes.subarray(0, end));
}
