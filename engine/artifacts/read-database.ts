/**
 * Opens an SQLite file of the evidence with the log and journal that stand beside it. Shared by all artifacts that read
 * databases, so that none forgets the `-wal`, where the newest rows live.
 * @module
 */
import type { ByteSource } from "../bytes/byte-source.ts";
import { isReadError } from "../bytes/read-error.ts";
import { type Database, openDatabase, type SqlRow, type SurveyMemory } from "../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import type { Place } from "../model/place.ts";

/**
 * Rows that `read` makes of the database; what the reader met on the way goes to the ledger, also when it throws.
 * @throws {ReadError} when the file cannot be opened or a table that is asked for is not there.
 */
export async function* readDatabase<T extends Row | readonly Row[]>(
  file: EvidenceFile,
  context: ReadContext,
  read: (database: Database) => AsyncIterable<T>,
): AsyncIterable<T> {
  const source = await file.open();
  const wal = await openBeside(file, "-wal", context);
  const journal = await openBeside(file, "-journal", context);
  const database = await openDatabase(source, {
    ...(wal === undefined ? {} : { wal }),
    ...(journal === undefined ? {} : { journal }),
    limits: context.limits,
    place: file.name,
    memory: memoryOf(file, [source, wal, journal], context),
  });
  try {
    yield* read(database);
  } finally {
    for (const note of database.notes) context.note(note);
  }
}

/** What was found out of the same file by the artifact before. */
function memoryOf(
  { name, attributes }: EvidenceFile,
  sources: readonly (ByteSource | undefined)[],
  context: ReadContext,
): SurveyMemory {
  const id = JSON.stringify([name, attributes.id, ...sources.map((source) => source?.size)]);
  return context.memoryOf?.(id) ?? {};
}

/** A log that is listed and cannot be opened costs what only it held; the database is read without it. */
async function openBeside(file: EvidenceFile, suffix: string, context: ReadContext): Promise<ByteSource | undefined> {
  const other = file.beside(suffix);
  if (other === undefined) return undefined;
  try {
    return await other.open();
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    context.note({ code: error.code, place: other.name, detail: error.detail, loss: true });
    return undefined;
  } finally {
    for (const note of other.notes) context.note(note);
  }
}

/** Where a row of a database stands. */
export function placeOf(file: EvidenceFile, table: string, { rowid, recovered }: SqlRow): Place {
  const { name } = file;
  const row = typeof rowid === "bigint" ? String(rowid) : rowid;
  if (recovered !== undefined) {
    return row === undefined ? { file: name, table, recovered } : { file: name, table, row, recovered };
  }
  return row === undefined ? { file: name, table } : { file: name, table, row };
}
