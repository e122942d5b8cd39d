/**
 * B-tree pages: https://www.sqlite.org/fileformat2.html#b_tree_pages
 * @module
 */

export const leafTable = 13;
export const interiorTable = 5;
export const leafIndex = 10;
export const interiorIndex = 2;

export interface BtreePage {
  readonly type: number;
  /** Offset of the page header: 100 on page 1, else 0. */
  readonly start: number;
  /** Offset of the cell pointer array. */
  readonly pointers: number;
  readonly cells: number;
  /** Rightmost child; 0 on a leaf. */
  readonly right: number;
  /** Where the cell content area begins. */
  readonly content: number;
  readonly firstFreeblock: number;
}

/** The page's header, or undefined when it is no b-tree page or claims more cells than fit. */
export function readBtreePage(bytes: Uint8Array, page: number, usableSize: number): BtreePage | undefined {
  const start = page === 1 ? 100 : 0;
  const type = bytes[start] as number;
  const interior = type === interiorTable || type === interiorIndex;
  if (!interior && type !== leafTable && type !== leafIndex) return undefined;
  const cells = uint16(bytes, start + 3);
  const pointers = start + (interior ? 12 : 8);
  if (pointers + 2 * cells > usableSize) return undefined;
  const content = uint16(bytes, start + 5);
  return {
    type,
    start,
    pointers,
    cells,
    right: interior ? uint32(bytes, start + 8) : 0,
    content: content === 0 ? 65536 : content,
    firstFreeblock: uint16(bytes, start + 1),
  };
}

export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return (((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | uint16(bytes, at + 2)) >>> 0;
}

/** The largest payload that stands in a cell as a whole. */
export function mostLocal(usableSize: number, type: number): number {
  return type === leafTable ? usableSize - 35 : Math.floor(((usableSize - 12) * 64) / 255) - 23;
}

/** Bytes of a payload of `size` that stand in the cell itself; the rest is in overflow pages (1.6). */
export function localSize(size: number, usableSize: number, type: number): number {
  const most = mostLocal(usableSize, type);
  if (size <= most) return size;
  const least = Math.floor(((usableSize - 12) * 32) / 255) - 23;
  const kept = least + ((size - least) % (usableSize - 4));
  return kept <= most ? kept : least;
}
