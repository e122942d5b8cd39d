/**
 * Keeps recovered rows apart from those the table still shows: stale copies of a live row are everywhere in a database,
 * as cells are moved about when a page is put in order.
 * @module
 */
import { leafTable, readBtreePage } from "./page.ts";
import { pageOrNone } from "./page-owners.ts";
import type { Pager } from "./pager.ts";
import type { SqlValue } from "./record.ts";
import type { DeletedCell } from "./recover-cell.ts";
import { listedCells } from "./recover-page.ts";

export interface Candidate {
  readonly area: "freelist" | "freeblock" | "unallocated" | "wal" | "journal";
  readonly page: number;
  readonly cell: DeletedCell;
  /** The record as far as it stood in the page, with a lost header put together again. */
  readonly record: Uint8Array;
  /** First page of the rest, 0 when there is none. */
  readonly firstOverflow: number;
}

/** A number that stands for a record's bytes: 53 bits, from two sums that mix differently. */
export function recordKey(bytes: Uint8Array, start: number, end: number, size: number): number {
  let a = 0x811c9dc5 ^ size;
  let b = size | 0;
  for (let i = start; i < end; i++) {
    a = Math.imul(a ^ (bytes[i] as number), 0x01000193);
    b = Math.imul(b, 31) + (bytes[i] as number) + (b >>> 17);
  }
  return (a >>> 0) * 0x200000 + ((b ^ (b >>> 11)) & 0x1fffff);
}

/**
 * Takes out of `candidates` what is equal to a live row of the table whose pages are `pages`. `valuesOf` decodes a
 * record, so that rows are also equal that only differ in how they are written.
 */
export async function dropLive(
  pager: Pager,
  pages: readonly number[],
  candidates: Map<string, Candidate>,
  valuesOf: (record: Uint8Array) => SqlValue[],
): Promise<void> {
  const bySize = new Map<number, string[]>();
  const byRowid = new Map<number | bigint, string[]>();
  for (const [id, candidate] of candidates) {
    push(bySize, candidate.cell.size, id);
    if (candidate.cell.rowid !== undefined) push(byRowid, candidate.cell.rowid, id);
  }
  for (const number of pages) {
    if (candidates.size === 0) return;
    const bytes = await pageOrNone(pager, number);
    const page = bytes === undefined ? undefined : readBtreePage(bytes, number, pager.usableSize);
    if (bytes === undefined || page?.type !== leafTable) continue;
    for (const cell of listedCells(bytes, page, pager.usableSize)) {
      const rowid = cell.rowid as number | bigint;
      const start = cell.body - cell.head;
      for (const id of bySize.get(cell.size) ?? []) {
        const candidate = candidates.get(id);
        if (candidate === undefined) continue;
        if (candidate.cell.rowid !== undefined && candidate.cell.rowid !== rowid) continue;
        if (sameRecord(candidate, bytes, start, cell)) candidates.delete(id);
      }
      for (const id of byRowid.get(rowid) ?? []) {
        const candidate = candidates.get(id);
        if (candidate === undefined || candidate.cell.local < candidate.cell.size || cell.local < cell.size) continue;
        const live = valuesOf(bytes.subarray(start, start + cell.local));
        if (sameValues(valuesOf(candidate.record), live)) candidates.delete(id);
      }
    }
  }
}

/** The same bytes; a first type that was lost may be any. */
function sameRecord(candidate: Candidate, bytes: Uint8Array, start: number, cell: DeletedCell): boolean {
  const { record } = candidate;
  if (record.length !== cell.local) return false;
  const lost = candidate.cell.types[0] === -1 ? 1 : -1;
  for (let i = 0; i < record.length; i++) if (i !== lost && record[i] !== bytes[start + i]) return false;
  return true;
}

function sameValues(a: readonly SqlValue[], b: readonly SqlValue[]): boolean {
  return a.every((value, i) => {
    const other = b[i];
    if (!(value instanceof Uint8Array) || !(other instanceof Uint8Array)) return Object.is(value, other);
    return value.length === other.length && value.every((byte, k) => byte === other[k]);
  });
}

function push<K>(map: Map<K, string[]>, key: K, id: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}
