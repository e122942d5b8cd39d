/**
 * Which table a page belonged to that no tree holds any more: the one into whose columns most of its whole cells fit.
 * @module
 */
import { leafTable, readBtreePage } from "./page.ts";
import { serialSize } from "./record.ts";
import { type DeletedCell, type Ground, intactCell } from "./recover-cell.ts";
import { listedCells } from "./recover-page.ts";
import { type Shape, typeFits, valueFits } from "./recover-shape.ts";

export interface Assignment {
  /** The tables that fit equally well; none when the page is no leaf of a table. */
  readonly shapes: readonly Shape[];
  /** Smallest and largest rowid of the page's own list, when it has one. */
  readonly rowids: readonly [number, number] | undefined;
}

/**
 * `hint`: the table that the page belongs to by other signs; it wins when it fits as well as any.
 * `damagedTo`: bytes at the beginning that were written over since.
 */
export function assignPage(
  bytes: Uint8Array,
  number: number,
  usableSize: number,
  shapes: readonly Shape[],
  hint: Shape | undefined,
  damagedTo: number,
): Assignment {
  const page = damagedTo > 0 ? undefined : readBtreePage(bytes, number, usableSize);
  if (damagedTo === 0 && page?.type !== leafTable) return { shapes: [], rowids: undefined };
  const listed = page === undefined ? [] : listedCells(bytes, page, usableSize);
  const cells = listed.length > 0 ? listed : wholeCells(bytes, page?.pointers ?? damagedTo, usableSize, shapes);
  const rowids = rangeOf(listed);
  if (cells.length === 0) return { shapes: hint === undefined ? shapes : [hint], rowids };
  // Records with as many fields as the table has columns speak louder than those that would be older, shorter ones.
  let most = 0;
  let best = 0;
  let winners: Shape[] = [];
  for (const shape of shapes) {
    let fitting = 0;
    let score = 0;
    for (const cell of cells) {
      if (!cellFits(bytes, cell, shape)) continue;
      fitting++;
      score += cell.types.length === shape.fields ? 4 : 3;
    }
    if (score === 0 || score < best) continue;
    if (score > best) winners = [];
    best = score;
    most = fitting;
    winners.push(shape);
  }
  if (2 * most < cells.length) return { shapes: [], rowids };
  if (hint !== undefined && winners.includes(hint)) winners = [hint];
  return { shapes: winners, rowids };
}

/** Does the cell's record fit the table? Records that are older than the last columns are shorter. */
export function cellFits(bytes: Uint8Array, cell: DeletedCell, shape: Shape): boolean {
  if (cell.types.length > shape.fields || cell.types.length === 0) return false;
  const limit = cell.body - cell.head + cell.local;
  let at = cell.body;
  for (const [field, type] of cell.types.entries()) {
    if (!typeFits(shape, field, type)) return false;
    if (at < limit && !valueFits(shape, type, bytes, at, limit)) return false;
    at += serialSize(type);
  }
  return true;
}

/** Smallest and largest rowid of cells in a page's own order. */
export function rangeOf(cells: readonly DeletedCell[]): readonly [number, number] | undefined {
  if (cells.length === 0) return undefined;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { rowid } of cells) {
    const number = Number(rowid);
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return [least, most];
}

/** Cells of any table that stand whole in unused space. */
function wholeCells(bytes: Uint8Array, start: number, usableSize: number, shapes: readonly Shape[]): DeletedCell[] {
  const first = shapes[0];
  if (first === undefined) return [];
  const counts = new Set(shapes.map((shape) => shape.fields));
  const any: Shape = { ...first, fields: Math.max(...counts), kinds: [], notNull: [] };
  const ground: Ground = {
    bytes,
    usableSize,
    shape: any,
    counts,
    mostFields: any.fields + 1,
    values: true,
    work: 40 * usableSize,
  };
  const cells: DeletedCell[] = [];
  for (let at = start; at + 6 <= usableSize && ground.work > 0; ) {
    const cell = intactCell(ground, at, usableSize);
    if (cell !== undefined) cells.push(cell);
    at = cell?.end ?? at + 1;
  }
  return cells;
}
