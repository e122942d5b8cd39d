/**
 * Lays sorted cells out as a b-tree of any height, and plants deleted cells where SQLite would have left them.
 * Facts: https://www.sqlite.org/fileformat2.html, 1.6 (b-tree pages, cells, freeblocks, overflow thresholds).
 * @module
 */
import { bigEndian, concat } from "./bytes.ts";
import { mapKind, type Pages } from "./sqlite-pages.ts";
import { varint } from "./sqlite-record.ts";

export type TreeKind = "table" | "index";

/** A leaf cell. A deleted one keeps its bytes on the page, but for the four that a freeblock's header takes. */
export interface Cell {
  readonly bytes: Uint8Array;
  /** Rowid, for table trees. */
  readonly rowid: number | bigint;
  /** First page of its overflow chain, or 0. */
  readonly overflow: number;
  readonly deleted: "freeblock" | "unallocated" | undefined;
}

/** Makes a leaf cell; payload that is too long for a page goes into overflow pages. */
export function makeCell(
  pages: Pages,
  kind: TreeKind,
  rowid: number | bigint,
  payload: Uint8Array,
  deleted?: "freeblock" | "unallocated" | "free-page",
): Cell {
  const { usable } = pages;
  const most = kind === "table" ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  let local = payload.length;
  if (local > most) {
    local = least + ((payload.length - least) % (usable - 4));
    if (local > most) local = least;
  }
  const chain: number[] = [];
  for (let at = local; at < payload.length; at += usable - 4) {
    const number = pages.allocate();
    const previous = chain.at(-1);
    if (previous !== undefined) {
      new DataView(pages.page(previous).buffer).setUint32(0, number);
      pages.setParent(number, mapKind.overflowNext, previous);
    }
    pages.page(number).set(payload.subarray(at, at + usable - 4), 4);
    chain.push(number);
  }
  if (deleted !== undefined) for (const number of chain) pages.free(number);
  const head = Uint8Array.from([...varint(payload.length), ...(kind === "table" ? varint(rowid) : [])]);
  const bytes = concat([head, payload.subarray(0, local), ...(chain[0] ? [bigEndian(chain[0], 4)] : [])]);
  const padded = bytes.length < 4 ? concat([bytes, new Uint8Array(4 - bytes.length)]) : bytes;
  return {
    bytes: padded,
    rowid,
    overflow: deleted === undefined ? (chain[0] ?? 0) : 0,
    deleted: deleted === "free-page" ? undefined : deleted,
  };
}

interface Child {
  readonly page: number;
  /** What the parent writes between this child and the next one. */
  readonly separator: Cell | undefined;
}

/** Builds a tree whose root is page `root` (already allocated). */
export function buildTree(pages: Pages, kind: TreeKind, root: number, cells: readonly Cell[]): void {
  const room = pages.usable - 12 - (root === 1 ? 100 : 0);
  pages.setParent(root, mapKind.root, 0);
  let groups = split(cells, room, kind === "index");
  if (groups.length > 1) groups = groups.filter(({ items }) => !freeIfDead(pages, kind, items));
  if (groups.length <= 1) {
    writePage(pages, root, kind, groups[0]?.items ?? [], undefined);
    return;
  }
  let level: Child[] = groups.map(({ items, separator }) => {
    const page = pages.allocate();
    writePage(pages, page, kind, items, undefined);
    return { page, separator: kind === "table" ? items.at(-1) : separator };
  });
  while (level.length > 1) {
    const cellsOfLevel = level.slice(0, -1).map(({ page, separator }) => interiorCell(kind, page, separator));
    groups = split(cellsOfLevel, room, true);
    const children = level;
    let at = 0;
    const single = groups.length === 1;
    level = groups.map(({ items }) => {
      const page = single ? root : pages.allocate();
      at += items.length;
      const last = children[at] as Child;
      writePage(pages, page, kind, items, { children: children.slice(at - items.length, at + 1), right: last.page });
      at += 1;
      return { page, separator: last.separator };
    });
  }
}

