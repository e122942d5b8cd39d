import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import appUsage from "./app-usage.ts";

const database = testData("evidence/b2-ios-sqlite/log2timeline+plaso/macos/knowledgec-10.13.db");

describe.skipIf(database === undefined)("a published knowledgeC.db of macOS 10.13 (evidence/b2-ios-sqlite)", () => {
  it("gives all 21 entries of its older schema", async () => {
    const bytes = new Uint8Array(readFileSync(database ?? ""));
    const { status, records } = await readFixture(appUsage, new Map([["", bytes]]));
    const live = records.filter(({ from }) => from.recovered === undefined);
    expect([status, live.length]).toEqual(["read", 21]);
    const streams = live.map(({ value }) => value["stream"]);
    expect(streams.filter((name) => name === "/app/inFocus")).toHaveLength(17);
    const apps = live.filter(({ value }) => value["stream"] === "/app/inFocus").map(({ value }) => value["app"]);
    expect(apps).toContain("com.apple.Installer-Progress");
    expect(apps).not.toContain(undefined);
  });
});

describe("what entries point to", () => {
  it("keeps an address of its own beside that of the details, and both where no entry is left", async () => {
    const page = "Z_DKDIGITALHEALTHMETADATAKEY__WEBPAGEURL";
    const file = writeSqlite({
      tables: [
        {
          name: "ZOBJECT",
          sql: "CREATE TABLE ZOBJECT (Z_PK INTEGER PRIMARY KEY, ZSTREAMNAME, ZVALUESTRING, ZSOURCE, ZSTRUCTUREDMETADATA)",
          rows: [{ values: [1, "/safari/history", "https://own.example/", 1, 1] }],
        },
        {
          name: "ZSTRUCTUREDMETADATA",
          sql: `CREATE TABLE ZSTRUCTUREDMETADATA (Z_PK INTEGER PRIMARY KEY, ${page}, Z_DKLATER__BUNDLEID, Z_DKLATER__URL)`,
          rows: [
            { values: [1, "https://details.example/", null, null] },
            { values: [2, "https://left.example/", "com.example.later", "https://later.example/"] },
          ],
        },
        {
          name: "ZSOURCE",
          sql: "CREATE TABLE ZSOURCE (Z_PK INTEGER PRIMARY KEY, ZBUNDLEID)",
          rows: [{ values: [1, "com.example.browser"] }, { values: [2, "com.example.left"] }],
        },
      ],
    });
    const { status, records } = await readFixture(appUsage, new Map([["", file]]));
    expect(status).toBe("read");
    expect(records.map(({ value }) => value)).toEqual([
      {
        stream: "/safari/history",
        app: "com.example.browser",
        page: ["https://own.example/", "https://details.example/"],
        entry: 1,
      },
      { page: ["https://left.example/", "https://later.example/"], related: ["com.example.later"] },
      { source: "com.example.left" },
    ]);
  });
});
