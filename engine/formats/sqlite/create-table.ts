/**
 * Columns of a table from the CREATE TABLE text that the file keeps: https://www.sqlite.org/lang_createtable.html
 * Tolerant: what it does not understand of a column's constraints it passes over.
 * @module
 */
import { type Affinity, affinityOf, type Literal, literalOf } from "./literal.ts";
import { type SqlToken, sqlTokens } from "./sql-token.ts";

export interface Column {
  readonly name: string;
  /** As written, with single spaces: `VARCHAR (20)` is `VARCHAR(20)`; empty when none was written. */
  readonly declaredType: string;
  readonly affinity: Affinity;
  /** True for the column that is another name of the rowid. */
  readonly rowid: boolean;
  readonly notNull: boolean;
  /** `virtual` columns are not in the file: their value cannot be read. */
  readonly generated: "virtual" | "stored" | undefined;
  /** For rows that are older than the column; undefined when it is no constant. */
  readonly defaultValue: Literal | undefined;
}

export interface CreateTable {
  readonly columns: readonly Column[];
  readonly withoutRowid: boolean;
  /** Column numbers in the order in which a row's record holds them. */
  readonly stored: readonly number[];
}

interface Draft {
  name: string;
  type: string;
  notNull: boolean;
  generated: "virtual" | "stored" | undefined;
  fallback: readonly SqlToken[] | undefined;
  collation: string;
  key: boolean;
  rowid: boolean;
}

// SQLite itself takes no longer statement and no more columns by default, or at most (https://www.sqlite.org/limits.html).
const longestStatement = 1_000_000;
const mostColumns = 32_767;
// These may not be bare column names, so an item that begins with one is a table constraint.
const tableConstraints = new Set(["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"]);
const columnConstraints = new Set([
  ...["CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE", "REFERENCES", "AS"],
  ...["DEFERRABLE", "ON"],
]);

/** The columns, or undefined when `sql` is no CREATE TABLE with a list of columns. */
export function parseCreateTable(sql: string): CreateTable | undefined {
  if (sql.length > longestStatement) return undefined;
  const tokens = sqlTokens(sql, longestStatement);
  if (!is(tokens[0], "CREATE")) return undefined;
  const open = tokens.findIndex((token) => token.kind === "symbol" && token.value === "(");
  if (open < 0 || !tokens.slice(1, 3).some((token) => is(token, "TABLE"))) return undefined;

  const { items, rest } = splitItems(tokens, open + 1);
  const columns: Draft[] = [];
  let keys: { name: string; collation: string | undefined }[] = [];
  for (const item of items) {
    const first = item[0];
    if (first === undefined) continue;
    if (first.kind === "word" && tableConstraints.has(first.value.toUpperCase())) {
      const listed = tableKey(item);
      if (listed.length > 0) keys = listed;
    } else columns.push(parseColumn(item));
  }
  if (columns.length === 0 || columns.length > mostColumns) return undefined;

  const withoutRowid = rest.some((token, i) => is(token, "WITHOUT") && is(rest[i + 1], "ROWID"));
  const only = keys.length === 1 ? find(columns, keys[0]?.name ?? "") : undefined;
  // A list of one INTEGER column names the rowid whatever its direction; the old quirk of DESC is the column's alone.
  if (only !== undefined && only.type.toUpperCase() === "INTEGER") only.rowid = true;
  if (keys.length === 0) keys = columns.filter((c) => c.key).map((c) => ({ name: c.name, collation: undefined }));
  return {
    columns: columns.map((draft) => finish(draft, withoutRowid)),
    withoutRowid,
    stored: withoutRowid ? keyFirst(columns, keys) : numbers(columns),
  };
}

function finish(draft: Draft, withoutRowid: boolean): Column {
  const affinity = affinityOf(draft.type);
  return {
    name: draft.name,
    declaredType: draft.type,
    affinity: draft.type.toUpperCase() === "ANY" ? "blob" : affinity,
    rowid: draft.rowid && !withoutRowid,
    notNull: draft.notNull,
    generated: draft.generated,
    defaultValue: draft.fallback === undefined ? null : literalOf(draft.fallback, affinity),
  };
}

function numbers(columns: readonly Draft[]): number[] {
  return columns.map((_, i) => i).filter((i) => columns[i]?.generated !== "virtual");
}

