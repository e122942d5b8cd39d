/**
 * The tar archive inside an Android backup as the storage of a dump. A compressed one is inflated once to be indexed; after
 * that only what is asked for is inflated again. Android writes files and folders and nothing else; other entries are
 * listed and have no contents.
 * @module
 */
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { BackupBody } from "../../formats/android-backup/backup-body.ts";
import { ArchiveNotes } from "../../formats/tar/archive-notes.ts";
import { readTar, tarContents } from "../../formats/tar/tar.ts";
import { chunkInput, sourceInput } from "../../formats/tar/tar-input.ts";
import type { Archive } from "../ios-filesystem/archive.ts";
import { ArchiveIndex, entryType } from "../ios-filesystem/archive-index.ts";
import { Column } from "../ios-filesystem/column.ts";

/** Files of a compressed backup up to this size are inflated as a whole when they are first read. */
const wholeBytes = 32 << 20;

export function backupArchive(
  body: BackupBody,
  place: string,
  limits: Limits,
  signal: { readonly aborted: boolean } | undefined,
): Archive {
  const index = new ArchiveIndex();
  const notes = new ArchiveNotes(place);
  const dataAt = new Column(Float64Array);
  const stored = new Column(Float64Array);
  const { packed, plain = bytesSource(new Uint8Array(0)) } = body;
  const input = packed === undefined ? sourceInput(plain) : chunkInput(packed);
  const entries = readTar(input, { limits, notes });
  const isEmpty = packed === undefined && plain.size === 0;
  let through = isEmpty;
  let watching = signal;

  return {
    index,
    inflatedBytes: 0,
    async more(count) {
      for (let i = 0; i < count && !through; i++) {
        if (watching?.aborted === true) throw new ReadError("cancelled", place, "indexing the backup");
        const next = await entries.next();
        if (next.done === true) {
          through = true;
          break;
        }
        const entry = next.value;
        const type = entry.type === "hard-link" || entry.sparse !== undefined ? "other" : entry.type;
        index.add({ ...entry, type: entryType[type] });
        dataAt.push(entry.dataAt);
        stored.push(entry.stored);
        if (!index.isFull) continue;
        notes.add("over-limit", "", `names and entries need too much memory, after ${index.count} entries`, true);
        through = true;
      }
      return through;
    },
    async contents(entry, name, note): Promise<ByteSource> {
      if (index.type(entry) !== entryType.file) throw new ReadError("absent", name, "no file");
      const archive = packed?.result().source ?? plain;
      const where = { name, dataAt: dataAt.at(entry), stored: stored.at(entry), size: index.size(entry) };
      const missing = where.dataAt + where.stored - archive.size;
      if (missing > 0) {
        note({ code: "truncated", place: name, detail: `the backup ends ${missing} bytes before it`, loss: true });
      }
      const contents = tarContents(archive, where);
      return packed !== undefined && contents.size <= wholeBytes
        ? bytesSource(await contents.read(0, contents.size))
        : contents;
    },
    notes() {
      const all = [...body.notes, ...notes.list(), ...(packed?.result().notes ?? [])];
      if (index.duplicates === 0) return all;
      const detail = `${index.duplicates} entries have the path of another; the last one holds`;
      return [...all, { code: "duplicate-entries", place, detail, loss: false }];
    },
    watch(next) {
      watching = next;
    },
  };
}
