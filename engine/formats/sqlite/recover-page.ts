/**
 * Deleted rows of one table in one image of a page.
 * @module
 */
import { type BtreePage, leafTable, localSize, mostLocal, readBtreePage, uint16 } from "./page.ts";
import { serialSize } from "./record.ts";
import { blockCells, looseCells } from "./recover-block.ts";
import { type DeletedCell, type Ground, saysEnough } from "./recover-cell.ts";
import type { Shape } from "./recover-shape.ts";
import { varint, varintLength, varintRowid } from "./varint.ts";

const workPerByte = 60;

export interface FoundCell {
  readonly cell: DeletedCell;
  /** `listed`: a row that this image of the page shows itself. */
  readonly where: "listed" | "freeblock" | "unallocated";
}

/** Cells that the page's pointer array lists, as far as they are whole records. */
export function listedCells(bytes: Uint8Array, page: BtreePage, usableSize: number): DeletedCell[] {
  const cells: DeletedCell[] = [];
  for (let i = 0; i < page.cells; i++) {
    const start = uint16(bytes, page.pointers + 2 * i);
    if (start < page.pointers + 2 * page.cells || start + 4 > usableSize) continue;
    const size = varint(bytes, start);
    const rowidAt = start + varintLength(bytes, start);
    const rowidBytes = varintLength(bytes, rowidAt);
    const record = rowidAt + rowidBytes;
    const local = localSize(size, usableSize, leafTable);
    const end = record + local + (local < size ? 4 : 0);
    if (!(end <= usableSize)) continue;
    const head = varint(bytes, record);
    if (record + head > record + local) continue;
    const types: number[] = [];
    let at = record + varintLength(bytes, record);
    let bodySize = 0;
    while (at < record + head) {
      const type = varint(bytes, at);
      types.push(type);
      bodySize += serialSize(type);
      at += varintLength(bytes, at);
    }
    if (at !== record + head || head + bodySize !== size) continue;
    const rowid = varintRowid(bytes, rowidAt);
    cells.push({ start, end, rowid, rowidBytes, types, body: record + head, size, local, head });
  }
  return cells;
}

/** What the rows that a page lists have in common. */
interface ListedRows {
  cells: number;
  /** Numbers of fields; the most bytes and the fewest of a rowid. */
  readonly counts: Set<number>;
  least: number;
  most: number;
}

/** As `listedCells` finds them, but for pages in use, whose rows themselves nobody asks for: nothing is made for a row. */
function listedRows(bytes: Uint8Array, page: BtreePage, usableSize: number, fields: number): ListedRows {
  const rows: ListedRows = { cells: 0, counts: new Set([fields]), least: 9, most: 1 };
  const firstCell = page.pointers + 2 * page.cells;
  const largest = mostLocal(usableSize, leafTable);
  let lastCount = fields;
  for (let i = 0; i < page.cells; i++) {
    const start = uint16(bytes, page.pointers + 2 * i);
    if (start < firstCell || start + 4 > usableSize) continue;
    const size = varint(bytes, start);
    const rowidAt = start + varintLength(bytes, start);
    const rowidBytes = varintLength(bytes, rowidAt);
    const record = rowidAt + rowidBytes;
    const local = size <= largest ? size : localSize(size, usableSize, leafTable);
    if (!(record + local + (local < size ? 4 : 0) <= usableSize)) continue;
    const head = varint(bytes, record);
    const headEnd = record + head;
    if (head > local) continue;
    let at = record + varintLength(bytes, record);
    let count = 0;
    let bodySize = 0;
    while (at < headEnd) {
      const byte = bytes[at] as number;
      if (byte < 0x80) {
        bodySize += serialSize(byte);
        at++;
      } else {
        bodySize += serialSize(varint(bytes, at));
        at += varintLength(bytes, at);
      }
      count++;
    }
    if (at !== headEnd || head + bodySize !== size) continue;
    rows.cells++;
    if (count !== lastCount && count <= fields) {
      rows.counts.add(count);
      lastCount = count;
    }
    if (rowidBytes < rows.least) rows.least = rowidBytes;
    if (rowidBytes > rows.most) rows.most = rowidBytes;
  }
  return rows;
}

/**
 * True where `deletedCells` finds nothing in a leaf in use, whatever the table: no freeblocks, zeros alone in the space
 * between pointers and cells, and every cell that is pointed to is a whole record.
 */
