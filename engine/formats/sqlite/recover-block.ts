/**
 * Runs of deleted cells. Freed neighbours are joined to one freeblock: its own four bytes lie over the first cell, and
 * cells that were freed before it keep a stale freeblock header of theirs. A reading is taken only when its cells fill
 * the block to its end, or lead to two whole cells in a row.
 * @module
 */
import { uint16 } from "./page.ts";
import { beginsCell, cutCells, type DeletedCell, type Ground, intactCell } from "./recover-cell.ts";

const deepest = 6;

/** Cells from the beginning of [start, end) on, when the first one's four bytes are lost; empty when no reading or more than one fits. */
export function blockCells(
  ground: Ground,
  start: number,
  end: number,
  likelyRowid: (bytes: number) => boolean,
  depth = 0,
): DeletedCell[] {
  if (depth > deepest || end - start < 6) return [];
  const tails = new Map<number, DeletedCell[] | undefined>();

  /** Cells from `at` to the end of the block. */
  function tail(at: number, level: number): DeletedCell[] | undefined {
    if (at === end) return [];
    if (tails.has(at)) return tails.get(at);
    tails.set(at, undefined);
    if (ground.work <= 0 || level > 2000 || end - at < 4) return undefined;
    let cells: DeletedCell[] | undefined;
    const whole = intactCell(ground, at, end);
    if (whole !== undefined && !isWrittenOver(ground, whole)) {
      const rest = tail(whole.end, level + 1);
      if (rest !== undefined) cells = [whole, ...rest];
      else {
        // What follows was used again in part; two whole cells in a row are anchor enough.
        const second = intactCell(ground, whole.end, end);
        if (second !== undefined && !isWrittenOver(ground, second)) cells = [whole, second];
      }
    }
    if (cells === undefined) {
      const size = uint16(ground.bytes, at + 2);
      if (size >= 6 && at + size <= end) {
        const inner = blockCells(ground, at, at + size, likelyRowid, depth + 1);
        const reached = inner[inner.length - 1]?.end;
        const rest = reached === undefined ? undefined : reached === at + size ? tail(reached, level + 1) : [];
        if (rest !== undefined) cells = [...inner, ...rest];
      }
    }
    tails.set(at, cells);
    return cells;
  }

  let first = cutCells(ground, start, end, (at) => tail(at, 0) !== undefined);
  if (first.length > 1) {
    const likely = first.filter((cell) => likelyRowid(cell.rowidBytes));
    first = likely.length === 1 ? likely : [];
  }
  const [only] = first;
  if (only === undefined || isWrittenOver(ground, only)) return [];
  return [only, ...(tail(only.end, 0) ?? [])];
}

/**
 * New cells are put at the end of a freed one's space: the old cell's beginning then stands in front of another cell, and
 * its sizes still add up. A cell that begins inside another one is the newer of the two.
 */
function isWrittenOver(ground: Ground, cell: DeletedCell): boolean {
  // The newer cell may in turn have lost its end, so its sizes have to do.
  const { values, usableSize } = ground;
  if (ground.work <= 0) return true;
  ground.values = false;
  let found = false;
  for (let at = cell.start + 1; at < cell.end && at + 4 <= usableSize && !found; at++) {
    found = intactCell(ground, at, usableSize) !== undefined || beginsCell(ground, at, cell.end, cell.head);
    const size = uint16(ground.bytes, at + 2);
    if (found || size < 6 || at + size > usableSize) continue;
    found = cutCells(ground, at, at + size, (end) => end === at + size).length > 0;
  }
  ground.values = values;
  return found;
}

/** Could a freeblock's header stand here? Their list runs forward, so it points behind its own block or nowhere. */
function isFreeblock(ground: Ground, at: number): boolean {
  const next = uint16(ground.bytes, at);
  const end = at + uint16(ground.bytes, at + 2);
  return end >= at + 6 && end <= ground.usableSize && (next === 0 || (next >= end && next < ground.usableSize));
}

/** Cells in unused space, where whole ones and stale freeblocks stand among anything else. */
export function looseCells(
  ground: Ground,
  start: number,
  end: number,
  likelyRowid: (bytes: number) => boolean,
): DeletedCell[] {
  const found: DeletedCell[] = [];
  const { bytes } = ground;
  let at = start;
  while (at + 6 <= end && ground.work > 0) {
    if (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0) {
      at++;
      continue;
    }
    const whole = intactCell(ground, at, end);
    if (whole !== undefined && !isWrittenOver(ground, whole)) {
      found.push(whole);
      at = whole.end;
      continue;
    }
    const size = uint16(bytes, at + 2);
    if (at + size <= end && isFreeblock(ground, at)) {
      const cells = blockCells(ground, at, at + size, likelyRowid);
      if (cells.length > 0) {
        found.push(...cells);
        at = cells[cells.length - 1]?.end ?? at + size;
        continue;
      }
    }
    at++;
  }
  return found;
}
