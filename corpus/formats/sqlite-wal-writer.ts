/**
 * Writes the write-ahead log that leads from one version of a database to later ones.
 * Facts: https://www.sqlite.org/fileformat2.html, 4.1 (header, frames), 4.2 (checksums).
 * @module
 */
import type { Bytes } from "./bytes.ts";

export interface WalOptions {
  /** Two numbers that every frame repeats. */
  readonly salt?: readonly [number, number];
  /** Order of the bytes that the checksums read; big-endian where absent. */
  readonly checksums?: "big-endian" | "little-endian";
  /** A version whose frames were written but never committed. */
  readonly uncommitted?: Uint8Array;
  /**
   * A version whose frames stand behind all others with the salt of an earlier run: what a log that was used again
   * still holds.
   */
  readonly leftover?: Uint8Array;
}

/**
 * `versions` are whole database files of the same page size, the first being what stands in the main file; each later
 * one becomes one committed transaction of the pages that changed.
 */
export function writeWal(versions: readonly Uint8Array[], options: WalOptions = {}): Bytes {
  const first = versions[0];
  const last = versions.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("no version of the database");
  const stated = new DataView(first.buffer, first.byteOffset).getUint16(16);
  const pageSize = stated === 1 ? 65536 : stated;
  const little = options.checksums === "little-endian";
  const salt = options.salt ?? [0x5a17_0001, 0x1234_5678];
  const transactions = versions.slice(1).map((version, i) => ({
    pages: changed(versions[i] as Uint8Array, version, pageSize),
    version,
    salt,
    commit: true,
  }));
  if (options.uncommitted) {
    const pages = changed(last, options.uncommitted, pageSize);
    transactions.push({ pages, version: options.uncommitted, salt, commit: false });
  }
  if (options.leftover) {
    const pages = changed(first, options.leftover, pageSize);
    transactions.push({ pages, version: options.leftover, salt: [salt[0] - 1, salt[1] ^ 0xffff], commit: true });
  }

  const frames = transactions.reduce((sum, { pages }) => sum + pages.length, 0);
  const out = new Uint8Array(32 + frames * (24 + pageSize));
  const view = new DataView(out.buffer);
  [little ? 0x377f0682 : 0x377f0683, 3_007_000, pageSize, 0, salt[0], salt[1]].forEach((word, i) => {
    view.setUint32(4 * i, word);
  });
  let sums = checksum(view, 0, 24, [0, 0], little);
  view.setUint32(24, sums[0]);
  view.setUint32(28, sums[1]);
  let at = 32;
  for (const { pages, version, salt: mine, commit } of transactions) {
    pages.forEach((number, i) => {
      view.setUint32(at, number);
      view.setUint32(at + 4, commit && i === pages.length - 1 ? version.length / pageSize : 0);
      view.setUint32(at + 8, mine[0]);
      view.setUint32(at + 12, mine[1]);
      out.set(version.subarray((number - 1) * pageSize, number * pageSize), at + 24);
      sums = checksum(view, at, at + 8, sums, little);
      sums = checksum(view, at + 24, at + 24 + pageSize, sums, little);
      view.setUint32(at + 16, sums[0]);
      view.setUint32(at + 20, sums[1]);
      at += 24 + pageSize;
    });
  }
  return out;
}

/** Numbers of the pages that differ, and of those that are new. */
function changed(before: Uint8Array, after: Uint8Array, pageSize: number): number[] {
  const numbers: number[] = [];
  for (let start = 0; start < after.length; start += pageSize) {
    let same = start < before.length;
    for (let i = start; same && i < start + pageSize; i++) same = before[i] === after[i];
    if (!same) numbers.push(start / pageSize + 1);
  }
  return numbers;
}

function checksum(
  view: DataView,
  start: number,
  end: number,
  seed: readonly [number, number],
  little: boolean,
): [number, number] {
  let [a, b] = seed;
  for (let at = start; at < end; at += 8) {
    a = (a + view.getUint32(at, little) + b) >>> 0;
    b = (b + view.getUint32(at + 4, little) + a) >>> 0;
  }
  return [a, b];
}
