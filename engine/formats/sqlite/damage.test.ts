/**
 * Damaged databases: nothing but ReadErrors, no hang, and what is lost is said.
 * @module
 */
import { expect, test } from "vitest";
import { dataFiles } from "../../../tools/measure/evidence-files.ts";
import { damaged, readEverything, seeded } from "../../../tools/measure/sqlite-damage.ts";
import { openReference } from "../../../tools/measure/sqlite-reference.ts";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { hasSqliteMagic } from "./header.ts";
import { openDatabase } from "./sqlite.ts";

async function sample(): Promise<Uint8Array> {
  const reference = await openReference();
  reference.run("PRAGMA page_size = 1024");
  reference.run("CREATE TABLE message (id INTEGER PRIMARY KEY, body TEXT, data BLOB)");
  reference.run("CREATE TABLE map (a TEXT, b INTEGER, PRIMARY KEY (b, a)) WITHOUT ROWID");
  for (let id = 1; id <= 300; id++) {
    reference.run("INSERT INTO message VALUES (?, ?, ?)", [
      id,
      `text ${id}`,
      new Uint8Array(id % 50 === 0 ? 5000 : 20),
    ]);
    reference.run("INSERT INTO map VALUES (?, ?)", [`key ${id}`, id]);
  }
  reference.run("DELETE FROM message WHERE id % 4 = 0");
  const bytes = reference.export();
  reference.close();
  return bytes;
}

/** Numbers of the pages of 1024 bytes after the first that begin with this byte. */
function pagesOfType(bytes: Uint8Array, type: number): number[] {
  const pages: number[] = [];
  for (let page = 2; page * 1024 <= bytes.length; page++) if (bytes[(page - 1) * 1024] === type) pages.push(page);
  return pages;
}

async function read(source: ByteSource): Promise<{ rows: number; losses: string[] }> {
  const database = await openDatabase(source, { limits: defaultLimits, place: "sms.db" });
  let rows = 0;
  for await (const batch of database.batches("message")) rows += batch.length;
  return { rows, losses: database.notes.filter((note) => note.loss).map((note) => note.code) };
}

test("no database: malformed; an empty file or half a header: truncated", async () => {
  const code = (bytes: Uint8Array): Promise<string> =>
    openDatabase(bytesSource(bytes), { limits: defaultLimits, place: "x" }).then(
      () => "opened",
      (error: ReadError) => error.code,
    );
  expect(await code(new Uint8Array(0))).toBe("truncated");
  expect(await code(new TextEncoder().encode("SQLite format 3\0"))).toBe("truncated");
  expect(await code(new Uint8Array(4096))).toBe("malformed");
  expect(await code(new TextEncoder().encode("bplist00".repeat(40)))).toBe("malformed");
  const odd = await sample();
  odd[16] = 3;
  expect(await code(odd)).toBe("malformed");
});

test("a page of zeros costs its rows and a note", async () => {
  const bytes = await sample();
  const whole = await read(bytesSource(bytes));
  expect(whole).toEqual({ rows: 225, losses: [] });
  const leaf = pagesOfType(bytes, 13)[3] as number;
  bytes.fill(0, (leaf - 1) * 1024, leaf * 1024);
  const hurt = await read(bytesSource(bytes));
  expect(hurt.losses).toEqual(["bad-page"]);
  expect(hurt.rows).toBeGreaterThan(150);
  expect(hurt.rows).toBeLessThan(225);
});

