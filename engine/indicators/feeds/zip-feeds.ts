/**
 * Lists that were packed into a ZIP archive, each as a file of its own. Built on formats/zip and its notes of formats/tar.
 * @module
 */
import { type ByteSource, readAll } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { type ArchiveNote, ArchiveNotes } from "../../formats/tar/archive-notes.ts";
import { isZip, zipArchive } from "../../formats/zip/zip.ts";

export { isZip };

export interface ZippedFeed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mostFeeds = 10_000;

/**
 * The files whose names `wanted` takes, in the archive's order.
 * @throws {ReadError} when one of them cannot be read whole, or there are too many: none is left out without a word.
 */
export async function feedsInZip(
  source: ByteSource,
  place: string,
  limits: Limits,
  wanted: (name: string) => boolean,
): Promise<ZippedFeed[]> {
  let left = limits.wholeFileBytes;
  const notes = new ArchiveNotes(place);
  const heard = (note: ArchiveNote): void => {
    if (note.loss) throw new ReadError("malformed", place, note.detail);
  };
  const archive = zipArchive(source, { limits, notes });
  const entries = [];
  for await (const batch of archive.entries()) {
    for (const entry of batch) if (entry.type === "file" && wanted(entry.path)) entries.push(entry);
    if (entries.length > mostFeeds) throw new ReadError("over-limit", place, `more than ${mostFeeds} files`);
  }
  notes.list().forEach(heard);
  const feeds: ZippedFeed[] = [];
  for (const entry of entries) {
    if (entry.size > left) throw new ReadError("over-limit", place, `${entry.path} is too large`);
    const opened = await archive.open(entry, place, heard);
    const bytes = await readAll(opened, left, place);
    left -= bytes.length;
    feeds.push({ name: entry.path, bytes });
  }
  return feeds;
}
