/**
 * A tar archive, compressed or not, as the storage of a dump. A compressed one is inflated once to be indexed; after that
 * only what is asked for is inflated again.
 * @module
 */
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { inflateStream } from "../../formats/gzip/gzip.ts";
import { ArchiveNotes } from "../../formats/tar/archive-notes.ts";
import { memberPath } from "../../formats/tar/member-path.ts";
import { readTar, type TarEntry, tarContents } from "../../formats/tar/tar.ts";
import { chunkInput, sourceInput } from "../../formats/tar/tar-input.ts";
import type { EarlyLook } from "../../model/early-look.ts";
import type { Note } from "../../model/ledger.ts";
import type { Archive } from "./archive.ts";
import { ArchiveIndex, entryType } from "./archive-index.ts";
import { Column } from "./column.ts";
import { earlyFiles } from "./early-files.ts";
import { heldBeginnings } from "./held-beginnings.ts";

const typeOf = {
  file: entryType.file,
  folder: entryType.folder,
  link: entryType.link,
  "hard-link": entryType.hardLink,
  other: entryType.other,
} as const;

/** A hard link to a hard link, and so on, this many times. */
const mostHops = 16;

/** Files of a compressed archive up to this size are inflated as a whole when they are first read. */
const wholeBytes = 32 << 20;

export function openTarArchive(
  source: ByteSource,
  place: string,
  limits: Limits,
  compression: "plain" | "gzip",
  look?: EarlyLook,
): Archive {
  const index = new ArchiveIndex();
  const notes = new ArchiveNotes(place);
  const dataAt = new Column(Float64Array);
  const stored = new Column(Float64Array);
  const sparse = new Map<number, NonNullable<TarEntry["sparse"]>>();
  let watching: { readonly aborted: boolean } | undefined;
  const signal = {
    get aborted() {
      return watching?.aborted === true;
    },
  };
  const pass = compression === "gzip" ? inflateStream(source, { limits, place, signal, lent: true }) : undefined;
  const input = pass === undefined ? sourceInput(source) : chunkInput(pass);
  const entries = readTar(input, { limits, notes });
  const held = heldBeginnings();
  const early = look === undefined ? undefined : earlyFiles(look, input);
  let through = false;
  let inflatedBytes = 0;

  async function add(entry: TarEntry): Promise<void> {
    const number = index.add({ ...entry, type: typeOf[entry.type] });
    dataAt.push(entry.dataAt);
    stored.push(entry.stored);
    if (pass !== undefined) inflatedBytes = entry.dataAt + entry.stored;
    if (entry.sparse !== undefined) sparse.set(number, entry.sparse);
    else if (pass !== undefined && entry.type === "file") {
      await held.see(number, entry.dataAt, entry.size, () => pass.result().source);
      if (entry.size === entry.stored) early?.begin(number, entry.path, entry.size);
    }
  }

  /** The entry with the contents of a hard link. */
  function behind(entry: number, name: string): number {
    let at = entry;
    for (let hop = 0; index.type(at) === entryType.hardLink; hop++) {
      const target = index.target(at) ?? "";
      const node = index.tree.find(memberPath(target).path);
      const next = node === undefined ? undefined : index.entryOf(node);
      if (next === undefined || hop > mostHops) throw new ReadError("absent", name, `a hard link to ${target}`);
      at = next;
    }
    return at;
  }

  return {
    index,
    get inflatedBytes() {
      return inflatedBytes;
    },
    async more(count, mostInflated = Number.POSITIVE_INFINITY) {
      for (let i = 0; i < count && !through && inflatedBytes <= mostInflated; i++) {
        if (signal.aborted) throw new ReadError("cancelled", place, "indexing the archive");
        const next = await entries.next();
        if (next.done === true) through = true;
        else await add(next.value);
        if (index.isFull) {
          notes.add("over-limit", "", `names and entries need too much memory, after ${index.count} entries`, true);
          through = true;
        }
      }
      return through;
    },
    async contents(entry, name, note) {
      const at = behind(entry, name);
      if (index.type(at) !== entryType.file) throw new ReadError("absent", name, "no file");
      const archive = pass?.result().source ?? source;
      const pieces = sparse.get(at);
      const contents = tarContents(archive, {
        name,
        dataAt: dataAt.at(at),
        stored: stored.at(at),
        size: index.size(at),
        ...(pieces === undefined ? {} : { sparse: pieces }),
      });
      const missing = dataAt.at(at) + stored.at(at) - archive.size;
      if (missing > 0) {
        note({ code: "truncated", place: name, detail: `the archive ends ${missing} bytes before it`, loss: true });
      }
      if (pass === undefined) return contents;
      const begins = held.of(at);
      const whole = contents.size <= wholeBytes ? readOnce(contents) : contents;
      return begins === undefined ? whole : beginningWith(begins, whole);
    },
    ...(early === undefined ? {} : { early: early.of }),
    notes(): readonly Note[] {
      const all: Note[] = [...notes.list(), ...(pass?.result().notes ?? [])];
      if (index.duplicates === 0) return all;
      const detail = `${index.duplicates} entries have the path of another; the last one holds`;
      return [...all, { code: "duplicate-entries", place, detail, loss: false }];
    },
    watch(next) {
      watching = next;
    },
  };
}

/** Reads the whole at the first read and answers from memory after that. */
function readOnce(source: ByteSource): ByteSource {
  let held: Promise<ByteSource> | undefined;
  return {
    size: source.size,
    async read(start, end) {
      held ??= source.read(0, source.size).then(bytesSource);
      return (await held).read(start, end);
    },
  };
}

/** `source`, whose first bytes are at hand. */
function beginningWith(begins: Uint8Array, source: ByteSource): ByteSource {
  const known = bytesSource(begins);
  return {
    size: source.size,
    read: (start, end) => (Math.min(end, source.size) <= begins.length ? known : source).read(start, end),
  };
}
