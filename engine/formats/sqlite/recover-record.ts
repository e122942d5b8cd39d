/**
 * Puts the record of a deleted cell together: its header where that was written over, and its overflow pages where they
 * were not given to anything else since.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { uint32 } from "./page.ts";
import { pageOrNone } from "./page-owners.ts";
import type { Pager } from "./pager.ts";
import type { DeletedCell } from "./recover-cell.ts";
import type { Candidate } from "./recover-live.ts";

/** The record as far as it stands in the page. A first type that is not known is written as NULL. */
export function rebuiltRecord(bytes: Uint8Array, cell: DeletedCell): Uint8Array {
  const record = new Uint8Array(cell.local);
  const start = cell.body - cell.head;
  record.set(bytes.subarray(start, start + cell.local));
  if (cell.rowid !== undefined || cell.head >= 0x80) return record;
  record[0] = cell.head;
  let at = 1;
  for (const type of cell.types) at = writeVarint(record, at, Math.max(0, type));
  return record;
}

/** Serial types are below 2^31. */
function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  const groups = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    groups.unshift((rest & 0x7f) | 0x80);
  bytes.set(groups.slice(0, bytes.length - at), at);
  return at + groups.length;
}

/**
 * The record with its overflow pages, or only what stood in the cell: all pages of the chain must be free, and the chain
 * must end where the record does.
 */
export async function restOfRecord(
  pager: Pager,
  candidate: Candidate,
  isFree: (page: number) => boolean,
  limits: Limits,
): Promise<Uint8Array> {
  const { record, cell, firstOverflow } = candidate;
  const perPage = pager.usableSize - 4;
  if (cell.size > limits.valueBytes || (cell.size - cell.local) / perPage > pager.pageCount) return record;
  const parts: Uint8Array[] = [];
  const seen = new Set<number>();
  let page = firstOverflow;
  let left = cell.size - cell.local;
  while (left > 0) {
    if (!isFree(page) || seen.has(page)) return record;
    seen.add(page);
    const bytes = await pageOrNone(pager, page);
    if (bytes === undefined) return record;
    parts.push(bytes.subarray(4, 4 + Math.min(perPage, left)));
    left -= perPage;
    page = uint32(bytes, 0);
  }
  if (page !== 0) return record;
  const whole = new Uint8Array(cell.size);
  whole.set(record);
  let at = record.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
