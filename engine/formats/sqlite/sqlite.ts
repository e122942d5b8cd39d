/**
 * Reads SQLite 3 databases as an examiner needs it: nothing is written, a -wal or hot -journal is laid over in memory,
 * a damaged page costs that page, and rows that were deleted can be asked for.
 * Format: https://www.sqlite.org/fileformat2.html
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { DatabaseHeader, TextEncoding } from "./header.ts";
import type { SqlRow } from "./leaf.ts";
import { createNotes, type SqliteNote } from "./notes.ts";
import { openPages } from "./open-pages.ts";
import { createRecovery, type Recovery, type SurveyMemory } from "./recover.ts";
import { type Reading, scanTree } from "./scan.ts";
import { masterTable, planOf, readSchema, type Table } from "./schema.ts";
import { textReader } from "./text-value.ts";

export type { SqlRow } from "./leaf.ts";
export type { SqlValue } from "./record.ts";
export type { SurveyMemory } from "./recover.ts";

interface OpenOptions {
  /** The `-wal` file beside the database. */
  readonly wal?: ByteSource;
  /** The `-journal` file beside the database. */
  readonly journal?: ByteSource;
  readonly limits: Limits;
  /** Name of the file, for notes and errors. */
  readonly place: string;
  /** The same object each time this file is opened, so that it is not walked through again for its deleted rows. */
  readonly memory?: SurveyMemory;
}

export interface ReadOptions {
  /** Also rows that the database no longer shows: they follow the others and are marked. */
  readonly deleted?: boolean;
  /** A table that is not there gives no rows and is noted as a loss, so that what stands in others is still read. */
  readonly told?: boolean;
  /** A table that has none of these columns is noted as a loss: its rows say nothing of what they are read for. */
  readonly needs?: readonly string[];
}

export interface Database {
  readonly header: DatabaseHeader;
  readonly pageSize: number;
  readonly encoding: TextEncoding;
  /** Tables, virtual tables and views by their name as written. */
  readonly tables: ReadonlyMap<string, Table>;
  /** What was met so far; grows while rows are read. Whether a table was read whole stands here. */
  readonly notes: readonly SqliteNote[];
  /** The table, whatever the case of its letters. */
  table(name: string): Table | undefined;
  /** Tables that were dropped but whose definition can still be read; their rows come with `deleted`. */
  dropped(): Promise<ReadonlyMap<string, Table>>;
  /**
   * Rows in the order of the file. A column that the table lacks gives undefined.
   * With `deleted`, a table that was dropped can be named too.
   * @throws {ReadError} `absent` when there is no such table.
   */
  rows(table: string, columns?: readonly string[], options?: ReadOptions): AsyncIterable<SqlRow>;
  /** The same rows, a page at a time: three times as fast. */
  batches(table: string, columns?: readonly string[], options?: ReadOptions): AsyncIterable<readonly SqlRow[]>;
}

/**
 * Opens a database.
 * @throws {ReadError} `truncated` for an empty or cut-off header, `malformed` when it is no SQLite 3 database.
 */
export async function openDatabase(source: ByteSource, options: OpenOptions): Promise<Database> {
  const { limits, place } = options;
  const notes = createNotes(place);
  const { header, pager, older } = await openPages(source, options.wal, options.journal, place, notes);
  const reading: Reading = { pager, text: textReader(header.encoding), limits, notes, roots: new Set([1]) };
  const schema = await readSchema(reading);
  const byName = new Map<string, Table>([
    ["SQLITE_MASTER", masterTable],
    ["SQLITE_SCHEMA", masterTable],
  ]);
  for (const table of schema.tables.values()) {
    if (!byName.has(table.name.toUpperCase())) byName.set(table.name.toUpperCase(), table);
  }
  const recovery = createRecovery(reading, header, schema, older, options.memory);

  async function* batches(
    name: string,
    columns?: readonly string[],
    read: ReadOptions = {},
  ): AsyncGenerator<readonly SqlRow[]> {
    const table = byName.get(name.toUpperCase());
    const gone = table === undefined && read.deleted === true ? await findDropped(recovery, name) : undefined;
    const found = table ?? gone;
    if (found === undefined && read.told === true) {
      notes.add("missing-table", `table ${name}`, "no such table", true);
      return;
    }
    if (found === undefined) throw new ReadError("absent", place, `no table ${name}`);
    if (found.kind !== "table") throw new ReadError("absent", `${place}, table ${name}`, `a ${found.kind}`);
    if (read.needs?.some((column) => found.has(column)) === false) {
      notes.add("missing-column", `table ${name}`, `none of the columns ${read.needs.join(", ")}`, true);
    }
    const plan = planOf(found, columns);
    const tree = { root: found.root, index: found.withoutRowid, name: found.name };
    if (table !== undefined) yield* scanTree(reading, tree, plan);
    if (read.deleted === true) yield* recovery.rows(found, plan);
  }

  return {
    header,
    pageSize: header.pageSize,
    encoding: header.encoding,
    tables: schema.tables,
    get notes() {
      return notes.list();
    },
    table: (name) => byName.get(name.toUpperCase()),
    dropped: () => recovery.dropped(),
    batches,
    async *rows(name, columns, read) {
      for await (const batch of batches(name, columns, read)) yield* batch;
    },
  };
}

async function findDropped(recovery: Recovery, name: string): Promise<Table | undefined> {
  const wanted = name.toUpperCase();
  return [...(await recovery.dropped()).values()].find((table) => table.name.toUpperCase() === wanted);
}
