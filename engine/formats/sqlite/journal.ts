/**
 * The rollback journal: https://www.sqlite.org/fileformat2.html#the_rollback_journal
 * A journal with a valid header is hot: a transaction was cut off, and the page images in it are the database as it was
 * before. They are laid over just as SQLite would write them back. In any other journal the images are only old.
 * @module
 */
import { type CachedSource, cachedSource } from "../../bytes/block-cache.ts";
import type { ByteSource } from "../../bytes/byte-source.ts";
import { isPageSize } from "./header.ts";
import type { Notes } from "./notes.ts";
import { uint32 } from "./page.ts";
import type { Log, OldImage } from "./wal.ts";

const magicHigh = 0xd9d505f9;
const magicLow = 0x20a163d7;
const headBytes = 28;

/** Reads a journal. `pageCount` of the result is 0 when it is not hot. Undefined when it holds nothing. */
export async function readJournal(file: ByteSource, pageSize: number, notes: Notes): Promise<Log | undefined> {
  if (file.size <= headBytes) return undefined;
  const source = cachedSource(file);
  const head = await source.read(0, headBytes);
  const hot = isMagic(head) && isSector(uint32(head, 20)) && isPageSize(uint32(head, 24));
  if (!hot || (await hasSuperJournal(source))) {
    // Without its main journal's name at hand, a journal of several databases has to be taken as done with.
    if (hot) notes.add("super-journal", "-journal", "part of a transaction over several files", false);
    return { source, pages: new Map(), pageSize, pageCount: 0, older: await imagesOf(source, pageSize) };
  }
  if (uint32(head, 24) !== pageSize) {
    notes.add("bad-journal", "-journal", `pages of ${uint32(head, 24)} bytes, the database has ${pageSize}`, true);
    return undefined;
  }
  return playBack(source, pageSize, uint32(head, 20), notes);
}

/** Follows the segments as SQLite's rollback does: it ends at the first record that does not hold. */
async function playBack(source: CachedSource, pageSize: number, sector: number, notes: Notes): Promise<Log> {
  const recordBytes = pageSize + 8;
  const lockPage = Math.floor(0x40000000 / pageSize) + 1;
  const pages = new Map<number, number>();
  const older: OldImage[] = [];
  let pageCount = 0;
  let at = 0;
  while (at + sector <= source.size) {
    const head = await source.read(at, at + headBytes);
    if (!isMagic(head)) break;
    const nonce = uint32(head, 12);
    if (at === 0) pageCount = uint32(head, 16);
    at += sector;
    const counted = uint32(head, 8);
    const there = Math.floor((source.size - at) / recordBytes);
    // -1: the count was never written, so all that is there counts.
    const records = counted === 0xffffffff ? there : Math.min(counted, there);
    if (counted !== 0xffffffff && counted > there) {
      notes.add("truncated", "-journal", `${there} pages of ${counted}`, true);
    }
    for (let i = 0; i < records; i++, at += recordBytes) {
      const record = await source.read(at, at + recordBytes);
      const page = uint32(record, 0);
      if (page === 0 || page === lockPage) return { source, pages, pageSize, pageCount, older };
      // Pages that the transaction added are cut off again, so their images do not matter.
      if (page > pageCount) continue;
      if (pages.has(page)) older.push({ source, page, at: at + 4 });
      else if ((nonce + pageSum(record, pageSize)) >>> 0 !== uint32(record, pageSize + 4)) {
        notes.add("bad-journal", "-journal", `wrong checksum of page ${page}`, true);
        return { source, pages, pageSize, pageCount, older };
      } else pages.set(page, at + 4);
    }
    at = Math.ceil(at / sector) * sector;
  }
  return { source, pages, pageSize, pageCount, older };
}

/** Sum of every 200th byte from the end (3: page record checksum), without the nonce. */
function pageSum(record: Uint8Array, pageSize: number): number {
  let sum = 0;
  for (let i = pageSize - 200; i > 0; i -= 200) sum += record[4 + i] as number;
  return sum;
}

/**
 * Page images of a journal whose header is gone. The header's size is unknown, so every usual one is tried; two records
 * in a row with the same nonce show that a try is right, because the nonce is the checksum less the sum.
 */
async function imagesOf(source: CachedSource, pageSize: number): Promise<OldImage[]> {
  const recordBytes = pageSize + 8;
  for (const sector of [512, 4096, 1024, 2048, 8192, 16384, 32768, 65536]) {
    const images: OldImage[] = [];
    let nonce: number | undefined;
    let at = sector;
    while (at + recordBytes <= source.size) {
      const record = await source.read(at, at + recordBytes);
      const own = (uint32(record, pageSize + 4) - pageSum(record, pageSize)) >>> 0;
      if (isMagic(record)) {
        nonce = undefined;
        at += sector;
        continue;
      }
      if (uint32(record, 0) === 0 || (nonce !== undefined && nonce !== own)) {
        // The next segment, if there is one, begins at a multiple of the sector's size.
        const next = Math.ceil(at / sector) * sector;
        if (next === at || !isMagic(await source.read(next, next + 8))) break;
        at = next;
        continue;
      }
      nonce = own;
      images.push({ source, page: uint32(record, 0), at: at + 4 });
      at += recordBytes;
    }
    if (images.length > 1 || (images.length === 1 && source.size < sector + 2 * recordBytes)) return images;
  }
  return [];
}

/** A journal of a transaction over several files ends with the name of their common journal and the magic number. */
async function hasSuperJournal(source: CachedSource): Promise<boolean> {
  if (source.size < 16) return false;
  const tail = await source.read(source.size - 16, source.size);
  const length = uint32(tail, 0);
  return isMagic(tail.subarray(8)) && length > 0 && length < source.size - 16;
}

function isMagic(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && uint32(bytes, 0) === magicHigh && uint32(bytes, 4) === magicLow;
}

function isSector(size: number): boolean {
  return size >= 32 && size <= 65536 && (size & (size - 1)) === 0;
}
