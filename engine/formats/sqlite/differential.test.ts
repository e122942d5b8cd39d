/**
 * Every intact database of the test data, value for value against SQLite itself.
 * @module
 */
import { expect, test } from "vitest";
import { dataFiles } from "../../../tools/measure/evidence-files.ts";
import { openReference, quoted, type Reference, referenceRows } from "../../../tools/measure/sqlite-reference.ts";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { hasSqliteMagic } from "./header.ts";
import { openDatabase, type SqlValue } from "./sqlite.ts";

const folders = ["evidence", "artifacts", "indicators"].filter((folder) => testData(folder) !== undefined);

/** A value as something that compares; SQLite's own text ends at the first zero when it is asked for as text. */
function plain(value: SqlValue): string {
  if (value instanceof Uint8Array) return `x${Buffer.from(value).toString("hex")}`;
  if (typeof value === "string") return `t${value.split("\0")[0]?.replaceAll(/[\ud800-\udfff\ufffd]+/g, "?")}`;
  return Object.is(value, -0) ? "0" : String(value);
}

const damaged = /malformed|not a database|disk image/;

/** SQLite's answer, or why it gave none: an app's own tokenizer or collation that it does not know, or damage. */
function ask(reference: Reference, sql: string): SqlValue[][] | Error {
  try {
    return [...referenceRows(reference, sql)];
  } catch (error) {
    return error as Error;
  }
}

test.skipIf(folders.length === 0)(
  "every table of every intact database in the test data equals SQLite's reading",
  { timeout: 600_000 },
  async () => {
    let databases = 0;
    let tables = 0;
    let rows = 0;
    const refused: string[] = [];
    for (const file of folders.flatMap((folder) => [...dataFiles(folder)])) {
      const bytes = file.read();
      if (!hasSqliteMagic(bytes)) continue;
      // Marked as without a log: SQLite would look for one and refuse. Both read the main file alone here.
      const copy = Uint8Array.from(bytes);
      copy.fill(1, 18, 20);
      const reference = await openReference(copy);
      try {
        const check = ask(reference, "PRAGMA integrity_check");
        if (check instanceof Error ? damaged.test(check.message) : check[0]?.[0] !== "ok") continue;
        const database = await openDatabase(bytesSource(bytes), { limits: defaultLimits, place: file.name });
        const names = ask(reference, "SELECT name FROM sqlite_master WHERE type = 'table'");
        if (names instanceof Error) {
          refused.push(`${file.name}: ${names.message}`);
          continue;
        }
        expect([...database.tables.values()].filter((t) => t.kind !== "view").length, file.name).toBe(names.length);
        for (const table of database.tables.values()) {
          if (table.kind !== "table") continue;
          const columns = table.columns.filter((c) => c.generated !== "virtual").map((c) => c.name);
          const rowid = table.withoutRowid || ["rowid", "_rowid_", "oid"].every(table.has) ? [] : ["rowid"];
          const asked = [...rowid, ...columns];
          const order = rowid.length === 0 ? "" : " ORDER BY rowid";
          const sql = `SELECT ${asked.map(quoted).join(", ")} FROM ${quoted(table.name)}${order}`;
          const answer = ask(reference, sql);
          if (answer instanceof Error) {
            refused.push(`${file.name} ${table.name}: ${answer.message}`);
            continue;
          }
          const theirs = answer.map((row) => row.map(plain).join("|"));
          const ours: string[] = [];
          for await (const batch of database.batches(table.name, asked)) {
            for (const row of batch) ours.push(row.values.map(plain).join("|"));
          }
          if (rowid.length === 0) {
            ours.sort();
            theirs.sort();
          }
          expect(ours.length, `${file.name} ${table.name}`).toBe(theirs.length);
          const differs = ours.findIndex((row, i) => row !== theirs[i]);
          expect(
            differs < 0 ? "" : `${differs}: ${ours[differs]} <> ${theirs[differs]}`,
            `${file.name} ${table.name}`,
          ).toBe("");
          tables++;
          rows += ours.length;
        }
        expect(
          database.notes.filter((note) => note.loss),
          file.name,
        ).toEqual([]);
        databases++;
      } finally {
        reference.close();
      }
    }
    console.log(`${databases} databases, ${tables} tables, ${rows} rows compared; SQLite refused:`, refused);
    expect(databases).toBeGreaterThan(50);
  },
);
