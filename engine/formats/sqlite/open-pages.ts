/**
 * Puts main file, rollback journal and write-ahead log together into the pages of the last committed transaction.
 * @module
 */
import { type CachedSource, cachedSource } from "../../bytes/block-cache.ts";
import type { ByteSource } from "../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { type DatabaseHeader, readHeader } from "./header.ts";
import { readJournal } from "./journal.ts";
import type { Notes } from "./notes.ts";
import { createPager, type Pager } from "./pager.ts";
import { type Log, type OldImage, readWal } from "./wal.ts";

export interface Pages {
  readonly header: DatabaseHeader;
  readonly pager: Pager;
  /** Images of pages that the pager does not show, with where they stand. */
  readonly older: readonly (OldImage & { readonly area: "wal" | "journal" })[];
}

/**
 * @throws {ReadError} `truncated` or `malformed` when neither the file nor what is laid over it begins with a header.
 */
export async function openPages(
  source: ByteSource,
  wal: ByteSource | undefined,
  journal: ByteSource | undefined,
  place: string,
  notes: Notes,
): Promise<Pages> {
  if (source.size === 0) throw new ReadError("truncated", place, "empty");
  const main = cachedSource(source);
  const first = await main.read(0, 100);
  const log = wal === undefined ? undefined : await tolerant("-wal", notes, () => readWal(wal, notes));
  const own = await headerOf(first, place, log);
  const rolled =
    journal === undefined
      ? undefined
      : await tolerant("-journal", notes, () => readJournal(journal, own.pageSize, notes));
  if (log !== undefined && log.pageSize !== own.pageSize) {
    notes.add("bad-wal", "-wal", `pages of ${log.pageSize} bytes, the database has ${own.pageSize}`, true);
  }
  // SQLite rolls a journal back before it looks at a log.
  const layers = [log, rolled].filter(
    (layer) => layer !== undefined && layer.pageSize === own.pageSize && layer.pageCount > 0,
  ) as Log[];
  const top = layers.find((layer) => layer.pages.has(1));
  const at = top?.pages.get(1);
  const header = top === undefined || at === undefined ? own : readHeader(await top.source.read(at, at + 100), place);

  const filePages = Math.ceil(source.size / header.pageSize);
  const claimed = layers[0]?.pageCount ?? header.pages ?? filePages;
  let there = filePages;
  for (const layer of layers) for (const page of layer.pages.keys()) if (page > there) there = page;
  if (claimed > there) notes.add("truncated", "", `${there} pages of ${claimed}`, true);
  else if (layers.length === 0 && source.size % header.pageSize !== 0) {
    notes.add("truncated", "", `ends inside page ${filePages}`, claimed === filePages);
  }
  // Pages after those that the header counts are unused space of the file, unless damage cut the count.
  const pageCount = layers.length === 0 ? there : Math.min(claimed, there);
  const pager = createPager(main, layers, { pageSize: header.pageSize, usableSize: header.usableSize, pageCount });
  return { header, pager, older: olderImages(main, layers, log, rolled, header.pageSize) };
}

/** What stands in log and journal besides the view, and the pages of the main file that they hide. */
function olderImages(
  main: CachedSource,
  layers: readonly Log[],
  log: Log | undefined,
  rolled: Log | undefined,
  pageSize: number,
): (OldImage & { area: "wal" | "journal" })[] {
  const images: (OldImage & { area: "wal" | "journal" })[] = [];
  for (const [layer, area] of [[log, "wal"] as const, [rolled, "journal"] as const]) {
    if (layer === undefined || layer.pageSize !== pageSize) continue;
    for (const image of layer.older) images.push({ ...image, area });
  }
  const hidden = new Map<number, "wal" | "journal">();
  for (const layer of layers) {
    const area = layer === log ? "wal" : "journal";
    for (const page of layer.pages.keys()) if (!hidden.has(page)) hidden.set(page, area);
    for (let page = layer.pageCount + 1; page * pageSize <= main.size; page++) hidden.set(page, area);
  }
  for (const [page, area] of hidden) {
    if (page * pageSize <= main.size) images.push({ source: main, page, at: (page - 1) * pageSize, area });
  }
  return images;
}

/** The main file's header, or the log's where the main file's is damaged. */
async function headerOf(first: Uint8Array, place: string, log: Log | undefined): Promise<DatabaseHeader> {
  try {
    return readHeader(first, place);
  } catch (error) {
    const at = log?.pages.get(1);
    if (log === undefined || at === undefined || !isReadError(error)) throw error;
    return readHeader(await log.source.read(at, at + 100), place);
  }
}

async function tolerant(name: string, notes: Notes, read: () => Promise<Log | undefined>): Promise<Log | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    notes.add(error.code, name, error.detail, true);
    return undefined;
  }
}