/** A leaf whose rows are all deleted is no part of the tree any more: it goes to the free list as it stood. */
function freeIfDead(pages: Pages, kind: TreeKind, items: readonly Cell[]): boolean {
  if (items.some((cell) => cell.deleted === undefined)) return false;
  const page = pages.allocate();
  const asItStood = items.map((cell) => ({ ...cell, deleted: undefined }));
  writePage(pages, page, kind, asItStood, undefined);
  pages.free(page);
  return true;
}

function interiorCell(kind: TreeKind, page: number, separator: Cell | undefined): Cell {
  if (separator === undefined) throw new Error("a child without a separator");
  const rest = kind === "table" ? Uint8Array.from(varint(separator.rowid)) : separator.bytes;
  return { ...separator, deleted: undefined, bytes: concat([bigEndian(page, 4), rest]) };
}

/**
 * Cuts a run of cells into pages. With `separated`, one cell between two pages belongs to neither: it moves up. No page
 * is ever left empty.
 */
function split(
  cells: readonly Cell[],
  room: number,
  separated: boolean,
): { items: Cell[]; separator: Cell | undefined }[] {
  const groups: { items: Cell[]; separator: Cell | undefined }[] = [];
  let items: Cell[] = [];
  let used = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    const cost = cell.bytes.length + 2;
    if (used + cost > room && items.length > 0) {
      if (!separated) groups.push({ items, separator: undefined });
      else if (i < cells.length - 1) {
        groups.push({ items, separator: cell });
        items = [];
        used = 0;
        continue;
      } else groups.push({ items, separator: items.pop() });
      items = [];
      used = 0;
    }
    items.push(cell);
    used += cost;
  }
  groups.push({ items, separator: undefined });
  return groups;
}

/** Writes one page. Cells go from the page's end downwards in key order, unallocated remains lowest of all. */
function writePage(
  pages: Pages,
  number: number,
  kind: TreeKind,
  cells: readonly Cell[],
  interior: { children: readonly Child[]; right: number } | undefined,
): void {
  const page = pages.page(number);
  const view = new DataView(page.buffer);
  const header = number === 1 ? 100 : 0;
  const placed: { cell: Cell; at: number }[] = [];
  let end = pages.usable;
  const remains = cells.filter((cell) => cell.deleted === "unallocated");
  for (const cell of [...cells.filter((cell) => cell.deleted !== "unallocated"), ...remains]) {
    end -= cell.bytes.length;
    page.set(cell.bytes, end);
    placed.push({ cell, at: end });
  }
  const live = placed.filter(({ cell }) => cell.deleted === undefined);
  // A page that lost its last cell, or its lowest ones, forgets them instead of keeping freeblocks.
  const contentStart = live.length === 0 ? pages.usable : Math.min(...live.map(({ at }) => at));
  const holes = placed.filter(({ cell, at }) => cell.deleted !== undefined && at > contentStart).reverse();

  view.setUint8(header, (kind === "table" ? 5 : 2) + (interior ? 0 : 8));
  view.setUint16(header + 1, writeFreeblocks(view, holes));
  view.setUint16(header + 3, live.length);
  view.setUint16(header + 5, contentStart & 0xffff);
  if (interior) view.setUint32(header + 8, interior.right);
  const pointers = header + (interior ? 12 : 8);
  live.forEach(({ cell, at }, i) => {
    view.setUint16(pointers + 2 * i, at);
    if (cell.overflow !== 0 && !(interior && kind === "table")) {
      pages.setParent(cell.overflow, mapKind.overflowFirst, number);
    }
  });
  for (const child of interior?.children ?? []) pages.setParent(child.page, mapKind.tree, number);
}

/** Chains holes (lowest offset first) as freeblocks, neighbours as one; the offset of the first, or 0. */
function writeFreeblocks(view: DataView, holes: readonly { cell: Cell; at: number }[]): number {
  const blocks: { at: number; size: number }[] = [];
  for (const { cell, at } of holes) {
    const last = blocks.at(-1);
    view.setUint16(at, 0);
    view.setUint16(at + 2, cell.bytes.length);
    if (last && last.at + last.size === at) last.size += cell.bytes.length;
    else blocks.push({ at, size: cell.bytes.length });
  }
  blocks.forEach(({ at, size }, i) => {
    view.setUint16(at, blocks[i + 1]?.at ?? 0);
    view.setUint16(at + 2, size);
  });
  return blocks[0]?.at ?? 0;
}
