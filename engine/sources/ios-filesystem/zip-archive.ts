/**
 * A ZIP archive as the storage of a dump: Cellebrite's, GrayKey's and others' full filesystem extractions come so.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { ArchiveNotes } from "../../formats/tar/archive-notes.ts";
import { zipArchive } from "../../formats/zip/zip.ts";
import type { ZipEntry } from "../../formats/zip/zip-entry.ts";
import type { Archive } from "./archive.ts";
import { ArchiveIndex, entryType } from "./archive-index.ts";
import { Column } from "./column.ts";

export function openZipArchive(source: ByteSource, place: string, limits: Limits): Archive {
  const index = new ArchiveIndex();
  const notes = new ArchiveNotes(place);
  const headerAt = new Column(Float64Array);
  const packed = new Column(Float64Array);
  const method = new Column(Int32Array);
  const crc = new Column(Uint32Array);
  let watching: { readonly aborted: boolean } | undefined;
  const signal = {
    get aborted() {
      return watching?.aborted === true;
    },
  };
  const zip = zipArchive(source, { limits, notes, signal });
  const batches = zip.entries()[Symbol.asyncIterator]();
  let through = false;

  function add(entry: ZipEntry): void {
    index.add({ ...entry, type: entryType[entry.type] });
    headerAt.push(entry.headerAt);
    packed.push(entry.packed);
    // The sign says that it is encrypted.
    method.push(entry.encrypted ? -1 - entry.method : entry.method);
    crc.push(entry.crc);
  }

  return {
    index,
    inflatedBytes: 0,
    async more(count) {
      const until = index.count + count;
      while (!through && index.count < until) {
        if (signal.aborted) throw new ReadError("cancelled", place, "indexing the archive");
        const next = await batches.next();
        if (next.done === true) through = true;
        else for (const entry of next.value) add(entry);
        if (index.isFull) {
          notes.add("over-limit", "", `names and entries need too much memory, after ${index.count} entries`, true);
          through = true;
        }
      }
      return through;
    },
    contents(entry, name, note) {
      const stated = method.at(entry);
      const member: ZipEntry = {
        name,
        path: "",
        unsafe: false,
        type: index.type(entry) === entryType.link ? "link" : "file",
        size: index.size(entry),
        packed: packed.at(entry),
        method: stated < 0 ? -1 - stated : stated,
        crc: crc.at(entry),
        encrypted: stated < 0,
        headerAt: headerAt.at(entry),
      };
      return zip.open(member, name, note);
    },
    notes() {
      const all = notes.list();
      if (index.duplicates === 0) return all;
      const detail = `${index.duplicates} entries have the path of another; the last one holds`;
      return [...all, { code: "duplicate-entries", place, detail, loss: false }];
    },
    watch(next) {
      watching = next;
    },
  };
}
