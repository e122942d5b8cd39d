/**
 * Rows of one b-tree page. The loop of every scan: no promise, no closure and no object but the row itself in it.
 * @module
 */
import { type BtreePage, interiorIndex, leafTable, localSize, mostLocal, uint16, uint32 } from "./page.ts";
import { bad, type DecodePlan, decodeRecord, more, type SqlValue, whole } from "./record.ts";
import type { TextReader } from "./text-value.ts";
import { varint, varintLength, varintRowid } from "./varint.ts";

/** Where a row stood that the database itself no longer shows. */
interface RecoveredFrom {
  readonly area: "freelist" | "freeblock" | "unallocated" | "wal" | "journal";
  /** Page number, from 1, and byte offset of the row inside that page. */
  readonly page: number;
  readonly offset: number;
}

export interface SqlRow {
  /** Undefined for rows of WITHOUT ROWID tables and where a recovered row's is lost. */
  readonly rowid: number | bigint | undefined;
  /** In the order of the columns that were asked for. */
  readonly values: SqlValue[];
  readonly recovered?: RecoveredFrom;
}

/** A row whose record goes on in overflow pages. */
interface SpilledRow {
  readonly row: SqlRow;
  /** Offset of the record in the page, and its bytes there. */
  readonly at: number;
  readonly local: number;
  /** Bytes of the whole record. */
  readonly size: number;
  readonly firstOverflow: number;
}

export interface PageRows {
  readonly rows: SqlRow[];
  readonly spilled: SpilledRow[];
  /** Cells that are damaged: out of bounds, or with a record that contradicts itself. */
  badCells: number;
}

/** Decodes every cell of a leaf page, or of an interior page of an index tree, whose cells are rows too. */
export function pageRows(
  bytes: Uint8Array,
  page: BtreePage,
  usableSize: number,
  plan: DecodePlan,
  text: TextReader,
): PageRows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = page.type === leafTable;
  const childBytes = page.type === interiorIndex ? 4 : 0;
  const largestLocal = mostLocal(usableSize, page.type);
  const firstCell = page.pointers + 2 * page.cells;
  const rowidSlots = plan.rowidSlots;
  const out: PageRows = { rows: [], spilled: [], badCells: 0 };

  for (let i = 0; i < page.cells; i++) {
    const cell = uint16(bytes, page.pointers + 2 * i);
    if (cell < firstCell || cell + 4 > usableSize) {
      out.badCells++;
      continue;
    }
    let at = cell + childBytes;
    let size = bytes[at++] as number;
    if (size >= 0x80) {
      size = varint(bytes, at - 1);
      at += varintLength(bytes, at - 1) - 1;
    }
    let rowid: number | bigint | undefined;
    if (table) {
      const first = bytes[at] as number;
      if (first < 0x80) {
        rowid = first;
        at++;
      } else {
        const second = bytes[at + 1] as number;
        if (second < 0x80) {
          rowid = ((first & 0x7f) << 7) | second;
          at += 2;
        } else {
          rowid = varintRowid(bytes, at);
          at += varintLength(bytes, at);
        }
      }
    }
    const values = plan.start.slice();
    for (let k = 0; k < rowidSlots.length; k++) values[rowidSlots[k] as number] = rowid;
    const local = size <= largestLocal ? size : localSize(size, usableSize, page.type);
    const end = at + local;
    // Written so that a length that ran off the page (not a number) is shut out too.
    if (!(end <= usableSize) || (local < size && end + 4 > usableSize)) {
      out.badCells++;
      continue;
    }
    const row: SqlRow = { rowid, values };
    const state = decodeRecord(bytes, view, at, end, size, plan, text, values);
    if (state === more) {
      out.spilled.push({ row, at, local, size, firstOverflow: uint32(bytes, end) });
    } else if (state !== whole) {
      out.badCells++;
      if (state === bad) continue;
    }
    if (plan.copies.length > 0) copy(plan, values);
    out.rows.push(row);
  }
  return out;
}

/** Fills the places of columns that were asked for more than once. */
export function copy(plan: DecodePlan, values: SqlValue[]): void {
  for (const [from, to] of plan.copies) values[to] = values[from];
}
