/**
 * Finds the central directory of a ZIP archive, wherever the archive begins in the file and whatever follows it.
 * Notes are those of formats/tar. Facts: APPNOTE.TXT 6.3.10 sections 4.3.14 to 4.3.16.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { ArchiveNotes } from "../tar/archive-notes.ts";

export interface ZipDirectory {
  /** Offset in the source. */
  readonly start: number;
  readonly size: number;
  /** As stated; modulo 65,536 where the archive is not ZIP64. */
  readonly count: number;
  readonly zip64: boolean;
  /** Bytes before the archive, which its offsets do not count. */
  readonly prefix: number;
}

const endBytes = 22;
const longestComment = 0xffff;
/** Bytes after the archive, as padding of a medium, that are looked through besides the comment. */
const padding = 1 << 16;
/** Places that look like the end record and are no such thing. */
const mostCandidates = 256;

export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  descriptor: 0x08074b50,
} as const;

/** Undefined when there is none that fits the file. */
export async function findDirectory(source: ByteSource, notes: ArchiveNotes): Promise<ZipDirectory | undefined> {
  const base = Math.max(0, source.size - endBytes - longestComment - padding);
  const tail = await source.read(base, source.size);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const candidates: { at: number; exact: boolean }[] = [];
  for (let at = tail.length - endBytes; at >= 0 && candidates.length < mostCandidates; at--) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== signature.end) continue;
    const end = at + endBytes + view.getUint16(at + 20, true);
    if (end <= tail.length) candidates.push({ at, exact: end === tail.length });
  }
  // One whose comment ends where the file does is the likelier.
  candidates.sort((a, b) => Number(b.exact) - Number(a.exact) || b.at - a.at);
  const found: ZipDirectory[] = [];
  for (const { at } of candidates) {
    const directory = await directoryAt(source, view, at, base);
    if (directory === undefined) continue;
    found.push(directory);
    if (found.length > 1) break;
  }
  const [first, second] = found;
  if (first !== undefined && second !== undefined && first.start !== second.start) {
    notes.add("several-directories", "", `at offset ${first.start}, taken, and at ${second.start}`, false);
  }
  if (first !== undefined && first.prefix > 0) {
    notes.add("bytes-before-archive", "", `${first.prefix} bytes before the first entry`, false);
  }
  return first;
}

async function directoryAt(
  source: ByteSource,
  view: DataView,
  at: number,
  base: number,
): Promise<ZipDirectory | undefined> {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let offset = view.getUint32(at + 16, true);
  let end = base + at;
  let zip64 = false;
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    const large = await end64(source, end);
    if (large !== undefined) {
      ({ count, size, offset, end } = large);
      zip64 = true;
    }
  }
  const fromEnd = end - size;
  for (const start of [offset, fromEnd]) {
    if (start < 0 || start + size > source.size || (start === offset && offset + size > end)) continue;
    if (start === fromEnd && start < offset) continue;
    if (count === 0 && size === 0) return { start, size, count, zip64, prefix: 0 };
    const head = await source.read(start, start + 4);
    if (head.length === 4 && new DataView(head.buffer, head.byteOffset).getUint32(0, true) === signature.central) {
      return { start, size, count, zip64, prefix: start - offset };
    }
  }
  return undefined;
}

/** The larger end record, through its locator or, where something was put before the archive, right before that. */
async function end64(
  source: ByteSource,
  end: number,
): Promise<{ count: number; size: number; offset: number; end: number } | undefined> {
  const locator = await source.read(Math.max(0, end - 20), end);
  if (locator.length < 20) return undefined;
  const view = new DataView(locator.buffer, locator.byteOffset, 20);
  if (view.getUint32(0, true) !== signature.locator64) return undefined;
  for (const at of [Number(view.getBigUint64(8, true)), end - 20 - 56]) {
    if (!Number.isSafeInteger(at) || at < 0) continue;
    const bytes = await source.read(at, at + 56);
    if (bytes.length < 56) continue;
    const record = new DataView(bytes.buffer, bytes.byteOffset, 56);
    if (record.getUint32(0, true) !== signature.end64) continue;
    const [count, size, offset] = [32, 40, 48].map((field) => Number(record.getBigUint64(field, true)));
    if (count !== undefined && size !== undefined && offset !== undefined) return { count, size, offset, end: at };
  }
  return undefined;
}
