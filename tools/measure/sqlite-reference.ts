/**
 * SQLite itself (sql.js, compiled to WebAssembly) as the measure for our reader: builds databases in memory and tells
 * what a table holds.
 * @module
 */
import { createRequire } from "node:module";

type Value = null | number | bigint | string | Uint8Array;

interface Statement {
  bind(values: readonly Value[]): boolean;
  step(): boolean;
  get(parameters: null, config: { useBigInt: boolean }): Value[];
  free(): void;
}

export interface Reference {
  run(sql: string, values?: readonly Value[]): unknown;
  prepare(sql: string): Statement;
  export(): Uint8Array;
  close(): void;
}

interface SqlJs {
  Database: new (bytes?: Uint8Array) => Reference;
}

let loaded: Promise<SqlJs> | undefined;

/** Opens a database of SQLite's own, empty or from the bytes of a file. */
export async function openReference(bytes?: Uint8Array): Promise<Reference> {
  loaded ??= (createRequire(import.meta.url)("sql.js") as () => Promise<SqlJs>)();
  const { Database } = await loaded;
  return new Database(bytes);
}

/** Result rows; whole numbers are numbers where that is exact, else bigint. */
export function* referenceRows(reference: Reference, sql: string): Generator<Value[]> {
  const statement = reference.prepare(sql);
  try {
    while (statement.step()) {
      const row = statement.get(null, { useBigInt: true });
      yield row.map((value) => {
        if (typeof value !== "bigint") return value;
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
      });
    }
  } finally {
    statement.free();
  }
}

/** An identifier in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
