/**
 * ZIP archives (APPNOTE.TXT 6.3.10) with ZIP64, whole or damaged, of any size. Built on formats/inflate; takes the rules
 * for names and notes from formats/tar.
 *
 * An archive without its directory is read by its local headers. Entries that cannot be read are listed like the others,
 * and say so when they are opened. Archives whose entries overlap, which is how a small file is made to hold petabytes,
 * are listed too, but all that is read of them together has the limit that a single stream has otherwise.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { ArchiveNote, ArchiveNotes } from "../tar/archive-notes.ts";
import { findDirectory, signature, type ZipDirectory } from "./zip-directory.ts";
import { hasWindowsNames, withWindowsName, type ZipEntry, zipEntry } from "./zip-entry.ts";
import { openMember } from "./zip-member.ts";
import { scanLocalHeaders } from "./zip-scan.ts";

export interface ZipOptions {
  readonly limits: Limits;
  readonly notes: ArchiveNotes;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

export interface ZipArchive {
  /** The entries in the directory's order, some thousands at a time. Go through them once, before opening any. */
  entries(): AsyncIterable<readonly ZipEntry[]>;
  /**
   * The contents of a file or link. `note` is told what is wrong, at once or when it shows while reading.
   * @throws {ReadError} see `openMember`; `over-limit` when too much was read of an archive with overlapping entries.
   */
  open(entry: ZipEntry, place: string, note: (note: ArchiveNote) => void): Promise<ByteSource>;
}

const centralBytes = 46;
const localBytes = 30;
const blockBytes = 1 << 20;

/** True for bytes that begin as a ZIP archive does, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const word = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
  return word === signature.local || word === signature.end;
}

export function zipArchive(source: ByteSource, options: ZipOptions): ZipArchive {
  const { limits, signal } = options;
  let packed = 0;
  let readOverlapping = 0;
  return {
    async *entries() {
      let isWindows: boolean | undefined;
      for await (const batch of allEntries(source, options)) {
        for (const entry of batch) packed += entry.packed;
        // The first batch of even a small block has thousands.
        isWindows ??= batch.length === 0 ? undefined : hasWindowsNames(batch);
        yield isWindows === true ? batch.map(withWindowsName) : batch;
      }
      if (packed > source.size) {
        const detail = `${packed} bytes of entries in ${source.size} bytes`;
        options.notes.add("overlapping-entries", "", detail, false);
      }
    },
    async open(entry, place, note) {
      let maxBytes = limits.inflatedBytes;
      if (packed > source.size) {
        maxBytes -= readOverlapping;
        if (entry.size > maxBytes) throw new ReadError("over-limit", place, "an archive with overlapping entries");
        readOverlapping += entry.size;
      }
      return openMember(source, entry, { place, maxBytes, note, signal });
    },
  };
}

async function* allEntries(source: ByteSource, options: ZipOptions): AsyncGenerator<readonly ZipEntry[]> {
  const { notes, limits } = options;
  const directory = await findDirectory(source, notes);
  let count = 0;
  let end = 0;
  if (directory !== undefined) {
    let whole = false;
    for await (const { entries, last } of centralEntries(source, directory, options)) {
      for (const entry of entries) {
        count++;
        end = Math.max(end, entry.headerAt + localBytes + entry.packed);
        noteEntry(entry, notes);
      }
      yield entries;
      whole = last;
    }
    const stated = directory.zip64 ? directory.count : directory.count % 65_536;
    if (whole && stated !== (directory.zip64 ? count : count % 65_536)) {
      notes.add("count-differs", "", `${directory.count} entries stated, ${count} found`, count < directory.count);
    }
    if (whole || count >= limits.entries) return;
    notes.add("malformed", "", `the directory is damaged after ${count} entries; going on by local headers`, true);
  } else {
    notes.add("truncated", "", "the archive has no directory; read by local headers", true);
  }

  let batch: ZipEntry[] = [];
  for await (const entry of scanLocalHeaders(source, end)) {
    if (++count > limits.entries) {
      notes.add("over-limit", "", `more than ${limits.entries} entries`, true);
      break;
    }
    noteEntry(entry, notes);
    batch.push(entry);
    if (batch.length < 1000) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function noteEntry(entry: ZipEntry, notes: ArchiveNotes): void {
  if (entry.unsafe) notes.add("unsafe-name", entry.name, "a name that leads out of the archive", false);
  if (entry.encrypted) notes.add("encrypted", entry.name, "an encrypted entry", true);
  else if (entry.method !== 0 && entry.method !== 8) {
    notes.add("unsupported", entry.name, `compression method ${entry.method}`, true);
  }
}

/** `last` is true with the batch that reached the end of the directory undamaged. */
async function* centralEntries(
  source: ByteSource,
  directory: ZipDirectory,
  { limits, notes }: ZipOptions,
): AsyncGenerator<{ entries: readonly ZipEntry[]; last: boolean }> {
  const end = directory.start + directory.size;
  let at = directory.start;
  let count = 0;
  while (at < end) {
    const bytes = await source.read(at, Math.min(end, at + blockBytes));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: ZipEntry[] = [];
    let from = 0;
    let damaged = false;
    while (from + centralBytes <= bytes.length) {
      if (view.getUint32(from, true) !== signature.central) {
        damaged = true;
        break;
      }
      const nameLength = view.getUint16(from + 28, true);
      const extraLength = view.getUint16(from + 30, true);
      const next = from + centralBytes + nameLength + extraLength + view.getUint16(from + 32, true);
      if (next > bytes.length) break;
      if (count >= limits.entries) {
        notes.add("over-limit", "", `more than ${limits.entries} entries`, true);
        yield { entries, last: false };
        return;
      }
      count++;
      entries.push(centralEntry(bytes, view, from, directory.prefix));
      from = next;
    }
    at += from;
    const rest = end - at;
    // What is left is no record: a signature of the directory, or the directory was cut off.
    const stuck = damaged || from === 0 || at >= source.size;
    const last = rest === 0 || (damaged && view.getUint32(from, true) === 0x05054b50);
    yield { entries, last };
    if (stuck || last) return;
  }
}

function centralEntry(bytes: Uint8Array, view: DataView, at: number, prefix: number): ZipEntry {
  const nameAt = at + centralBytes;
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const fields = {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
    madeOn: view.getUint8(at + 5),
    unixMode: view.getUint16(at + 40, true),
  };
  const extra = bytes.subarray(extraAt, extraAt + view.getUint16(at + 30, true));
  const entry = zipEntry(fields, bytes.subarray(nameAt, extraAt), extra);
  return prefix === 0 ? entry : { ...entry, headerAt: entry.headerAt + prefix };
}
