/**
 * Pages that are passed over when deleted rows are looked for, and what is kept of a file that is opened again.
 * @module
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { openReference } from "../../../tools/measure/sqlite-reference.ts";
import { runs } from "../../../tools/property-runs.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { leafTable, readBtreePage } from "./page.ts";
import { deletedCells, holdsListedAlone } from "./recover-page.ts";
import { shapeOf } from "./recover-shape.ts";
import { openDatabase, type SurveyMemory } from "./sqlite.ts";

const pageSize = 512;

async function databaseWith(deleted: string): Promise<Uint8Array> {
  const reference = await openReference();
  reference.run(`PRAGMA page_size = ${pageSize}`);
  reference.run("CREATE TABLE message (guid TEXT NOT NULL, text TEXT, handle_id INTEGER, score REAL)");
  for (let i = 0; i < 60; i++) {
    reference.run("INSERT INTO message VALUES (?, ?, ?, ?)", [
      `guid-${i}-${i * 7919}`,
      "word ".repeat(i % 9),
      i % 5,
      i / 8,
    ]);
  }
  reference.run(`DELETE FROM message WHERE ${deleted}`);
  return reference.export();
}

test("a leaf that is said to hold nothing but its rows gives no deleted ones, however damaged", async () => {
  const bytes = await databaseWith("handle_id = 3 AND rowid > 30");
  const { tables } = await openDatabase(bytesSource(bytes), { limits: defaultLimits, place: "sms.db" });
  const table = tables.get("message");
  if (table === undefined) throw new Error("no table");
  const shape = shapeOf(table, "utf-8", 4);
  const leaves = Array.from({ length: bytes.length / pageSize - 1 }, (_, i) => i + 2).filter(
    (number) => bytes[(number - 1) * pageSize] === leafTable,
  );
  let passed = 0;
  let searched = 0;
  const change = fc.record({
    at: fc.oneof(fc.nat(40), fc.nat(pageSize - 1)),
    to: fc.oneof(fc.constantFrom(0, 1, 2, 5, 128), fc.nat(255)),
  });
  fc.assert(
    fc.property(fc.constantFrom(...leaves), fc.array(change, { maxLength: 3 }), (number, changes) => {
      const page = bytes.slice((number - 1) * pageSize, number * pageSize);
      for (const { at, to } of changes) page[at] = to;
      const read = readBtreePage(page, number, pageSize);
      if (read?.type !== leafTable) return;
      if (!holdsListedAlone(page, read, pageSize)) {
        searched++;
        return;
      }
      passed++;
      expect(deletedCells(page, number, pageSize, shape, { listed: false, damagedTo: 0 })).toEqual([]);
    }),
    { numRuns: runs(2000) },
  );
  // Of both kinds there were some.
  expect(passed).toBeGreaterThan(runs(2000) / 50);
  expect(searched).toBeGreaterThan(runs(2000) / 50);
});

test("a file that is opened again gives the same deleted rows, and so does another one with what was kept of it", async () => {
  const one = await databaseWith("handle_id = 3");
  const other = await databaseWith("rowid > 40");
  const rowsOf = async (bytes: Uint8Array, memory?: SurveyMemory): Promise<unknown[]> => {
    const options = { limits: defaultLimits, place: "sms.db", ...(memory === undefined ? {} : { memory }) };
    const database = await openDatabase(bytesSource(bytes), options);
    const rows: unknown[] = [];
    for await (const row of database.rows("message", undefined, { deleted: true })) rows.push(row);
    return rows;
  };
  const memory: SurveyMemory = {};
  for (const bytes of [one, one, other, one, other, other]) {
    const rows = await rowsOf(bytes, memory);
    expect(rows).toEqual(await rowsOf(bytes));
    expect(rows.length).toBeGreaterThan(48);
  }
});
