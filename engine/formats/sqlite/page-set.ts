/**
 * Sets of page numbers: one bit a page, or a list where a hostile file claims pages by the billion.
 * @module
 */

interface PageSet {
  /** Adds the page; false when it was there already. */
  add(page: number): boolean;
  has(page: number): boolean;
}

// 16 MiB of bits: a real database of half a terabyte in 4 KiB pages.
const mostBits = 1 << 27;

/** An empty set for the pages from 0 to `pageCount`. */
export function pageSet(pageCount: number): PageSet {
  if (pageCount >= mostBits) {
    const pages = new Set<number>();
    return {
      add: (page) => !pages.has(page) && pages.add(page) !== undefined,
      has: (page) => pages.has(page),
    };
  }
  const bits = new Uint8Array((pageCount >> 3) + 1);
  return {
    add(page) {
      const byte = bits[page >> 3] ?? 0;
      const bit = 1 << (page & 7);
      if ((byte & bit) !== 0) return false;
      bits[page >> 3] = byte | bit;
      return true;
    },
    has: (page) => ((bits[page >> 3] ?? 0) & (1 << (page & 7))) !== 0,
  };
}
