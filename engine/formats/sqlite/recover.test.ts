/**
 * Deleted rows: none that never was, and as many as can honestly be had.
 * @module
 */
import { describe, expect, test } from "vitest";
import { seeded } from "../../../tools/measure/sqlite-damage.ts";
import { recoveryScores } from "../../../tools/measure/sqlite-recovery.ts";
import { openReference, type Reference, referenceRows } from "../../../tools/measure/sqlite-reference.ts";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { openDatabase, type SqlRow } from "./sqlite.ts";

const columns =
  "guid TEXT NOT NULL, text TEXT, handle_id INTEGER DEFAULT 0, date INTEGER, is_from_me INTEGER, score REAL";

/** Rows as a messenger writes them. */
function insert(reference: Reference, random: (below: number) => number, count: number): void {
  for (let i = 0; i < count; i++) {
    const words = Array.from(
      { length: 1 + random(20) },
      () => ["hej", "ses", "kl.", "på", "stationen", "👍", "måske", "nej"][random(8)],
    );
    const guid = Array.from({ length: 8 }, () => random(65536).toString(16).padStart(4, "0")).join("-");
    const values = [
      guid,
      random(10) === 0 ? null : words.join(" "),
      random(500),
      600_000_000_000 + random(1_000_000),
      random(2),
      random(1000) / 8,
    ];
    reference.run(
      "INSERT INTO message (guid, text, handle_id, date, is_from_me, score) VALUES (?, ?, ?, ?, ?, ?)",
      values,
    );
  }
}

const listed = (reference: Reference): string[] =>
  [...referenceRows(reference, "SELECT * FROM message")].map((row) => row.join("|"));

async function recovered(bytes: Uint8Array, table = "message"): Promise<SqlRow[]> {
  const database = await openDatabase(bytesSource(bytes), { limits: defaultLimits, place: "sms.db" });
  const rows: SqlRow[] = [];
  for await (const row of database.rows(table, undefined, { deleted: true }))
    if (row.recovered !== undefined) rows.push(row);
  return rows;
}

/** The old row that a recovered one is, with lost values passed over. */
function matches(row: SqlRow, old: string): boolean {
  const values = old.split("|");
  return row.values.every((value, i) => value === undefined || String(value ?? "") === values[i]);
}

describe.each([
  ["ROWID INTEGER PRIMARY KEY AUTOINCREMENT, ", 4096, "UTF-8"],
  ["", 1024, "UTF-8"],
  ["", 4096, "UTF-16le"],
  ["id INTEGER, ", 512, "UTF-8"],
])("message table with key '%s', pages of %i bytes, %s", (key, pageSize, encoding) => {
  test("what is recovered was there and is gone", { timeout: 120_000 }, async () => {
    let gone = 0;
    let found = 0;
    for (let seed = 1; seed <= runs(4); seed++) {
      const random = seeded(seed);
      const reference = await openReference();
      reference.run(`PRAGMA page_size = ${pageSize}`);
      reference.run(`PRAGMA encoding = "${encoding}"`);
      reference.run(`CREATE TABLE message (${key}${columns})`);
      reference.run("CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT, country TEXT, service TEXT)");
      insert(reference, random, 300);
      const history = new Set(listed(reference));
      for (let round = 0; round < 4; round++) {
        for (let i = 0; i < 25; i++) reference.run("DELETE FROM message WHERE rowid = ?", [1 + random(300)]);
        reference.run("DELETE FROM message WHERE rowid BETWEEN ?1 AND ?1 + 6", [1 + random(300)]);
        if (round % 2 === 1) insert(reference, random, 15);
        for (const row of listed(reference)) history.add(row);
        for (let i = 0; i < 5; i++) {
          reference.run("UPDATE message SET text = text || ' (rettet)' WHERE rowid = ?", [1 + random(300)]);
          for (const row of listed(reference)) history.add(row);
        }
      }
      const live = new Set(listed(reference));
      const bytes = reference.export();
      reference.close();
      const dead = [...history].filter((row) => !live.has(row));
      const rows = await recovered(bytes);
      for (const row of rows) {
        expect(
          dead.some((old) => matches(row, old)) ? "" : `${JSON.stringify(row.recovered)} ${row.values.join("|")}`,
        ).toBe("");
      }
      expect(await recovered(bytes, "handle")).toEqual([]);
      gone += dead.length;
      found += rows.length;
    }
    // Much is written over by the inserts between the deletions.
    expect(found / gone).toBeGreaterThan(0.3);
  });
});

test("a row of one text among empty and small values comes back, also where neighbours were deleted with it", async () => {
  const reference = await openReference();
  reference.run(
    "CREATE TABLE item (id INTEGER PRIMARY KEY, url TEXT NOT NULL, note TEXT, visits INTEGER NOT NULL, counts BLOB, status INTEGER)",
  );
  const urls = Array.from({ length: 12 }, (_, i) => `https://page-${i}.example/a`);
  for (const url of urls) reference.run("INSERT INTO item (url, visits, status) VALUES (?, 1, 0)", [url]);
  for (const id of [10, 11, 12]) reference.run("DELETE FROM item WHERE id = ?", [id]);
  const rows = await recovered(reference.export(), "item");
  reference.close();
  expect(rows.map((row) => row.values[1]).sort()).toEqual(urls.slice(9).sort());
});

test("a dropped table comes back with its rows", async () => {
  const random = seeded(9);
  const reference = await openReference();
  reference.run(`CREATE TABLE keep (a TEXT, b INTEGER)`);
  reference.run(`CREATE TABLE message (ROWID INTEGER PRIMARY KEY, ${columns})`);
  insert(reference, random, 500);
  const all = listed(reference);
  reference.run("DROP TABLE message");
  const bytes = reference.export();
  reference.close();
  const database = await openDatabase(bytesSource(bytes), { limits: defaultLimits, place: "sms.db" });
  expect([...database.tables.keys()]).toEqual(["keep"]);
  expect([...(await database.dropped()).keys()]).toEqual(["message"]);
  const rows = await recovered(bytes);
  expect(rows.every((row) => all.some((old) => matches(row, old)))).toBe(true);
  expect(new Set(rows.map((row) => row.rowid)).size).toBe(all.length);
  expect(rows.every((row) => row.recovered?.area === "freelist")).toBe(true);
});

test("a database put in order by VACUUM gives nothing back", async () => {
  const reference = await openReference();
  reference.run(`CREATE TABLE message (${columns})`);
  insert(reference, seeded(3), 300);
  reference.run("DELETE FROM message WHERE rowid % 3 = 0");
  reference.run("VACUUM");
  expect(await recovered(reference.export())).toEqual([]);
  reference.close();
});

test.skipIf(testData("evidence/d1-sqlite-forensic-corpus") === undefined)(
  "SQLite Forensic Corpus (test data): every row whose bytes are still there, no false row",
  async () => {
    const scores = await recoveryScores();
    expect(scores.length).toBeGreaterThan(60);
    expect(scores.flatMap((score) => score.falseExamples)).toEqual([]);
    for (const score of scores) {
      // Two databases of 0E lost parts of the overflow chains.
      const expected = score.database.startsWith("0E") ? Math.floor(score.present / 2) : score.present;
      expect(score.recovered, score.database).toBeGreaterThanOrEqual(expected);
    }
  },
);
