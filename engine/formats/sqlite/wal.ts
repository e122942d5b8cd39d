/**
 * The write-ahead log: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 * Frames up to the last valid commit are the database's newest pages. Everything else in the file – replaced images,
 * frames that were never committed, frames of an earlier round that were not yet written over – may hold older rows.
 * @module
 */
import { type CachedSource, cachedSource } from "../../bytes/block-cache.ts";
import type { ByteSource } from "../../bytes/byte-source.ts";
import { isPageSize } from "./header.ts";
import type { Notes } from "./notes.ts";
import { uint32 } from "./page.ts";
import type { Overlay } from "./pager.ts";

/** A page as it was at another time. */
export interface OldImage {
  readonly source: CachedSource;
  readonly page: number;
  /** Byte offset of the image in `source`. */
  readonly at: number;
}

export interface Log extends Overlay {
  readonly pageSize: number;
  /** Pages of the database after the last commit; 0 when the log holds no commit. */
  readonly pageCount: number;
  readonly older: readonly OldImage[];
}

const headBytes = 32;
const frameHead = 24;

/** Reads the whole log once. Undefined when it is empty or no log (which is noted). */
export async function readWal(file: ByteSource, notes: Notes): Promise<Log | undefined> {
  if (file.size === 0) return undefined;
  const source = cachedSource(file);
  const head = await source.read(0, headBytes);
  if (head.length < headBytes) {
    notes.add("bad-wal", "-wal", `${head.length} bytes, its header has ${headBytes}`, true);
    return undefined;
  }
  const magic = uint32(head, 0);
  const pageSize = uint32(head, 8);
  if (magic >>> 1 !== 0x377f0682 >>> 1 || !isPageSize(pageSize)) {
    // A log that was ended cleanly may be kept with its header zeroed.
    const blank = head.every((byte) => byte === 0);
    notes.add("bad-wal", "-wal", blank ? "its header is zero" : "no header of a write-ahead log", !blank);
    return undefined;
  }
  // The lowest bit of the magic number tells the byte order in which words are summed.
  const littleEndian = (magic & 1) === 0;
  const sum = checksum(head, 0, 24, littleEndian, [0, 0]);
  let valid = sum[0] === uint32(head, 24) && sum[1] === uint32(head, 28);
  if (!valid) notes.add("bad-wal", "-wal", "wrong checksum of its header", true);

  const frameBytes = frameHead + pageSize;
  const frames = Math.floor((file.size - headBytes) / frameBytes);
  const perRead = Math.max(1, Math.floor((1 << 20) / frameBytes));
  const pages = new Map<number, number>();
  const older: OldImage[] = [];
  let pending: OldImage[] = [];
  let pageCount = 0;
  let sameRound = 0;
  let block: Uint8Array = head;
  for (let frame = 0; frame < frames; frame++) {
    const base = headBytes + frame * frameBytes;
    const inBlock = (frame % perRead) * frameBytes;
    if (inBlock === 0) block = await file.read(base, Math.min(file.size, base + perRead * frameBytes));
    if (inBlock + frameBytes > block.length) break;
    const page = uint32(block, inBlock);
    const image: OldImage = { source, page, at: base + frameHead };
    const sameSalt =
      uint32(block, inBlock + 8) === uint32(head, 16) && uint32(block, inBlock + 12) === uint32(head, 20);
    if (valid) {
      valid = sameSalt && page !== 0;
      if (valid) {
        checksum(block, inBlock, 8, littleEndian, sum);
        checksum(block, inBlock + frameHead, pageSize, littleEndian, sum);
        valid = sum[0] === uint32(block, inBlock + 16) && sum[1] === uint32(block, inBlock + 20);
      }
    }
    if (!valid) {
      if (sameSalt) sameRound++;
      if (page !== 0) older.push(image);
      continue;
    }
    pending.push(image);
    const committed = uint32(block, inBlock + 4);
    if (committed === 0) continue;
    pageCount = committed;
    for (const newer of pending) {
      const replaced = pages.get(newer.page);
      if (replaced !== undefined) older.push({ source, page: newer.page, at: replaced });
      pages.set(newer.page, newer.at);
    }
    pending = [];
  }
  older.push(...pending);
  // Pages beyond the end of the last commit were cut off by it.
  for (const [page, at] of pages) {
    if (page <= pageCount) continue;
    pages.delete(page);
    older.push({ source, page, at });
  }
  if (sameRound > 0) {
    notes.add("bad-wal", "-wal", `${sameRound} frames of the current round after a damaged one`, true);
  }
  if (pending.length > 0) notes.add("uncommitted", "-wal", `${pending.length} frames without a commit`, false);
  return { source, pages, pageSize, pageCount, older };
}

/** Adds `length` bytes (a multiple of 8) to the running sums (4.1) and returns them. */
function checksum(
  bytes: Uint8Array,
  start: number,
  length: number,
  littleEndian: boolean,
  sum: [number, number],
): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, length);
  let [first, second] = sum;
  for (let i = 0; i < length; i += 8) {
    first = (first + view.getUint32(i, littleEndian) + second) >>> 0;
    second = (second + view.getUint32(i + 4, littleEndian) + first) >>> 0;
  }
  sum[0] = first;
  sum[1] = second;
  return sum;
}
