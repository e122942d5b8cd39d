/**
 * What the reader gives for a small database: rows, columns, views, and how it reads its source.
 * @module
 */
import { beforeAll, describe, expect, test } from "vitest";
import { openReference } from "../../../tools/measure/sqlite-reference.ts";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { type Database, openDatabase, type SqlRow } from "./sqlite.ts";

const open = (bytes: Uint8Array): Promise<Database> =>
  openDatabase(bytesSource(bytes), { limits: defaultLimits, place: "sms.db" });

async function all(rows: AsyncIterable<SqlRow>): Promise<unknown[][]> {
  const list: unknown[][] = [];
  for await (const row of rows) list.push([row.rowid, ...row.values]);
  return list;
}

describe("a small database", () => {
  let bytes: Uint8Array;
  let database: Database;
  beforeAll(async () => {
    const reference = await openReference();
    for (const sql of [
      "CREATE TABLE Message (ROWID INTEGER PRIMARY KEY, text TEXT, size REAL, data BLOB)",
      "INSERT INTO Message VALUES (7, 'hej 👋', 5.0, x'00ff'), (9007199254740993, NULL, 0.25, x'')",
      "ALTER TABLE Message ADD COLUMN service TEXT DEFAULT 'SMS'",
      "INSERT INTO Message VALUES (8, 'to', -1, NULL, 'iMessage')",
      "CREATE TABLE pairs (a TEXT, b INTEGER, PRIMARY KEY (b)) WITHOUT ROWID",
      "INSERT INTO pairs VALUES ('x', 2), ('y', 1)",
      "CREATE VIEW v AS SELECT 1",
      "CREATE VIRTUAL TABLE f USING fts3(body)",
      "INSERT INTO f VALUES ('searched text')",
      "CREATE TABLE calculated (a INTEGER, b AS (a * 2), c AS (a * 3) STORED, d TEXT)",
      "INSERT INTO calculated (a, d) VALUES (4, 'end')",
      "PRAGMA user_version = 42",
    ])
      reference.run(sql);
    bytes = reference.export();
    reference.close();
    database = await open(bytes);
  });

  test("all columns, with the default of a column that came later", async () => {
    expect(await all(database.rows("message"))).toEqual([
      [7, 7, "hej 👋", 5, Uint8Array.of(0, 255), "SMS"],
      [8, 8, "to", -1, null, "iMessage"],
      [9007199254740993n, 9007199254740993n, null, 0.25, new Uint8Array(0), "SMS"],
    ]);
  });

  test("asked columns in the asked order, in any case, twice, and with ones that are not there", async () => {
    const [first] = await all(database.rows("MESSAGE", ["SERVICE", "missing", "Text", "rowid", "text"]));
    expect(first).toEqual([7, "SMS", undefined, "hej 👋", 7, "hej 👋"]);
  });

  test("a table without rowids", async () => {
    expect(await all(database.rows("pairs"))).toEqual([
      [undefined, "y", 1],
      [undefined, "x", 2],
    ]);
  });

  test("generated columns: stored ones are read, virtual ones are not in the file", async () => {
    expect(await all(database.rows("calculated"))).toEqual([[1, 4, undefined, 12, "end"]]);
  });

  test("views and virtual tables are listed and cannot be read; what a virtual table stores can", async () => {
    expect(database.table("V")?.kind).toBe("view");
    expect(database.table("f")?.kind).toBe("virtual");
    await expect(all(database.rows("v"))).rejects.toMatchObject({ name: "ReadError", code: "absent" });
    await expect(all(database.rows("f"))).rejects.toMatchObject({ code: "absent" });
    expect(await all(database.rows("f_content"))).toEqual([[1, 1, "searched text"]]);
  });

  test("a table that is not there", async () => {
    await expect(all(database.rows("nothing"))).rejects.toMatchObject({ name: "ReadError", code: "absent" });
    expect(database.table("nothing")).toBeUndefined();
  });

  test("notes a table that is not there, or lacks what it is read for, where that is asked", async () => {
    const own = await open(bytes);
    expect(await all(own.rows("nothing", undefined, { told: true, needs: ["a"] }))).toEqual([]);
    expect(await all(own.rows("pairs", ["b"], { needs: ["B", "c"] }))).toHaveLength(2);
    expect(own.notes).toEqual([
      expect.objectContaining({ code: "missing-table", place: "sms.db, table nothing", loss: true }),
    ]);
    expect(await all(own.rows("pairs", ["b"], { needs: ["c", "d"] }))).toHaveLength(2);
    expect(own.notes[1]).toMatchObject({ code: "missing-column", place: "sms.db, table pairs", loss: true });
  });

  test("header, columns and the schema itself", async () => {
    expect([database.pageSize, database.encoding, database.header.userVersion]).toEqual([4096, "utf-8", 42]);
    const table = database.table("message");
    expect(table?.columns.map((column) => `${column.name}:${column.declaredType}`)).toEqual([
      "ROWID:INTEGER",
      "text:TEXT",
      "size:REAL",
      "data:BLOB",
      "service:TEXT",
    ]);
    expect([table?.has("TEXT"), table?.has("other")]).toEqual([true, false]);
    const names = await all(database.rows("sqlite_master", ["name"]));
    expect(names.map(([, name]) => name)).toContain("Message");
  });

  test("values are copies: they outlive the page they came from", async () => {
    const rows = await all(database.rows("message", ["data"]));
    expect(rows.map(([, data]) => (data instanceof Uint8Array ? data.buffer.byteLength : data))).toEqual([2, null, 0]);
  });

  test("the source is read in blocks and never written", async () => {
    const frozen = Uint8Array.from(bytes);
    let reads = 0;
    const source: ByteSource = {
      size: bytes.length,
      read: async (start, end) => {
        reads++;
        return bytes.slice(start, Math.min(end, bytes.length));
      },
    };
    const again = await openDatabase(source, { limits: defaultLimits, place: "sms.db" });
    await all(again.rows("message", undefined, { deleted: true }));
    expect(reads).toBe(1);
    expect(bytes).toEqual(frozen);
  });
});

test("batches hold the rows of one page each", async () => {
  const reference = await openReference();
  reference.run("PRAGMA page_size = 512");
  reference.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)");
  for (let i = 0; i < 500; i++) reference.run("INSERT INTO t VALUES (?, ?)", [i, "x".repeat(i % 50)]);
  const database = await open(reference.export());
  reference.close();
  const sizes: number[] = [];
  for await (const batch of database.batches("t", ["a"])) sizes.push(batch.length);
  expect(sizes.reduce((a, b) => a + b)).toBe(500);
  expect(Math.max(...sizes)).toBeLessThan(100);
});
