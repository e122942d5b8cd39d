/**
 * Tables that one version of an app or of iOS has and another has not: read when they are there, left out otherwise.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import { ReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import type { Database, ReadOptions, SqlRow, SqlValue } from "../formats/sqlite/sqlite.ts";
import type { Row } from "../model/artifact.ts";

/** Rows of a table, or none when the database has no such table. */
export async function* rowsIfThere(
  database: Database,
  table: string,
  columns: readonly string[],
  options: ReadOptions = {},
): AsyncIterable<SqlRow> {
  if (database.table(table) !== undefined) yield* database.rows(table, columns, options);
}

/** A text that is not empty; bytes are read as UTF-8, as Core Data stores text when its column has no type. */
export function textIn(value: SqlValue): string | undefined {
  const text = value instanceof Uint8Array ? utf8(value) : value;
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** The parts of a join table's name and columns behind the entity numbers: `Z_2RECIPIENTS` is `RECIPIENTS`. */
export interface JoinNames {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/**
 * A many-to-many table of Core Data as a map. Its table and columns are called `Z_`, the number of an entity, and a
 * name; the numbers differ between versions, so they are taken from the schema of this very database.
 * @throws {ReadError} `over-limit` for more than `limits.entries` pairs.
 */
export async function readJoin(
  database: Database,
  names: JoinNames,
  limits: Limits,
  place: string,
): Promise<Map<SqlValue, SqlValue[]>> {
  const pairs = new Map<SqlValue, SqlValue[]>();
  let left = limits.entries;
  for (const table of database.tables.values()) {
    if (!isNumbered(table.name, names.table)) continue;
    const from = table.columns.find((column) => isNumbered(column.name, names.from))?.name;
    const to = table.columns.find((column) => isNumbered(column.name, names.to))?.name;
    if (from === undefined || to === undefined) continue;
    for await (const { values } of database.rows(table.name, [from, to])) {
      if (left-- <= 0) throw new ReadError("over-limit", place, `more than ${limits.entries} pairs in ${table.name}`);
      const list = pairs.get(values[0]);
      if (list === undefined) pairs.set(values[0], [values[1]]);
      else list.push(values[1]);
    }
  }
  return pairs;
}

function isNumbered(name: string, rest: string): boolean {
  return /^Z_\d+/i.test(name) && name.replace(/^Z_\d+/i, "").toUpperCase() === rest;
}

/** Recovered rows that are remembered to tell repeats. */
const mostRemembered = 50_000;

/**
 * Rows without recovered ones that say the same again: a log keeps a page as often as it was written, and with it every
 * row of the page.
 */
export async function* withoutRepeats<T extends Row | readonly Row[]>(rows: AsyncIterable<T>): AsyncIterable<T> {
  const seen = new Set<string>();
  const isNew = (row: Row): boolean => {
    if (row.from.recovered === undefined || seen.size >= mostRemembered) return true;
    const text = JSON.stringify([row.from.table, row.from.row, row.value], (_, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  };
  for await (const batch of rows) {
    if (!isRows(batch)) {
      if (isNew(batch as Row)) yield batch;
    } else if (batch.every((row) => row.from.recovered === undefined)) yield batch;
    else yield batch.filter(isNew) as readonly Row[] as T;
  }
}

function isRows(batch: Row | readonly Row[]): batch is readonly Row[] {
  return Array.isArray(batch);
}
