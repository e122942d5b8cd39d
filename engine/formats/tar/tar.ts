/**
 * tar archives, gone through from front to back: ustar, GNU, pax, star and the seventh edition's, whole or damaged. The
 * same walk serves a stream that is just being inflated and a source in which contents are stepped over. Uses no other
 * format.
 *
 * A header that is no header costs what lies up to the next one; an archive that was cut off serves what came before.
 * Names stay as they are in `name`; `path` is made of them so that it cannot leave the archive.
 * @module
 */
import { type ByteSource, sliceSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import type { ArchiveNotes } from "./archive-notes.ts";
import { memberPath } from "./member-path.ts";
import { type PaxRecords, paxNumber, readPax, wholeNumber } from "./pax.ts";
import { gnuPairs, type SparsePiece, sparsePieces, sparseSource } from "./sparse.ts";
import { oldGnuMap, paxSparse } from "./sparse-map.ts";
import { blockBytes, isHeader, isZeros, readHeader, type TarHeader } from "./tar-header.ts";
import type { TarInput } from "./tar-input.ts";

export interface TarEntry {
  /** As the archive has it. */
  readonly name: string;
  /** Relative, without `..`; empty for the root. */
  readonly path: string;
  /** True when the name has a `..`. */
  readonly unsafe: boolean;
  /** A `hard-link` has the contents of another entry of the archive, whose name is `target`. */
  readonly type: "file" | "folder" | "link" | "hard-link" | "other";
  /** Bytes of the file as it was. */
  readonly size: number;
  /** Offset of its data in the archive, and how many bytes of it are stored there. */
  readonly dataAt: number;
  readonly stored: number;
  /** Where the stored bytes belong, for a file with holes. */
  readonly sparse?: readonly SparsePiece[];
  readonly mode?: number;
  readonly owner?: number;
  readonly group?: number;
  /** Seconds since 1970, UTC, with a fraction where the archive has one. */
  readonly modified?: number;
  readonly target?: string;
}

export interface TarOptions {
  readonly limits: Limits;
  readonly notes: ArchiveNotes;
}

/** What a global header can usefully say of every entry behind it. */
const forAll: ReadonlySet<string> = new Set(["mtime", "uid", "gid", "path", "linkpath", "size"]);

/** Longest name or extended header; real ones are a few kilobytes. */
const longestExtension = 16 << 20;
const longestName = 1 << 16;

/** True for bytes that begin as a tar archive does; 512 of them are needed. */
export function isTar(head: Uint8Array): boolean {
  return isHeader(head.subarray(0, blockBytes));
}

/** The bytes of a file of the archive, short when the archive was cut off. */
export function tarContents(
  archive: ByteSource,
  entry: Pick<TarEntry, "name" | "dataAt" | "stored" | "size" | "sparse">,
): ByteSource {
  const data = sliceSource(archive, entry.dataAt, entry.dataAt + entry.stored);
  return entry.sparse === undefined ? data : sparseSource(data, entry.sparse, entry.size, entry.name);
}

/** What is known about the next entry before its own header comes. */
interface Ahead {
  name?: string;
  linkName?: string;
  pax: PaxRecords;
}

/** Entries in their order, links and folders included. Notes grow while it runs. */
export async function* readTar(input: TarInput, { limits, notes }: TarOptions): AsyncGenerator<TarEntry> {
  const globals = new Map<string, string>();
  let ahead: Ahead = { pax: [] };
  let count = 0;
  let lost: number | undefined;
  let zeros = 0;

  for (;;) {
    const block = input.at(blockBytes) ?? (await input.peek(blockBytes));
    if (block.length < blockBytes) {
      endOfInput(block, zeros, lost, notes);
      return;
    }
    if (!isHeader(block)) {
      if (isZeros(block)) zeros++;
      else if (lost === undefined && zeros < 2) lost = input.offset;
      else if (lost === undefined) {
        notes.add("trailing-data", "", `no header at offset ${input.offset}, after the end mark`, false);
        return;
      }
      await input.skip(blockBytes);
      continue;
    }
    if (lost !== undefined) {
      const detail = `no header at offset ${lost}, the next one at ${input.offset}`;
      notes.add("malformed", "", detail, true);
      ahead = { pax: [] };
    } else if (zeros >= 2) {
      notes.add("more-after-end", "", `another archive begins at offset ${input.offset}`, false);
    }
    lost = undefined;
    zeros = 0;

    const header = readHeader(block);
    if ("LKxgX".includes(header.type)) {
      const bytes = await extension(input, header, notes);
      if (bytes === undefined) continue;
      if (header.type === "L") ahead.name = untilNul(bytes);
      else if (header.type === "K") ahead.linkName = untilNul(bytes);
      else {
        const { records, problem } = readPax(bytes);
        if (problem !== undefined) notes.add("malformed", header.name, problem, false);
        if (header.type !== "g") ahead.pax = records;
        else for (const [key, value] of records) if (forAll.has(key)) globals.set(key, value);
      }
      continue;
    }
    if (++count > limits.entries) {
      notes.add("over-limit", "", `more than ${limits.entries} entries`, true);
      return;
    }
    const { entry, skip } = await entryOf(input, block, header, ahead, globals, notes);
    ahead = { pax: [] };
    yield entry;
    const skipped = await input.skip(skip);
    if (skipped < skip && entry.dataAt + entry.stored > input.offset) {
      const missing = entry.dataAt + entry.stored - input.offset;
      notes.add("truncated", entry.name, `the archive ends ${missing} bytes before the entry does`, true);
      return;
    }
  }
}

function endOfInput(rest: Uint8Array, zeros: number, lost: number | undefined, notes: ArchiveNotes): void {
  if (lost !== undefined) notes.add("malformed", "", `no header at offset ${lost}, and none behind it`, true);
  else if (!isZeros(rest)) notes.add("truncated", "", "the archive ends inside a header", true);
  else if (zeros === 0) notes.add("truncated", "", "the archive ends without its end mark", true);
}

/** The data of a header that speaks about the next one; undefined when it is too long or cut off. */
async function extension(input: TarInput, header: TarHeader, notes: ArchiveNotes): Promise<Uint8Array | undefined> {
  const size = header.size ?? -1;
  const padded = padTo512(Math.max(0, size));
  await input.skip(blockBytes);
  if (size < 0 || size > longestExtension) {
    notes.add("over-limit", header.name, `a header extension of ${size} bytes`, true);
    await input.skip(padded);
    return undefined;
  }
  const bytes = (await input.peek(size)).slice();
  const skipped = await input.skip(padded);
  if (bytes.length < size || skipped < padded) {
    notes.add("truncated", header.name, "the archive ends inside a header extension", true);
    if (bytes.length < size) return undefined;
  }
  return bytes;
}

/** Reads what belongs to an entry's head and leaves the input at its data. `skip`: bytes up to the next header. */
async function entryOf(
  input: TarInput,
  block: Uint8Array,
  header: TarHeader,
  ahead: Ahead,
  globals: ReadonlyMap<string, string>,
  notes: ArchiveNotes,
): Promise<{ entry: TarEntry; skip: number }> {
  // The block may go away when the input moves on.
  const gnuSparse = header.type === "S" ? oldGnuMap(block) : undefined;
  const pax = globals.size + ahead.pax.length === 0 ? undefined : new Map([...globals, ...ahead.pax]);
  await input.skip(blockBytes);

  const name = shortened(paxText(pax, "GNU.sparse.name") ?? paxText(pax, "path") ?? ahead.name ?? header.name);
  const linkName = shortened(paxText(pax, "linkpath") ?? ahead.linkName ?? header.linkName);
  let stored = wholeNumber(paxNumber(pax?.get("size"))) ?? header.size ?? -1;
  if (stored < 0) {
    notes.add("malformed", name, "its size is no number", true);
    stored = 0;
  }
  const type = typeOf(header.type, name);
  if (type === "folder" && header.type !== "D") stored = 0;
  if (type === "link" || "346".includes(header.type)) stored = 0;
  // Some programs state a hard link's size without storing anything.
  if (type === "hard-link" && stored > 0) {
    const next = await input.peek(blockBytes);
    if (isHeader(next) || isZeros(next)) stored = 0;
  }

  const start = input.offset;
  const end = start + padTo512(stored);
  let size = stored;
  let sparse: SparsePiece[] | undefined;
  if (gnuSparse !== undefined) {
    size = gnuSparse.size;
    const pairs = gnuSparse.pairs;
    for (let more = gnuSparse.extended; more; ) {
      const extra = await input.peek(blockBytes);
      if (extra.length < blockBytes || pairs.length > longestExtension / 12) break;
      pairs.push(...gnuPairs(extra, 0, 21));
      more = extra[504] !== 0;
      await input.skip(blockBytes);
    }
    sparse = sparsePieces(pairs, size);
    if (sparse === undefined) notes.add("malformed", name, "the map of its holes", true);
  } else if (pax !== undefined && type === "file") {
    const found = await paxSparse(input, pax, ahead.pax, stored);
    if (found === "malformed") notes.add("malformed", name, "the map of its holes", true);
    else if (found !== undefined) ({ size, pieces: sparse } = found);
  }
  // A sparse map in extension blocks lies before the data and is not counted; one in the data is.
  const dataAt = input.offset;
  if (gnuSparse === undefined) stored = Math.max(0, stored - (dataAt - start));
  const skip = gnuSparse === undefined ? Math.max(0, end - dataAt) : padTo512(stored);

  const { path, unsafe } = memberPath(name);
  if (unsafe) notes.add("unsafe-name", name, "a name that leads out of the archive", false);
  if (name.includes("\ufffd")) notes.add("name-not-utf8", name, "shown with replacement characters", false);
  const modified = paxNumber(pax?.get("mtime")) ?? header.modified;
  const owner = wholeNumber(paxNumber(pax?.get("uid"))) ?? header.owner;
  const group = wholeNumber(paxNumber(pax?.get("gid"))) ?? header.group;
  const entry: TarEntry = {
    name,
    path,
    unsafe,
    type: type === "hard-link" && stored > 0 ? "file" : type,
    size: type === "file" || type === "hard-link" ? size : 0,
    dataAt,
    stored,
    ...(sparse === undefined ? {} : { sparse }),
    ...(header.mode === undefined ? {} : { mode: header.mode }),
    ...(owner === undefined ? {} : { owner }),
    ...(group === undefined ? {} : { group }),
    ...(modified === undefined ? {} : { modified }),
    ...(type === "link" || type === "hard-link" ? { target: linkName } : {}),
  };
  return { entry, skip };
}

function typeOf(type: string, name: string): TarEntry["type"] {
  if (type === "1") return "hard-link";
  if (type === "2") return "link";
  if (type === "5" || type === "D") return "folder";
  // Capital letters are extensions of one program each: access lists, volume labels, parts of other volumes.
  if ("346".includes(type) || (/[A-Z]/.test(type) && type !== "S")) return "other";
  // Before POSIX a folder was a file whose name ends in a slash. Types nobody knows are files, as POSIX wants it.
  return name.endsWith("/") ? "folder" : "file";
}

/** An empty value of a record takes the record back. */
function paxText(pax: ReadonlyMap<string, string> | undefined, key: string): string | undefined {
  const value = pax?.get(key);
  return value === "" ? undefined : value?.split("\0", 1)[0];
}

function padTo512(size: number): number {
  return Math.ceil(size / blockBytes) * blockBytes;
}

function untilNul(bytes: Uint8Array): string {
  const zero = bytes.indexOf(0);
  return utf8(zero < 0 ? bytes : bytes.subarray(0, zero));
}

/** A name as long as a header extension may be is no name. The copy lets go of the long one. */
function shortened(name: string): string {
  return name.length <= longestName ? name : utf8(toUtf8(name.slice(0, longestName)));
}
