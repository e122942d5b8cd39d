/**
 * All rows of a b-tree, page by page: https://www.sqlite.org/fileformat2.html#b_tree_pages
 * Pages are visited once each, so a tree that bites its tail ends; a page that cannot be read costs its rows and a note.
 * @module
 */

import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { copy, type PageRows, pageRows, type SqlRow } from "./leaf.ts";
import type { Notes } from "./notes.ts";
import { gatherPayload, type OverflowBudget, overflowBudget } from "./overflow.ts";
import {
  type BtreePage,
  interiorIndex,
  interiorTable,
  leafIndex,
  leafTable,
  readBtreePage,
  uint16,
  uint32,
} from "./page.ts";
import { pageSet } from "./page-set.ts";
import type { Pager } from "./pager.ts";
import { type DecodePlan, decodeRecord, whole } from "./record.ts";
import type { TextReader } from "./text-value.ts";

/** What every reading of one database shares. */
export interface Reading {
  readonly pager: Pager;
  readonly text: TextReader;
  readonly limits: Limits;
  readonly notes: Notes;
  /** Root pages of all tables and indexes: no tree reaches into another one. */
  readonly roots: Set<number>;
}

/** A b-tree whose cells are rows. */
export interface Tree {
  readonly root: number;
  /** True for WITHOUT ROWID tables: an index tree, whose inner cells are rows too. */
  readonly index: boolean;
  /** For notes: the table's name. */
  readonly name: string;
}

/**
 * Rows of the tree, one batch per page that has any. Rowid tables come in rowid order; in an index tree the rows of an
 * inner page come before those of its children.
 */
export async function* scanTree(reading: Reading, tree: Tree, plan: DecodePlan): AsyncGenerator<SqlRow[]> {
  const { pager, text, limits, notes, roots } = reading;
  const visited = pageSet(pager.pageCount);
  const leaf = tree.index ? leafIndex : leafTable;
  const inner = tree.index ? interiorIndex : interiorTable;
  const budget = overflowBudget(pager);
  const stack: number[] = [tree.root];
  const depths: number[] = [0];
  let rowsLeft = limits.rows;
  let malformed = text.malformed;

  while (stack.length > 0) {
    const number = stack.pop() as number;
    const depth = depths.pop() as number;
    const lost = (detail: string): void => notes.add("bad-page", `table ${tree.name}, page ${number}`, detail, true);
    if (number < 1 || number > pager.pageCount) {
      lost(`beyond the ${pager.pageCount} pages there are`);
      continue;
    }
    if (!visited.add(number)) {
      lost("pointed to twice");
      continue;
    }
    if (depth > 0 && roots.has(number)) {
      lost("the root of another tree");
      continue;
    }
    if (depth > limits.depth) {
      lost(`${depth} levels deep`);
      continue;
    }
    const bytes = pager.peek(number) ?? (await loadPage(reading, tree, number));
    const page = bytes === undefined ? undefined : readBtreePage(bytes, number, pager.usableSize);
    if (bytes === undefined || page === undefined || (page.type !== leaf && page.type !== inner)) {
      lost(bytes === undefined ? "not in the file" : `type ${bytes[number === 1 ? 100 : 0]}`);
      continue;
    }
    if (page.type === inner) pushChildren(bytes, page, pager.usableSize, depth + 1, stack, depths, lost);
    if (page.type === interiorTable || page.cells === 0) continue;

    const batch = pageRows(bytes, page, pager.usableSize, plan, text);
    if (batch.spilled.length > 0) await finishSpilled(reading, tree, plan, batch, bytes, budget);
    if (batch.badCells > 0) {
      const detail = `${batch.badCells} of ${page.cells}`;
      notes.add("bad-cell", `table ${tree.name}, page ${number}`, detail, true);
    }
    if (text.malformed !== malformed) {
      malformed = text.malformed;
      notes.add("bad-text", `table ${tree.name}, page ${number}`, "bytes that are no text", false);
    }
    if (batch.rows.length > rowsLeft) {
      notes.add("over-limit", `table ${tree.name}`, `more than ${limits.rows} rows`, true);
      batch.rows.length = rowsLeft;
      if (rowsLeft > 0) yield batch.rows;
      return;
    }
    rowsLeft -= batch.rows.length;
    if (batch.rows.length > 0) yield batch.rows;
  }
}

async function loadPage(reading: Reading, tree: Tree, number: number): Promise<Uint8Array | undefined> {
  try {
    return await reading.pager.load(number);
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    reading.notes.add("bad-page", `table ${tree.name}, page ${number}`, error.detail, true);
    return undefined;
  }
}

/** Puts the children on the stack, the leftmost on top. */
function pushChildren(
  bytes: Uint8Array,
  page: BtreePage,
  usableSize: number,
  depth: number,
  stack: number[],
  depths: number[],
  lost: (detail: string) => void,
): void {
  stack.push(page.right);
  depths.push(depth);
  for (let i = page.cells - 1; i >= 0; i--) {
    const cell = uint16(bytes, page.pointers + 2 * i);
    if (cell < page.pointers + 2 * page.cells || cell + 4 > usableSize) {
      lost(`cell ${i} at ${cell}`);
      continue;
    }
    stack.push(uint32(bytes, cell));
    depths.push(depth);
  }
}

/** Reads what stands in overflow pages into the rows of a batch. */
async function finishSpilled(
  reading: Reading,
  tree: Tree,
  plan: DecodePlan,
  batch: PageRows,
  bytes: Uint8Array,
  budget: OverflowBudget,
): Promise<void> {
  const { pager, text, limits, notes } = reading;
  for (const { row, at, local, size, firstOverflow } of batch.spilled) {
    const own = bytes.subarray(at, at + local);
    let payload = own;
    try {
      payload = await gatherPayload(pager, own, size, firstOverflow, limits.valueBytes, budget);
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
    }
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    // Told the size that is there, the decoder leaves undefined what the missing bytes would have held.
    const state = decodeRecord(payload, view, 0, payload.length, payload.length, plan, text, row.values);
    const where = `table ${tree.name}, row ${row.rowid ?? "without rowid"}`;
    if (size > limits.valueBytes && payload.length === limits.valueBytes) {
      notes.add("over-limit", where, `${size} bytes, limit ${limits.valueBytes}`, true);
    } else if (payload.length < size) notes.add("bad-overflow", where, `${payload.length} of ${size} bytes`, true);
    else if (state !== whole) batch.badCells++;
    if (plan.copies.length > 0) copy(plan, row.values);
  }
}
