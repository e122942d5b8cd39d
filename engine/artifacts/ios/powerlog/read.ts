/**
 * One row for each row of a table that names a program, an app or an address. Times are the phone's steady clock, and the
 * file has a table of what to add to them.
 * @module
 */
import { bytesSource } from "../../../bytes/byte-source.ts";
import { inflateStream, isGzip } from "../../../formats/gzip/gzip.ts";
import type { Database, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";
import { isNaming, type Meaning, meaningOf, rowOf } from "./columns.ts";

const mostTables = 2000;
const mostCorrections = 100_000;
const mostParents = 500_000;
const rowsAtOnce = 1024;

/** What SQLite puts beside a database belongs to it, and is read with it. */
const beside = /-(?:wal|shm|journal)$/;

export async function* readPowerlog(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  if (beside.test(file.name)) return;
  yield* readDatabase(await inflated(file, context), context, (database) => rowsIn(database, file));
}

/** Older ones are packed. */
async function inflated(file: EvidenceFile, context: ReadContext): Promise<EvidenceFile> {
  const source = await file.open();
  if (!isGzip(await source.read(0, 16))) return file;
  const pass = inflateStream(source, { limits: context.limits, place: file.name });
  for await (const _ of pass);
  const { source: unpacked, notes } = pass.result();
  for (const note of notes) context.note(note);
  return {
    ...file,
    open: async () => (unpacked.size === 0 ? bytesSource(new Uint8Array(0)) : unpacked),
    beside: () => undefined,
  };
}

async function* rowsIn(database: Database, file: EvidenceFile): AsyncIterable<readonly Row[]> {
  const corrections = await correctionsOf(database);
  let batch: Row[] = [];
  for (const table of [...database.tables.values()].slice(0, mostTables)) {
    if (table.kind !== "table" || table.name.startsWith("sqlite_")) continue;
    const columns = table.columns.map(({ name }) => ({ name, meaning: meaningOf(name) }));
    if (!columns.some(({ meaning }) => isNaming(meaning))) continue;
    const has = new Set(columns.map(({ name }) => name.toLowerCase()));
    const parents = has.has("timestamp") || !has.has("fk_id") ? undefined : await parentsOf(database, table.name);
    const meaning: readonly Meaning[] = columns.map((column) => column.meaning);
    const names = [...columns.map(({ name }) => name), "timestamp", "timestampEnd", "FK_ID"];
    for await (const row of rowsIfThere(database, table.name, names, { deleted: true })) {
      const value = rowOf(meaning, row.values.slice(0, meaning.length));
      if (value === undefined) continue;
      const [stamp, end, parent] = row.values.slice(meaning.length);
      const times = timesOf(stamp ?? parents?.get(Number(parent)), end, corrections);
      batch.push({ value: { table: table.name, ...value, ...times }, from: placeOf(file, table.name, row) });
      if (batch.length < rowsAtOnce) continue;
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

type Correction = readonly [at: number, seconds: number];

/** What the file says is to be added, by when it was noted. */
async function correctionsOf(database: Database): Promise<readonly Correction[]> {
  const found: Correction[] = [];
  const table = [...database.tables.keys()].find((name) =>
    name.startsWith("PLStorageOperator_EventForward_TimeOffset"),
  );
  if (table === undefined) return found;
  for await (const { values } of rowsIfThere(database, table, ["timestamp", "system"])) {
    const [at, seconds] = values;
    if (typeof at === "number" && typeof seconds === "number") found.push([at, seconds]);
    if (found.length >= mostCorrections) break;
  }
  return found.sort(([a], [b]) => a - b);
}

/** The newest that is not after the time; for what is older than all, the oldest. */
function correctionAt(corrections: readonly Correction[], at: number): number {
  let low = 0;
  let high = corrections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((corrections[middle] as Correction)[0] <= at) low = middle + 1;
    else high = middle;
  }
  return corrections[Math.max(0, low - 1)]?.[1] ?? 0;
}

/** `PLExample_EventInterval_Name_Dynamic` and `…_Array_…` hold parts of rows of `PLExample_EventInterval_Name`. */
async function parentsOf(database: Database, table: string): Promise<ReadonlyMap<number, SqlValue>> {
  const parents = new Map<number, SqlValue>();
  const above = table.replace(/_(?:Dynamic|Array_.*)$/, "");
  if (above === table) return parents;
  for await (const { values } of rowsIfThere(database, above, ["ID", "timestamp"])) {
    if (typeof values[0] === "number") parents.set(values[0], values[1]);
    if (parents.size >= mostParents) break;
  }
  return parents;
}

function timesOf(
  stamp: SqlValue | undefined,
  end: SqlValue,
  corrections: readonly Correction[],
): Record<string, unknown> {
  if (typeof stamp !== "number" || stamp <= 0) return {};
  const correction = correctionAt(corrections, stamp);
  const until = typeof end === "number" && end > stamp ? rounded(end + correction) : undefined;
  return {
    logged: stamp,
    correction: corrections.length === 0 ? undefined : correction,
    at: rounded(stamp + correction),
    until,
  };
}

/** Sums of doubles have digits that stand in neither. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}
