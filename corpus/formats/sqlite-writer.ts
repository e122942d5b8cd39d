/**
 * Writes SQLite 3 database files byte by byte, so that every byte of a test is known: rows in trees of any size, the
 * indexes SQLite would make, rows that were deleted and are still there, and a write-ahead log with the newest rows.
 * Facts: https://www.sqlite.org/fileformat2.html.
 * @module
 */
import { type Bytes, utf8 } from "./bytes.ts";
import { createPages, type Pages } from "./sqlite-pages.ts";
import { compareValues, encodeRecord, heldValue, type SqliteEncoding, type SqliteValue } from "./sqlite-record.ts";
import { type KeyColumn, readIndexShape, readTableShape, type TableShape } from "./sqlite-schema.ts";
import { buildTree, makeCell } from "./sqlite-tree.ts";

export type { SqliteEncoding, SqliteValue } from "./sqlite-record.ts";
export { writeWal } from "./sqlite-wal-writer.ts";

/**
 * Where a deleted row still stands: in a freed block between live rows, below the content area of its page, on a page
 * of the free list that is whole, or on one whose beginning the free list has overwritten.
 */
export type DeletedIn = "freeblock" | "unallocated" | "free-page" | "free-trunk";

export interface SqliteRow {
  /** The value of the column that is the rowid, or one more than the row before it, where absent. */
  readonly rowid?: number | bigint;
  /** All columns in order (fewer: a row from before columns were added), or some by name with defaults for the rest. */
  readonly values: readonly SqliteValue[] | Readonly<Record<string, SqliteValue>>;
  readonly deleted?: DeletedIn;
}

export interface SqliteTable {
  readonly name: string;
  /** The CREATE TABLE statement, kept as it is. */
  readonly sql: string;
  readonly rows: readonly SqliteRow[];
  readonly withoutRowid?: boolean;
  /** CREATE INDEX statements over this table: plain columns, BINARY collation. */
  readonly indexes?: readonly string[];
  /** Value in `sqlite_sequence` of an AUTOINCREMENT table; its largest rowid where absent. */
  readonly sequence?: number;
}

export interface SqliteSpec {
  /** 512 to 65536, a power of two; 4096 where absent. */
  readonly pageSize?: number;
  readonly encoding?: SqliteEncoding;
  readonly autoVacuum?: "none" | "full" | "incremental";
  /** Unused bytes at the end of every page. */
  readonly reserved?: number;
  /** Marks the file as one with a write-ahead log. */
  readonly journalMode?: "delete" | "wal";
  readonly userVersion?: number;
  readonly tables: readonly SqliteTable[];
  /** Views and triggers, kept as text. */
  readonly statements?: readonly { type: "view" | "trigger"; name: string; table: string; sql: string }[];
}

/** A row that is laid out: its rowid and one value per column, the rowid's own column still filled. */
interface LaidRow {
  readonly rowid: number | bigint;
  readonly values: readonly SqliteValue[];
  readonly deleted: DeletedIn | undefined;
}

interface Tree {
  readonly type: "table" | "index";
  readonly name: string;
  readonly table: string;
  readonly sql: string | null;
  readonly root: number;
  fill(): void;
}

export function writeSqlite(spec: SqliteSpec): Bytes {
  const pageSize = spec.pageSize ?? 4096;
  const encoding = spec.encoding ?? "utf-8";
  const vacuum = spec.autoVacuum ?? "none";
  const pages = createPages(pageSize, spec.reserved ?? 0, vacuum !== "none");
  pages.allocate();
  const trees: Tree[] = [];
  const sequences: SqliteRow[] = [];

  function addTable(table: SqliteTable): void {
    const shape = readTableShape(table.sql, table.withoutRowid ?? false);
    const rows = layRows(table, shape);
    const live = rows.filter((row) => row.deleted === undefined);
    const root = pages.allocate();
    const kind = table.withoutRowid ? "index" : "table";
    const fill = table.withoutRowid
      ? () => fillIndex(pages, root, keyRows(live, shape.primaryKey, shape, "whole"), encoding)
      : () => fillTable(pages, root, rows, shape, encoding);
    trees.push({ type: "table", name: table.name, table: table.name, sql: table.sql, root, fill });
    const addIndex = (name: string, sql: string | null, key: readonly KeyColumn[]) => {
      const indexRoot = pages.allocate();
      const rest = kind === "index" ? "key" : "rowid";
      const fillIt = () => fillIndex(pages, indexRoot, keyRows(live, key, shape, rest), encoding);
      trees.push({ type: "index", name, table: table.name, sql, root: indexRoot, fill: fillIt });
    };
    for (const { number, key } of shape.autoIndexes) {
      addIndex(`sqlite_autoindex_${table.name}_${number}`, null, key);
    }
    if (shape.autoincrement) {
      const largest = rows.reduce((most, row) => (row.rowid > most ? row.rowid : most), 0 as number | bigint);
      sequences.push({ values: [table.name, table.sequence ?? largest] });
    }
    for (const sql of table.indexes ?? []) {
      const index = readIndexShape(sql, shape);
      addIndex(index.name, sql, index.key);
    }
  }

  for (const table of spec.tables) addTable(table);
  if (sequences.length > 0) {
    addTable({ name: "sqlite_sequence", sql: "CREATE TABLE sqlite_sequence(name,seq)", rows: sequences });
  }
  const largestRoot = trees.reduce((most, tree) => Math.max(most, tree.root), 1);
  for (const tree of trees) tree.fill();
  const master = [
    ...trees.map(({ type, name, table, root, sql }) => [type, name, table, root, sql]),
    ...(spec.statements ?? []).map(({ type, name, table, sql }) => [type, name, table, 0, sql]),
  ].map((values, i) => makeCell(pages, "table", i + 1, encodeRecord(values, [], encoding)));
  buildTree(pages, "table", 1, master);

  const { file, pageCount, firstTrunk, freeCount } = pages.finish();
  const view = new DataView(file.buffer);
  file.set(utf8("SQLite format 3\0"));
  view.setUint16(16, pageSize === 65536 ? 1 : pageSize);
  const version = spec.journalMode === "wal" ? 2 : 1;
  file.set([version, version, spec.reserved ?? 0, 64, 32, 32], 18);
  view.setUint32(24, 1);
  view.setUint32(28, pageCount);
  view.setUint32(32, firstTrunk);
  view.setUint32(36, freeCount);
  view.setUint32(40, trees.length);
  view.setUint32(44, 4);
  view.setUint32(52, vacuum === "none" ? 0 : largestRoot);
  view.setUint32(56, { "utf-8": 1, "utf-16le": 2, "utf-16be": 3 }[encoding]);
  view.setUint32(60, spec.userVersion ?? 0);
  view.setUint32(64, vacuum === "incremental" ? 1 : 0);
  view.setUint32(92, 1);
  view.setUint32(96, 3_039_005);
  return file;
}