/** 2.4: the primary key's columns first, without repeats, then the others in their order. */
function keyFirst(
  columns: readonly Draft[],
  keys: readonly { name: string; collation: string | undefined }[],
): number[] {
  const order: number[] = [];
  const seen = new Set<string>();
  for (const key of keys) {
    const column = find(columns, key.name);
    if (column === undefined) continue;
    // The same column under another collation is kept a second time.
    const identity = `${column.name.toUpperCase()}\n${(key.collation ?? column.collation).toUpperCase()}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    order.push(columns.indexOf(column));
  }
  const inKey = new Set(order);
  for (const i of numbers(columns)) if (!inKey.has(i)) order.push(i);
  return order;
}

function find(columns: readonly Draft[], name: string): Draft | undefined {
  const wanted = name.toUpperCase();
  return columns.find((column) => column.name.toUpperCase() === wanted);
}

function splitItems(tokens: readonly SqlToken[], from: number): { items: SqlToken[][]; rest: readonly SqlToken[] } {
  const items: SqlToken[][] = [[]];
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as SqlToken;
    if (token.kind === "symbol") {
      if (token.value === ")" && depth === 0) return { items, rest: tokens.slice(i + 1) };
      if (token.value === "(") depth++;
      if (token.value === ")") depth--;
      if (token.value === "," && depth === 0) {
        items.push([]);
        continue;
      }
    }
    items[items.length - 1]?.push(token);
  }
  return { items, rest: [] };
}

/** Columns of a `PRIMARY KEY (...)` anywhere in a table constraint: the comma between two of them may be missing. */
function tableKey(item: readonly SqlToken[]): { name: string; collation: string | undefined }[] {
  const at = item.findIndex((token, i) => is(token, "PRIMARY") && is(item[i + 1], "KEY"));
  if (at < 0 || item[at + 2]?.value !== "(") return [];
  return splitItems(item, at + 3).items.flatMap((part) => {
    const name = part[0];
    if (name === undefined) return [];
    return [{ name: name.value, collation: is(part[1], "COLLATE") ? part[2]?.value : undefined }];
  });
}

function parseColumn(item: readonly SqlToken[]): Draft {
  const draft: Draft = {
    name: item[0]?.value ?? "",
    type: "",
    notNull: false,
    generated: undefined,
    fallback: undefined,
    collation: "BINARY",
    key: false,
    rowid: false,
  };
  let at = 1;
  let depth = 0;
  const written: string[] = [];
  // After a bracket, a comma or a sign no space follows.
  let glue = false;
  for (; at < item.length; at++) {
    const token = item[at] as SqlToken;
    if (depth === 0 && token.kind === "word") {
      if (columnConstraints.has(token.value.toUpperCase())) break;
      if (is(token, "GENERATED") && is(item[at + 1], "ALWAYS")) break;
    }
    if (token.value === "(" && token.kind === "symbol") depth++;
    if (token.value === ")" && token.kind === "symbol") depth--;
    if (token.kind !== "symbol" && written.length > 0 && !glue) written.push(" ");
    written.push(token.value);
    glue = token.kind === "symbol" && token.value !== ")";
  }
  draft.type = written.join("");
  for (; at < item.length; at++) at = columnConstraint(item, at, draft);
  return draft;
}

/** Reads one constraint that begins at `at` and returns its last token's place. */
function columnConstraint(item: readonly SqlToken[], at: number, draft: Draft): number {
  const token = item[at];
  const next = item[at + 1];
  if (token?.value === "(" && token.kind === "symbol") return groupEnd(item, at);
  if (is(token, "CONSTRAINT")) return at + 1;
  if (is(token, "NOT") && is(next, "NULL")) {
    draft.notNull = true;
    return at + 1;
  }
  if (is(token, "PRIMARY") && is(next, "KEY")) {
    draft.key = true;
    // `INTEGER PRIMARY KEY DESC` is, by an old mistake that had to stay, not the rowid.
    draft.rowid = draft.type.toUpperCase() === "INTEGER" && !is(item[at + 2], "DESC");
    return at + 1;
  }
  if (is(token, "COLLATE") && next !== undefined) {
    draft.collation = next.value;
    return at + 1;
  }
  if (is(token, "DEFAULT") && next !== undefined && !is(item[at - 1], "SET")) {
    const end =
      next.value === "(" ? groupEnd(item, at + 1) : next.value === "-" || next.value === "+" ? at + 2 : at + 1;
    draft.fallback = item.slice(at + 1, end + 1);
    return end;
  }
  if (is(token, "AS") && next?.value === "(") {
    const end = groupEnd(item, at + 1);
    draft.generated = is(item[end + 1], "STORED") ? "stored" : "virtual";
    return end;
  }
  return at;
}

function groupEnd(item: readonly SqlToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < item.length; i++) {
    const token = item[i] as SqlToken;
    if (token.kind !== "symbol") continue;
    if (token.value === "(") depth++;
    if (token.value === ")" && --depth === 0) return i;
  }
  return item.length;
}

function is(token: SqlToken | undefined, keyword: string): boolean {
  return token !== undefined && token.kind === "word" && token.value.toUpperCase() === keyword;
}
