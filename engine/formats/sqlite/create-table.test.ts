/**
 * Columns from CREATE TABLE statements, as SQLite itself understands them, and from broken ones.
 * @module
 */
import { describe, expect, test } from "vitest";
import { parseCreateTable } from "./create-table.ts";

const names = (sql: string): string[] | undefined => parseCreateTable(sql)?.columns.map((column) => column.name);

describe("column names", () => {
  test.each([
    ["CREATE TABLE t(a, b, c)", ["a", "b", "c"]],
    [
      'create temp table if not exists main."t (x" ("a ""b""" TEXT, [c d], `e``f` INT, \'g\'\'h\')',
      ['a "b"', "c d", "e`f", "g'h"],
    ],
    ["CREATE TABLE t(a INT -- one, two\n, /* b, */ c TEXT)", ["a", "c"]],
    ["CREATE TABLE t(a TEXT CHECK (a IN ('x', 'y)')), b)", ["a", "b"]],
    [
      'CREATE TABLE t(a, "primary" TEXT, [unique] INT, PRIMARY KEY (a), UNIQUE (a), CHECK (a > 0), FOREIGN KEY (a) REFERENCES u(x))',
      ["a", "primary", "unique"],
    ],
    ["CREATE TABLE t(a INT, CONSTRAINT one PRIMARY KEY (a) CONSTRAINT two UNIQUE (a))", ["a"]],
    ["CREATE TABLE größe(ключ TEXT, 名 TEXT)", ["ключ", "名"]],
    ["CREATE TABLE t(a, b", ["a", "b"]],
  ])("%s", (sql, expected) => expect(names(sql)).toEqual(expected));

  test.each([
    "",
    "CREATE INDEX i ON t(a)",
    "CREATE VIEW v AS SELECT (1)",
    "CREATE TABLE t AS SELECT 1",
    "CREATE TABLE t()",
  ])("none: %s", (sql) => expect(names(sql)).toBeUndefined());

  test("what a hostile file may hold ends soon", () => {
    const start = performance.now();
    for (const piece of ["(", "'", '"', "/*", "a ", "((1)", "a INT DEFAULT (", "-- ", "`", ","])
      parseCreateTable(`CREATE TABLE t(${piece.repeat(90_000)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("the column that is the rowid", () => {
  test.each([
    ["CREATE TABLE t(x INTEGER PRIMARY KEY)", true],
    ["CREATE TABLE t(x integer PRIMARY KEY ASC AUTOINCREMENT)", true],
    ["CREATE TABLE t(x 'INTEGER' CONSTRAINT k PRIMARY KEY)", true],
    ["CREATE TABLE t(x INTEGER PRIMARY KEY DESC)", false],
    ["CREATE TABLE t(x INT PRIMARY KEY)", false],
    ["CREATE TABLE t(x INTEGER, y, PRIMARY KEY(X DESC))", true],
    ["CREATE TABLE t(x INTEGER, y, PRIMARY KEY(x, y))", false],
    ["CREATE TABLE t(x INTEGER PRIMARY KEY) WITHOUT ROWID", false],
  ])("%s: %s", (sql, expected) => expect(parseCreateTable(sql)?.columns[0]?.rowid).toBe(expected));
});

describe("how records hold the columns", () => {
  test.each([
    ["CREATE TABLE t(a, b, c, PRIMARY KEY (c, a)) WITHOUT ROWID", [2, 0, 1]],
    ["CREATE TABLE t(a, b TEXT PRIMARY KEY, c) WITHOUT ROWID, STRICT", [1, 0, 2]],
    ["CREATE TABLE t(a, b, PRIMARY KEY (b, b, a)) WITHOUT ROWID", [1, 0]],
    ["CREATE TABLE t(a, b, PRIMARY KEY (b, b COLLATE nocase)) WITHOUT ROWID", [1, 1, 0]],
    ["CREATE TABLE t(a, b GENERATED ALWAYS AS (a + 1), c AS (a) STORED, d AS (b) VIRTUAL, e)", [0, 2, 4]],
  ])("%s", (sql, expected) => expect(parseCreateTable(sql)?.stored).toEqual(expected));
});

describe("types and defaults", () => {
  const only = (column: string) => parseCreateTable(`CREATE TABLE t(${column})`)?.columns[0];
  test.each([
    ["a VARCHAR ( 20 ) NOT NULL", "VARCHAR(20)", "text"],
    ["a unsigned big int", "unsigned big int", "integer"],
    ["a DECIMAL(10,5)", "DECIMAL(10,5)", "numeric"],
    ["a", "", "blob"],
    ["a DOUBLE PRECISION DEFAULT 1", "DOUBLE PRECISION", "real"],
    ["a FLOATING POINT", "FLOATING POINT", "integer"],
    ["a INTEGER GENERATED ALWAYS AS (1)", "INTEGER", "integer"],
  ])("%s", (column, type, affinity) =>
    expect([only(column)?.declaredType, only(column)?.affinity]).toEqual([type, affinity]),
  );

  test.each([
    ["a DEFAULT 5", 5],
    ["a TEXT DEFAULT 5", "5"],
    ["a INT DEFAULT '5'", 5],
    ["a INT DEFAULT 'x'", "x"],
    ["a DEFAULT (-3.5) NOT NULL", -3.5],
    ["a DEFAULT +7", 7],
    ["a DEFAULT 0x10", 16],
    ["a DEFAULT -9223372036854775808", -9223372036854775808n],
    ["a REAL DEFAULT 3", 3],
    ["a DEFAULT true", 1],
    ["a DEFAULT NULL", null],
    ['a DEFAULT "word"', "word"],
    ["a DEFAULT word", "word"],
    ["a DEFAULT CURRENT_TIMESTAMP", undefined],
    ["a DEFAULT (1 + 2)", undefined],
    ["a", null],
    ["a REFERENCES t ON DELETE SET DEFAULT ON UPDATE CASCADE", null],
  ])("%s", (column, expected) => expect(only(column)?.defaultValue).toEqual(expected));

  test("a blob", () => expect(only("a DEFAULT x'0aFF'")?.defaultValue).toEqual(Uint8Array.of(10, 255)));
});