function layRows(table: SqliteTable, shape: TableShape): LaidRow[] {
  const { columns, rowidColumn } = shape;
  let last: number | bigint = 0;
  const rows = table.rows.map((row): LaidRow => {
    const values: SqliteValue[] = Array.isArray(row.values)
      ? [...row.values]
      : columns.map(({ name, default: preset }) => {
          const given = (row.values as Readonly<Record<string, SqliteValue>>)[name];
          return given === undefined ? preset : given;
        });
    if (!Array.isArray(row.values)) {
      const known = columns.map((column) => column.name);
      const stray = Object.keys(row.values).find((name) => !known.includes(name));
      if (stray !== undefined) throw new Error(`${table.name} has no column ${stray}`);
    }
    const named = rowidColumn < 0 ? null : (values[rowidColumn] ?? null);
    const next = typeof last === "bigint" ? last + 1n : last + 1;
    const rowid = row.rowid ?? (typeof named === "number" || typeof named === "bigint" ? named : next);
    last = rowid;
    if (rowidColumn >= 0) values[rowidColumn] = rowid;
    return { rowid, values, deleted: row.deleted };
  });
  if (table.withoutRowid) return rows;
  return rows.sort((a, b) => (a.rowid < b.rowid ? -1 : a.rowid > b.rowid ? 1 : 0));
}

function fillTable(
  pages: Pages,
  root: number,
  rows: readonly LaidRow[],
  shape: TableShape,
  encoding: SqliteEncoding,
): void {
  const affinities = shape.columns.map((column) => column.affinity);
  const cellOf = ({ rowid, values, deleted }: LaidRow) => {
    const kept = values.map((value, i) => (i === shape.rowidColumn ? null : value));
    const payload = encodeRecord(kept, affinities, encoding);
    return makeCell(pages, "table", rowid, payload, deleted === "free-trunk" ? "free-page" : deleted);
  };
  const here = rows.filter(({ deleted }) => deleted !== "free-page" && deleted !== "free-trunk");
  buildTree(pages, "table", root, here.map(cellOf));
  for (const where of ["free-page", "free-trunk"] as const) {
    const gone = rows.filter(({ deleted }) => deleted === where);
    if (gone.length === 0) continue;
    // A tree that was dropped: all its pages go to the free list as they stood.
    const first = pages.allocate();
    const before = new Set<number>([first]);
    buildTree({ ...pages, allocate: () => remember(before, pages.allocate()) }, "table", first, gone.map(cellOf));
    for (const number of before) {
      if (where === "free-page") pages.free(number);
      else pages.freeAsTrunk(number);
    }
  }
}

function remember(numbers: Set<number>, number: number): number {
  numbers.add(number);
  return number;
}

/**
 * Key of every row, followed by what leads back to the row: its rowid, the rest of the primary key, or all the rest of
 * the row (the tree of a WITHOUT ROWID table).
 */
function keyRows(
  rows: readonly LaidRow[],
  key: readonly KeyColumn[],
  shape: TableShape,
  rest: "rowid" | "key" | "whole",
): { values: SqliteValue[]; descending: boolean[] }[] {
  const columns: KeyColumn[] = [...key];
  const add = (part: KeyColumn) => {
    if (!columns.some(({ column }) => column === part.column)) columns.push(part);
  };
  if (rest === "key") shape.primaryKey.forEach(add);
  if (rest === "whole") {
    shape.columns.forEach((_, column) => {
      add({ column, descending: false });
    });
  }
  const descending = columns.map((part) => part.descending);
  return rows.map(({ rowid, values }) => {
    const picked = columns.map(({ column }) =>
      heldValue(values[column] ?? null, shape.columns[column]?.affinity ?? "blob"),
    );
    return { values: rest === "rowid" ? [...picked, rowid] : picked, descending };
  });
}

function fillIndex(
  pages: Pages,
  root: number,
  rows: { values: SqliteValue[]; descending: boolean[] }[],
  encoding: SqliteEncoding,
): void {
  rows.sort((a, b) => {
    for (let i = 0; i < a.values.length; i++) {
      const order = compareValues(a.values[i] ?? null, b.values[i] ?? null, encoding);
      if (order !== 0) return a.descending[i] ? -order : order;
    }
    return 0;
  });
  const cells = rows.map(({ values }) => makeCell(pages, "index", 0, encodeRecord(values, [], encoding)));
  buildTree(pages, "index", root, cells);
}
