/**
 * Reads just enough of a CREATE TABLE or CREATE INDEX statement to lay its rows out: columns and their affinity, which
 * column is the rowid, and which keys get an index of their own.
 * Facts: https://www.sqlite.org/lang_createtable.html (rowid alias, constraints), fileformat2.html 2.6 (the names
 * `sqlite_autoindex_TABLE_N`; a key that repeats an earlier one gets no index).
 * @module
 */
import { type Affinity, affinityOf, type SqliteValue } from "./sqlite-record.ts";

export interface KeyColumn {
  readonly column: number;
  readonly descending: boolean;
}

export interface TableShape {
  readonly columns: readonly { readonly name: string; readonly affinity: Affinity; readonly default: SqliteValue }[];
  /** Column that is another name of the rowid, or -1. */
  readonly rowidColumn: number;
  readonly autoincrement: boolean;
  /** Key of a WITHOUT ROWID table; empty otherwise. */
  readonly primaryKey: readonly KeyColumn[];
  /** Keys that SQLite indexes by itself, with the number in the index's name. */
  readonly autoIndexes: readonly { readonly number: number; readonly key: readonly KeyColumn[] }[];
}

const constraintWord = /^(CONSTRAINT|PRIMARY|UNIQUE|NOT|NULL|CHECK|DEFAULT|COLLATE|REFERENCES|GENERATED|AS|FOREIGN)$/i;

function tokens(sql: string): string[] {
  return sql.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|`[^`]*`|\[[^\]]*\]|[A-Za-z_$][\w$]*|-?\d+(?:\.\d+)?|\S/g) ?? [];
}

function unquoted(token: string): string {
  const first = token[0];
  if (first === '"' || first === "'") return token.slice(1, -1).replaceAll(first + first, first);
  return first === "`" || first === "[" ? token.slice(1, -1) : token;
}

/** Splits the tokens of the outermost parentheses at their commas. */
function items(all: readonly string[]): string[][] {
  const list: string[][] = [[]];
  let depth = 0;
  for (const token of all.slice(all.indexOf("("))) {
    if (token === ")") depth--;
    if (depth === 0 && token === ")") break;
    if (depth === 1 && token === ",") list.push([]);
    else if (depth > 0) list.at(-1)?.push(token);
    if (token === "(") depth++;
  }
  return list;
}

function keyColumns(item: readonly string[], names: readonly string[]): KeyColumn[] {
  return items(item).map((part) => {
    if (part.some((token) => token.toUpperCase() === "COLLATE"))
      throw new Error(`no collation here: ${item.join(" ")}`);
    const column = names.indexOf(unquoted(part[0] ?? "").toLowerCase());
    if (column < 0) throw new Error(`no such column: ${item.join(" ")}`);
    return { column, descending: part.at(-1)?.toUpperCase() === "DESC" };
  });
}

function defaultOf(item: readonly string[]): SqliteValue {
  const at = item.findIndex((token) => token.toUpperCase() === "DEFAULT");
  const token = at < 0 ? undefined : item[at + 1];
  if (token === undefined || token.toUpperCase() === "NULL" || token === "(") return null;
  return /^-?\d/.test(token) ? Number(token) : unquoted(token);
}

export function readTableShape(sql: string, withoutRowid: boolean): TableShape {
  const parts = items(tokens(sql));
  const definitions = parts.filter((part) => !/^(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)$/i.test(part[0] ?? ""));
  const names = definitions.map((part) => unquoted(part[0] ?? "").toLowerCase());
  const types = definitions.map((part) => {
    const end = part.findIndex((token, i) => i > 0 && constraintWord.test(token));
    return part.slice(1, end < 0 ? part.length : end).join(" ");
  });

  let rowidColumn = -1;
  let autoincrement = false;
  let primaryKey: readonly KeyColumn[] = [];
  const autoIndexes: { number: number; key: readonly KeyColumn[] }[] = [];
  const seen: string[] = [];
  function addKey(key: readonly KeyColumn[], primary: boolean): void {
    const only = key.length === 1 ? key[0] : undefined;
    if (primary && !withoutRowid && only && types[only.column]?.toUpperCase() === "INTEGER" && !only.descending) {
      rowidColumn = only.column;
      return;
    }
    const text = key.map((part) => part.column).join();
    if (seen.includes(text)) return;
    seen.push(text);
    if (primary && withoutRowid) primaryKey = key;
    else autoIndexes.push({ number: seen.length, key });
  }

  definitions.forEach((part, column) => {
    part.forEach((token, i) => {
      const word = token.toUpperCase();
      if (word === "AUTOINCREMENT") autoincrement = true;
      const primary = word === "PRIMARY" && part[i + 1]?.toUpperCase() === "KEY";
      if (primary || (word === "UNIQUE" && i > 0)) {
        addKey([{ column, descending: primary && part[i + 2]?.toUpperCase() === "DESC" }], primary);
      }
    });
  });
  for (const part of parts.filter((item) => !definitions.includes(item))) {
    const rest = part[0]?.toUpperCase() === "CONSTRAINT" ? part.slice(2) : part;
    const word = rest[0]?.toUpperCase();
    if (word === "PRIMARY" || word === "UNIQUE") addKey(keyColumns(rest, names), word === "PRIMARY");
  }
  const columns = definitions.map((part, i) => ({
    name: unquoted(part[0] ?? ""),
    affinity: affinityOf(types[i] ?? ""),
    default: defaultOf(part),
  }));
  return { columns, rowidColumn, autoincrement, primaryKey, autoIndexes };
}

/** Name and key of a CREATE INDEX statement over the table that `shape` describes. */
export function readIndexShape(sql: string, shape: TableShape): { name: string; key: KeyColumn[] } {
  const all = tokens(sql);
  const on = all.findIndex((token) => token.toUpperCase() === "ON");
  if (/\bWHERE\b/i.test(sql)) throw new Error(`no partial indexes here: ${sql}`);
  const names = shape.columns.map((column) => column.name.toLowerCase());
  return { name: unquoted(all[on - 1] ?? ""), key: keyColumns(all.slice(on), names) };
}
