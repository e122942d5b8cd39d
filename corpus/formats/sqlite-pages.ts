/**
 * The pages of a database file under construction: numbering, the pointer map of auto-vacuum databases, the free list.
 * Facts: https://www.sqlite.org/fileformat2.html, 1.2 (header), 1.5 (free list), 1.7 (overflow), 1.8 (pointer map).
 * @module
 */

/** What a page is, for the pointer map: root, free, first of an overflow chain, later in it, other tree page. */
export const mapKind = { root: 1, free: 2, overflowFirst: 3, overflowNext: 4, tree: 5 } as const;

export interface Pages {
  /** Bytes of a page that hold content: the page size without the reserved bytes at its end. */
  readonly usable: number;
  /** Number of a new page of zeros. */
  allocate(): number;
  page(number: number): Uint8Array<ArrayBuffer>;
  setParent(number: number, kind: number, parent: number): void;
  /** Puts a page on the free list, with whatever it holds. */
  free(number: number): void;
  /** Puts a page on the free list as a trunk: its first bytes are overwritten, the rest stays. */
  freeAsTrunk(number: number): void;
  /** Writes free list and pointer map; the whole file, and what the header must say of it. */
  finish(): { file: Uint8Array<ArrayBuffer>; pageCount: number; firstTrunk: number; freeCount: number };
}

export function createPages(pageSize: number, reserved: number, autoVacuum: boolean): Pages {
  const usable = pageSize - reserved;
  const pages: Uint8Array<ArrayBuffer>[] = [];
  const parents = new Map<number, { kind: number; parent: number }>();
  const freed: number[] = [];
  const trunks: number[] = [];
  const perMap = Math.floor(usable / 5);
  const isMap = (number: number) => autoVacuum && number >= 2 && (number - 2) % (perMap + 1) === 0;

  function page(number: number): Uint8Array<ArrayBuffer> {
    const bytes = pages[number - 1];
    if (bytes === undefined) throw new RangeError(`no page ${number}`);
    return bytes;
  }

  function allocate(): number {
    do pages.push(new Uint8Array(pageSize));
    while (isMap(pages.length));
    return pages.length;
  }

  function writeFreeList(): number {
    // SQLite itself leaves the last six slots of a trunk unused (fileformat2.html, 1.5).
    const perTrunk = Math.floor(usable / 4) - 8;
    const leaves = [...freed];
    const chain = [...trunks];
    while (chain.length * perTrunk < leaves.length) {
      const spare = allocate();
      chain.push(spare);
    }
    chain.forEach((number, i) => {
      const view = new DataView(page(number).buffer);
      const mine = leaves.slice(i * perTrunk, (i + 1) * perTrunk);
      view.setUint32(0, chain[i + 1] ?? 0);
      view.setUint32(4, mine.length);
      mine.forEach((leaf, k) => {
        view.setUint32(8 + 4 * k, leaf);
      });
    });
    for (const number of [...chain, ...leaves]) parents.set(number, { kind: mapKind.free, parent: 0 });
    freed.length = 0;
    freed.push(...chain, ...leaves);
    return chain[0] ?? 0;
  }

  return {
    usable,
    allocate,
    page,
    setParent: (number, kind, parent) => void parents.set(number, { kind, parent }),
    free: (number) => void freed.push(number),
    freeAsTrunk: (number) => void trunks.push(number),
    finish() {
      const firstTrunk = writeFreeList();
      if (autoVacuum) {
        for (const [number, { kind, parent }] of parents) {
          if (number === 1) continue;
          const map = number - ((number - 2) % (perMap + 1));
          const view = new DataView(page(map).buffer);
          view.setUint8(5 * (number - map - 1), kind);
          view.setUint32(5 * (number - map - 1) + 1, parent);
        }
      }
      const file = new Uint8Array(pages.length * pageSize);
      pages.forEach((bytes, i) => {
        file.set(bytes, i * pageSize);
      });
      return { file, pageCount: pages.length, firstTrunk, freeCount: freed.length };
    },
  };
}
