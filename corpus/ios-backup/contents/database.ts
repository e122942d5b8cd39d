/**
 * A database of the phone as entries of the backup: the main file, and a log beside it where some rows are newer.
 * @module
 */
import {
  type DeletedIn,
  type SqliteRow,
  type SqliteTable,
  type SqliteValue,
  writeSqlite,
  writeWal,
} from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";

/** What every thing in a list can say about how it is kept. */
export interface Kept {
  /** The row was deleted and is still in the file. */
  readonly deleted?: DeletedIn;
  /** Not yet in the main file. */
  readonly inLogOnly?: boolean;
}

/** A thing with the number of its row, which it keeps in both states of the file. */
export type Numbered<T> = T & { readonly number: number };

export function numbered<T>(things: readonly T[]): Numbered<T>[] {
  return things.map((thing, i) => ({ ...thing, number: i + 1 }));
}

export function row(values: Readonly<Record<string, SqliteValue>>, kept: Kept = {}): SqliteRow {
  return kept.deleted === undefined ? { values } : { values, deleted: kept.deleted };
}

/** A table of Core Data; `columns` in SQL, behind the three that every entity has. */
export function entityTable(name: string, columns: string, rows: readonly SqliteRow[]): SqliteTable {
  const sql = `CREATE TABLE ${name} ( Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ${columns} )`;
  return { name, sql, rows };
}

/** Names and numbers of the entities, from which Core Data names its join tables. */
export function primaryKeyTable(entities: readonly string[]): SqliteTable {
  return {
    name: "Z_PRIMARYKEY",
    sql: "CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR, Z_SUPER INTEGER, Z_MAX INTEGER)",
    rows: entities.map((name, i) => ({ values: [i + 1, name, 0, 0] })),
  };
}

/** Smaller than a phone's own 4096 bytes, so that a few rows make a tree of several pages. */
const pageSize = 1024;

/**
 * `tables` is asked with a filter: things that stand in the log alone are not in the main file.
 * The log is left out when it would be empty.
 */
export function databaseEntries(
  at: { readonly domain: string; readonly path: string },
  tables: (here: (thing: Kept) => boolean) => readonly SqliteTable[],
): BackupEntry[] {
  const main = writeSqlite({ pageSize, journalMode: "wal", tables: tables((thing) => thing.inLogOnly !== true) });
  const latest = writeSqlite({ pageSize, journalMode: "wal", tables: tables(() => true) });
  const same = main.length === latest.length && main.every((byte, i) => byte === latest[i]);
  const entries: BackupEntry[] = [{ ...at, bytes: main }];
  if (!same) entries.push({ ...at, path: `${at.path}-wal`, bytes: writeWal([main, latest]) });
  return entries;
}
