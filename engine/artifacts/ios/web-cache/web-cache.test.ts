import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import type { SqlRow } from "../../../formats/sqlite/sqlite.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import { sideBySide } from "./side-by-side.ts";
import webCache from "./web-cache.ts";

const folder = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");

describe.skipIf(folder === undefined)("caches of published phones (skipped without the test data)", () => {
  it("Safari's of iOS 17, of which the newest entries stand in the log, is as another tool reads it", async () => {
    const { records, notes } = await recordsOfZip(
      webCache,
      readFileSync(`${folder}/testdata.safariCache.safariCache.josh_ios17_ffs.zip`),
    );
    const published = JSON.parse(
      readFileSync(`${folder}/golden/safariCache.safariCache.josh_ios17_ffs.20260730032124.json`, "utf8"),
    ) as { data: unknown[][] };
    const live = records.filter(({ from }) => from.recovered === undefined).map(({ value }) => value);
    expect(notes).toEqual([]);
    expect(
      live.map((value) => [
        Date.parse(String(value["fetched"])) / 1000,
        value["url"],
        value["status"],
        value["method"],
        value["bodyFile"] ?? "",
        value["type"],
        value["server"] ?? "",
        value["entry"],
      ]),
    ).toEqual(published.data.map((row) => [row[0], row[1], row[2], row[3], row[7], row[10], row[16], row[19]]));
    expect(records.length - live.length).toBeGreaterThan(0);
  });

  it("an app's of iOS 16 is read without a loss", async () => {
    const { records, notes } = await recordsOfZip(
      webCache,
      readFileSync(`${folder}/testdata.burnerCache.burnerCache_messages.josh_ios15_ffs.zip`),
    );
    const live = records.filter(({ from }) => from.recovered === undefined);
    expect(live).toHaveLength(39);
    expect(live.every(({ value }) => value["url"] !== undefined && value["status"] !== undefined)).toBe(true);
    expect(notes.filter(({ loss }) => loss)).toEqual([]);
  });
});

describe("other databases of the same name", () => {
  it("are told and left alone", async () => {
    const other = writeSqlite({
      tables: [{ name: "object", sql: "CREATE TABLE object (key TEXT, value BLOB)", rows: [{ values: ["a", null] }] }],
    });
    const outcome = await readFixture(webCache, new Map([["", other]]));
    expect([outcome.status, outcome.records.length, outcome.notes.length]).toEqual(["read", 0, 1]);
  });
});

describe("tables side by side", () => {
  async function* rows(...numbers: (number | "recovered" | null)[]): AsyncIterable<SqlRow> {
    for (const number of numbers) {
      const recovered = { area: "freelist", page: 2, offset: 8 } as const;
      yield number === "recovered"
        ? { rowid: 1, values: [1], recovered }
        : { rowid: number ?? undefined, values: [number] };
    }
  }

  it("join what shares a number, and lose no row of any of them", async () => {
    const joined: string[] = [];
    for await (const parts of sideBySide([rows(1, 2, 5), rows(2, 3, 5, "recovered"), rows(5, 6, "recovered")])) {
      joined.push(parts.map((part) => (part === undefined ? "-" : part.recovered ? "r" : part.values[0])).join(" "));
    }
    expect(joined).toEqual(["1 - -", "2 2 -", "- 3 -", "5 5 5", "- - 6", "- r -", "- - r"]);
  });

  it("give every row of a table whose order is lost", async () => {
    let count = 0;
    for await (const parts of sideBySide([rows(9, 1, null, 4), rows(4, 9)])) {
      count += parts.filter((part) => part !== undefined).length;
    }
    expect(count).toBe(6);
  });
});
