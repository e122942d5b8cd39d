/**
 * The schema table: https://www.sqlite.org/fileformat2.html#storage_of_the_sql_database_schema
 * @module
 */
import { type Column, type CreateTable, parseCreateTable } from "./create-table.ts";
import type { DecodePlan, SqlValue } from "./record.ts";
import { type Reading, scanTree } from "./scan.ts";

export interface Table {
  readonly name: string;
  /** A virtual table or a view holds no rows of its own: only `table` can be read. */
  readonly kind: "table" | "virtual" | "view";
  readonly columns: readonly Column[];
  /** True when the table has the column, whatever the case of its letters. */
  has(column: string): boolean;
  readonly sql: string;
  readonly withoutRowid: boolean;
  /** Page of the tree's root, 0 when there is none. */
  readonly root: number;
  /** Column numbers in the order of a record's fields. */
  readonly stored: readonly number[];
}

const masterSql =
  "CREATE TABLE sqlite_schema(type TEXT NOT NULL, name TEXT NOT NULL, tbl_name TEXT NOT NULL, rootpage INT, sql TEXT)";

/** The schema table itself, whose root is always page 1. */
export const masterTable: Table = describe("sqlite_schema", "table", masterSql, 1, parseCreateTable(masterSql));

/** Every root page by the name of its table or index, for telling whose page is whose. */
export interface Schema {
  readonly tables: ReadonlyMap<string, Table>;
  /** Roots of indexes, whose pages hold copies of rows and no rows. */
  readonly indexRoots: readonly number[];
}

/** Reads the tables. Damage is noted; what can be read is kept. */
export async function readSchema(reading: Reading): Promise<Schema> {
  const tables = new Map<string, Table>();
  const indexRoots: number[] = [];
  const plan = planOf(masterTable, undefined);
  let entries = 0;
  for await (const batch of scanTree(reading, { root: 1, index: false, name: masterTable.name }, plan)) {
    for (const { values } of batch) {
      if (++entries > reading.limits.entries) {
        reading.notes.add("over-limit", "schema", `more than ${reading.limits.entries} entries`, true);
        return { tables, indexRoots };
      }
      const [type, name, , root, sql] = values;
      if (typeof root === "number" && root > 0) reading.roots.add(root);
      if (type === "index" && typeof root === "number") indexRoots.push(root);
      if ((type !== "table" && type !== "view") || typeof name !== "string") continue;
      if (tables.has(name)) {
        reading.notes.add("bad-schema", `table ${name}`, "named twice", true);
        continue;
      }
      tables.set(name, tableOf(reading, type, name, root, sql));
    }
  }
  return { tables, indexRoots };
}

function tableOf(reading: Reading, type: "table" | "view", name: string, root: SqlValue, sql: SqlValue): Table {
  const text = typeof sql === "string" ? sql : "";
  if (type === "view") return describe(name, "view", text, 0, undefined);
  if (/^\s*CREATE\s+VIRTUAL\s/i.test(text)) return describe(name, "virtual", text, 0, undefined);
  const parsed = parseCreateTable(text);
  if (parsed === undefined) reading.notes.add("bad-schema", `table ${name}`, "its columns cannot be told", true);
  return describe(name, "table", text, typeof root === "number" ? root : 0, parsed);
}

/** A table from its CREATE TABLE statement. */
export function describe(
  name: string,
  kind: Table["kind"],
  sql: string,
  root: number,
  parsed: CreateTable | undefined,
): Table {
  const columns = parsed?.columns ?? [];
  const names = new Set(columns.map((column) => column.name.toUpperCase()));
  return {
    name,
    kind,
    columns,
    has: (column) => names.has(column.toUpperCase()),
    sql,
    withoutRowid: parsed?.withoutRowid ?? false,
    root,
    stored: parsed?.stored ?? [],
  };
}

const rowidNames = new Set(["ROWID", "_ROWID_", "OID"]);

/** How to decode the asked columns of a table; all of them, in their order, when `columns` is undefined. */
export function planOf(table: Table, columns: readonly string[] | undefined): DecodePlan {
  const asked = columns ?? table.columns.map((column) => column.name);
  const numbers = new Map<string, number>();
  table.columns.forEach((column, i) => {
    if (!numbers.has(column.name.toUpperCase())) numbers.set(column.name.toUpperCase(), i);
  });
  const start: SqlValue[] = asked.map(() => undefined);
  const reals: number[] = [];
  const rowidSlots: number[] = [];
  const copies: [number, number][] = [];
  const slotOf = new Map<number, number>();
  asked.forEach((name, slot) => {
    const number = numbers.get(name.toUpperCase());
    const column = number === undefined ? undefined : table.columns[number];
    if (number === undefined || column === undefined) {
      if (!table.withoutRowid && rowidNames.has(name.toUpperCase())) rowidSlots.push(slot);
      return;
    }
    if (column.rowid) {
      rowidSlots.push(slot);
      return;
    }
    const earlier = slotOf.get(number);
    if (earlier !== undefined) copies.push([earlier, slot]);
    else {
      slotOf.set(number, slot);
      if (column.affinity === "real") reals.push(slot);
      start[slot] = column.generated === "virtual" ? undefined : column.defaultValue;
    }
  });
  const fields = table.stored.map((number) => slotOf.get(number) ?? -1);
  let wanted = fields.length;
  while (wanted > 0 && fields[wanted - 1] === -1) wanted--;
  return { slots: Int32Array.from(fields.slice(0, wanted)), start, reals, rowidSlots, copies };
}
