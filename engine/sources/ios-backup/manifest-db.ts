/**
 * Manifest.db, the index of backups since iOS 10: an SQLite database whose table `Files` has a row for every file,
 * folder and link, with its domain, its path, the name of its blob, and a keyed archive of the rest.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { type Database, openDatabase, type SqlRow, type SqlValue } from "../../formats/sqlite/sqlite.ts";
import type { Note } from "../../model/ledger.ts";
import { detailsTable } from "./details-table.ts";
import { entryIndexBuilder, flagOfMode } from "./entry-index.ts";
import type { Manifest } from "./manifest.ts";
import type { EntryDetails } from "./mbfile.ts";
import { mbFileReader } from "./mbfile-form.ts";

const columns = ["fileID", "domain", "relativePath", "flags", "file"] as const;

/** No path of a phone is longer: its system calls end at 1024 bytes (PATH_MAX). What is longer is cut. */
const mostPathLetters = 1024;

export interface ManifestDbOptions {
  readonly wal: ByteSource | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** True when files may be encrypted, so that their keys are needed. */
  readonly keys: boolean;
  readonly place: string;
}

/**
 * Walks through the database once.
 * @throws {ReadError} when it is no SQLite database or has no table `Files`; `cancelled`.
 */
export async function readManifestDb(source: ByteSource, options: ManifestDbOptions): Promise<Manifest> {
  const { limits, place, wal } = options;
  const database = await openDatabase(source, { limits, place, ...(wal === undefined ? {} : { wal }) });
  const builder = entryIndexBuilder(limits.entries);
  const details = detailsTable(options.keys);
  const readRecord = mbFileReader(limits);
  const bad = { names: 0, details: 0, long: 0, first: "" };
  let full = false;

  for await (const batch of filesOf(database, place)) {
    if (options.signal?.aborted === true) throw new ReadError("cancelled", place, "reading the index");
    for (const { rowid, values } of batch) {
      const domain = nameOf(values[1]);
      const path = nameOf(values[2]);
      if (domain === undefined || path === undefined) {
        bad.names++;
        continue;
      }
      if (isCut(values[1]) || isCut(values[2])) bad.long++;
      const id = typeof values[0] === "string" ? values[0].slice(0, mostPathLetters) : undefined;
      const blob = values[4];
      const known = blob == null ? undefined : tolerant(blob, rowid);
      full = !builder.add(domain, path, flagOf(values[3]) || flagOfMode(known?.attributes.mode), id);
      if (full) break;
      details.add(known);
    }
    if (full) break;
  }

  function tolerant(blob: NonNullable<SqlValue>, rowid: SqlRow["rowid"]): EntryDetails | undefined {
    const where = (): string => `${place}, table Files, row ${rowid}`;
    try {
      if (!(blob instanceof Uint8Array)) throw new ReadError("malformed", where(), "column file is no blob");
      return readRecord(blob, where);
    } catch (error) {
      if (!isReadError(error)) throw error;
      bad.details++;
      if (bad.first === "") bad.first = `${error.code} in ${error.place}: ${error.detail}`;
      return undefined;
    }
  }

  const notes: Note[] = [...database.notes];
  const table = `${place}, table Files`;
  if (bad.names > 0) {
    notes.push({ code: "malformed", place: table, detail: `${bad.names} rows without domain or path`, loss: true });
  }
  if (bad.details > 0) {
    const detail = `${bad.details} rows with a damaged file record; ${bad.first}`;
    notes.push({ code: "bad-file-record", place: table, detail, loss: true });
  }
  if (bad.long > 0) {
    notes.push({ code: "over-limit", place: table, detail: `${bad.long} names cut at ${mostPathLetters}`, loss: true });
  }
  if (full) {
    notes.push({ code: "over-limit", place: table, detail: `more than ${limits.entries} entries`, loss: true });
  }
  return { index: builder.finish(), notes, details: details.finish() };
}

function filesOf(database: Database, place: string): ReturnType<Database["batches"]> {
  const table = database.table("Files");
  if (table === undefined) throw new ReadError("malformed", place, "no table Files");
  for (const name of ["domain", "relativePath"]) {
    if (!table.has(name)) throw new ReadError("malformed", `${place}, table Files`, `no column ${name}`);
  }
  return database.batches("Files", columns);
}

function nameOf(value: SqlValue): string | undefined {
  return typeof value === "string" ? value.slice(0, mostPathLetters) : undefined;
}

function isCut(value: SqlValue): boolean {
  return typeof value === "string" && value.length > mostPathLetters;
}

/** 1, 2 or 4; 0 for whatever else stands there. */
function flagOf(value: SqlValue): number {
  return value === 1 || value === 2 || value === 4 ? value : 0;
}
