/**
 * Pages of a database as its last committed transaction left them: the main file, with pages of a rollback journal or
 * a write-ahead log laid over it. Nothing is written anywhere.
 * @module
 */
import type { CachedSource } from "../../bytes/block-cache.ts";

/** Pages that replace those of the main file. */
export interface Overlay {
  readonly source: CachedSource;
  /** Page number → byte offset of the page's image in `source`. */
  readonly pages: ReadonlyMap<number, number>;
}

export interface Pager {
  readonly pageSize: number;
  readonly usableSize: number;
  /** Pages are numbered from 1 to this. */
  readonly pageCount: number;
  /** The page, when it is at hand without waiting. */
  peek(page: number): Uint8Array | undefined;
  /** The page, filled up with zeros where the file ends inside it; undefined when it is beyond the database. */
  load(page: number): Promise<Uint8Array | undefined>;
}

/** `overlays` are asked in order; the first that has the page gives it. */
export function createPager(
  main: CachedSource,
  overlays: readonly Overlay[],
  size: { pageSize: number; usableSize: number; pageCount: number },
): Pager {
  const { pageSize, pageCount } = size;
  // Byte 2^30 belongs to file locks: its page never holds data (1.4).
  const lockPage = Math.floor(0x40000000 / pageSize) + 1;

  return {
    ...size,
    peek(page) {
      if (page < 1 || page > pageCount || page === lockPage) return undefined;
      for (const overlay of overlays) {
        const at = overlay.pages.get(page);
        if (at !== undefined) return overlay.source.peek(at, at + pageSize);
      }
      const end = page * pageSize;
      return end > main.size ? undefined : main.peek(end - pageSize, end);
    },
    async load(page) {
      if (page < 1 || page > pageCount || page === lockPage) return undefined;
      for (const overlay of overlays) {
        const at = overlay.pages.get(page);
        if (at !== undefined) return overlay.source.read(at, at + pageSize);
      }
      const bytes = await main.read((page - 1) * pageSize, page * pageSize);
      if (bytes.length === 0) return undefined;
      if (bytes.length === pageSize) return bytes;
      const padded = new Uint8Array(pageSize);
      padded.set(bytes);
      return padded;
    },
  };
}