test("a page that its source cannot give costs its rows and a note", async () => {
  const bytes = await sample();
  const plain = bytesSource(bytes);
  const source: ByteSource = {
    size: 4 * 1024 * 1024,
    read: async (start, end) => {
      if (start >= 1 << 18) throw new ReadError("truncated", "sms.db", "the disk says no");
      return plain.read(start, end);
    },
  };
  expect((await read(source)).losses).toEqual([]);
  const beyond = Uint8Array.from(bytes);
  // The root of the table is an inner page; its right child is now far outside.
  beyond.set([0, 0, 8, 0], ((pagesOfType(bytes, 5)[0] as number) - 1) * 1024 + 8);
  const far = bytesSource(beyond);
  expect(
    (await read({ ...source, read: async (a, b) => (a >= 1 << 18 ? source.read(a, b) : far.read(a, b)) })).losses,
  ).toContain("bad-page");
});

test("a file that was cut off says so", async () => {
  const bytes = await sample();
  const cut = await read(bytesSource(bytes.subarray(0, bytes.length - 3000)));
  expect(cut.losses).toContain("truncated");
  expect(cut.rows).toBeGreaterThan(100);
});

test("a circle of pages ends", async () => {
  const bytes = await sample();
  const view = new DataView(bytes.buffer);
  for (const page of pagesOfType(bytes, 5)) view.setUint32((page - 1) * 1024 + 8, page);
  expect((await read(bytesSource(bytes))).losses).toContain("bad-page");
});

test("text that is no text keeps its row, with a note that is no loss", async () => {
  const bytes = await sample();
  const at = Buffer.from(bytes).indexOf("text 101");
  bytes[at] = 0xff;
  const database = await openDatabase(bytesSource(bytes), { limits: defaultLimits, place: "sms.db" });
  const texts: unknown[] = [];
  for await (const row of database.rows("message", ["body"])) texts.push(row.values[0]);
  expect(texts).toContain("\ufffdext 101");
  expect(database.notes.map((note) => [note.code, note.loss])).toEqual([["bad-text", false]]);
});

test("limits on rows and on the size of a value are kept and said", async () => {
  const bytes = await sample();
  const database = await openDatabase(bytesSource(bytes), {
    limits: { ...defaultLimits, rows: 10, valueBytes: 2000 },
    place: "sms.db",
  });
  let rows = 0;
  for await (const batch of database.batches("message")) rows += batch.length;
  expect(rows).toBe(10);
  expect(database.notes.map((note) => note.code)).toContain("over-limit");
  const small = await openDatabase(bytesSource(bytes), {
    limits: { ...defaultLimits, valueBytes: 2000 },
    place: "sms.db",
  });
  const lost: unknown[] = [];
  for await (const row of small.rows("message", ["data"])) if (row.values[0] === undefined) lost.push(row.rowid);
  expect(lost).toEqual([50, 150, 250]);
  expect(small.notes.filter((note) => note.loss).length).toBe(3);
});

test("damage of every kind gives rows and notes or a ReadError, never another error", {
  timeout: 120_000,
}, async () => {
  const bytes = await sample();
  const random = seeded(5);
  for (let i = 0; i < runs(300); i++) {
    const beside =
      i % 3 === 0
        ? { wal: bytesSource(damaged(bytes, random)) }
        : i % 3 === 1
          ? { journal: bytesSource(damaged(bytes, random)) }
          : {};
    const result = await readEverything(bytesSource(damaged(bytes, random)), beside);
    expect(typeof result === "number" || ["malformed", "truncated"].includes(result)).toBe(true);
  }
});

test.skipIf(testData("evidence/d1-sqlite-corrupt") === undefined)(
  "databases that once broke SQLite (test data), as they are and damaged further",
  { timeout: 240_000 },
  async () => {
    let number = 0;
    for (const file of dataFiles("evidence/d1-sqlite-corrupt")) {
      const bytes = file.read();
      if (!hasSqliteMagic(bytes)) continue;
      const random = seeded(number++);
      for (let i = 0; i < runs(6); i++) {
        const start = performance.now();
        await readEverything(bytesSource(i === 0 ? bytes : damaged(bytes, random)));
        expect(performance.now() - start, file.name).toBeLessThan(20_000);
      }
    }
    expect(number).toBeGreaterThan(50);
  },
);