export function holdsListedAlone(bytes: Uint8Array, page: BtreePage, usableSize: number): boolean {
  const gapStart = page.pointers + 2 * page.cells;
  const gapEnd = Math.min(page.cells === 0 ? usableSize : Math.max(page.content, gapStart), usableSize);
  if (page.firstFreeblock >= gapEnd) return false;
  for (let at = gapStart; at < gapEnd; at++) if (bytes[at] !== 0) return false;
  return listedRows(bytes, page, usableSize, 0).cells === page.cells;
}

/**
 * Rows that the page does not list, and with `listed` also those it does: for images that are no longer in use.
 * `damagedFrom`: bytes at the beginning that were written over since (a trunk of the freelist).
 */
export function deletedCells(
  bytes: Uint8Array,
  number: number,
  usableSize: number,
  shape: Shape,
  options: { listed: boolean; damagedTo: number },
): FoundCell[] {
  const page = options.damagedTo > 0 ? undefined : readBtreePage(bytes, number, usableSize);
  // A page whose beginning is whole and no leaf's held overflow or an index.
  if (options.damagedTo === 0 && page?.type !== leafTable) return [];
  const rows = page === undefined ? undefined : listedRows(bytes, page, usableSize, shape.fields);
  const counts = rows?.counts ?? new Set([shape.fields]);
  let least = rows?.least ?? 9;
  let most = rows?.most ?? 1;
  const mostFields = Math.max(...counts) + 1;
  const ground: Ground = { bytes, usableSize, shape, counts, mostFields, values: true, work: workPerByte * usableSize };
  const found: FoundCell[] = [];
  if (options.listed && page !== undefined) {
    for (const cell of listedCells(bytes, page, usableSize)) found.push({ cell, where: "listed" });
  }

  const likely = (rowidBytes: number): boolean => rowidBytes >= least && rowidBytes <= most;
  if (page === undefined) {
    // It may have held anything, not only rows.
    for (const cell of looseCells(ground, options.damagedTo, usableSize, likely)) {
      if (saysEnough(cell.types)) found.push({ cell, where: "unallocated" });
    }
    return found;
  }
  const gapStart = page.pointers + 2 * page.cells;
  const gapEnd = Math.min(page.cells === 0 ? usableSize : Math.max(page.content, gapStart), usableSize);
  const loose = looseCells(ground, gapStart, gapEnd, likely);
  for (const cell of loose) {
    found.push({ cell, where: "unallocated" });
    least = Math.min(least, cell.rowidBytes);
    most = Math.max(most, cell.rowidBytes);
  }
  let block = page.firstFreeblock;
  let before = gapEnd - 1;
  // The list runs forward through the page, so it ends.
  while (block > before && block + 4 <= usableSize) {
    const end = block + uint16(bytes, block + 2);
    if (end > usableSize || end < block + 4) break;
    const cells = blockCells(ground, block, end, likely);
    // Where parts of a block were used again, whole cells may still stand behind them.
    cells.push(...looseCells(ground, cells[cells.length - 1]?.end ?? block + 4, end, likely));
    for (const cell of cells) found.push({ cell, where: "freeblock" });
    before = end - 1;
    block = uint16(bytes, block);
  }
  if ((rows?.cells ?? 0) < page.cells) {
    for (const cell of unlisted(ground, page, listedCells(bytes, page, usableSize), gapEnd, likely)) {
      if (!found.some((one) => one.cell.start < cell.end && cell.start < one.cell.end))
        found.push({ cell, where: "unallocated" });
    }
  }
  return found;
}

/** Whole cells between the listed ones: where pointers were manipulated, rows stand that nothing points to. */
function unlisted(
  ground: Ground,
  page: BtreePage,
  listed: readonly DeletedCell[],
  from: number,
  likely: (rowidBytes: number) => boolean,
): DeletedCell[] {
  const cells: DeletedCell[] = [];
  let at = Math.max(from, page.pointers + 2 * page.cells);
  for (const cell of [...listed].sort((a, b) => a.start - b.start)) {
    if (cell.start > at) cells.push(...looseCells(ground, at, cell.start, likely));
    at = Math.max(at, cell.end);
  }
  cells.push(...looseCells(ground, at, ground.usableSize, likely));
  return cells;
}
