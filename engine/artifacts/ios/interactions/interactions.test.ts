import { describe, expect, it } from "vitest";
import { type SqliteTable, writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import interactions from "./interactions.ts";

const table = (name: string, columns: string, ...rows: SqliteTable["rows"][number]["values"][]): SqliteTable => ({
  name,
  sql: `CREATE TABLE ${name} (${columns})`,
  rows: rows.map((values) => ({ values })),
});

const read = (tables: readonly SqliteTable[]) => readFixture(interactions, new Map([["", writeSqlite({ tables })]]));

describe("interactions of other versions", () => {
  it("takes the numbers in the names of the joins from the database itself", async () => {
    const { status, records } = await read([
      table(
        "ZCONTACTS",
        "Z_PK INTEGER PRIMARY KEY, ZIDENTIFIER VARCHAR",
        [1, "mira@mail.example"],
        [2, "jonas@mail.example"],
      ),
      table(
        "ZATTACHMENT",
        "Z_PK INTEGER PRIMARY KEY, ZCONTENTURL VARCHAR",
        [7, "https://news.example/"],
        [8, "file:///a%zz"],
      ),
      table("ZINTERACTIONS", "Z_PK INTEGER PRIMARY KEY, ZSENDER INTEGER, ZDIRECTION INTEGER", [5, 1, 0]),
      table("Z_4INTERACTIONS", "Z_4ATTACHMENTS INTEGER, Z_9INTERACTIONS INTEGER", [7, 5]),
      table("Z_6INTERACTIONRECIPIENT", "Z_6RECIPIENTS INTEGER, Z_9INTERACTIONRECIPIENT INTEGER", [2, 5], [99, 5]),
      table("Z_9KEYWORDS", "Z_9INTERACTIONS INTEGER, Z_12KEYWORDS INTEGER", [5, 3]),
    ]);
    expect(status).toBe("read");
    expect(records.map(({ value }) => value)).toEqual([
      {
        kind: "interaction",
        interaction: 5,
        direction: "incoming",
        sender: "mira@mail.example",
        recipients: ["jonas@mail.example"],
        recipientNames: [],
        links: ["https://news.example/"],
      },
      { kind: "contact", contact: ["mira@mail.example"] },
      { kind: "contact", contact: ["jonas@mail.example"] },
      { kind: "attachment", files: ["/a%zz"] },
    ]);
  });

  it("reads the oldest form, without attachments, recipients and contacts", async () => {
    const { status, records } = await read([
      table("ZINTERACTIONS", "Z_PK INTEGER PRIMARY KEY, ZBUNDLEID VARCHAR, ZSTARTDATE TIMESTAMP", [
        1,
        "com.example.app",
        700000000,
      ]),
    ]);
    expect(status).toBe("read");
    expect(records.map(({ value }) => value)).toEqual([
      { kind: "interaction", interaction: 1, bundle: "com.example.app", started: "2023-03-08T20:26:40Z" },
    ]);
  });

  it("is not called whole without its main table, and gives what the others hold", async () => {
    const { status, records, notes } = await read([
      table("ZCONTACTS", "Z_PK INTEGER PRIMARY KEY, ZIDENTIFIER TEXT", [1, "left@mail.example"]),
    ]);
    expect([status, notes]).toEqual([
      "partly-read",
      ["missing-table! HomeDomain/Library/CoreDuet/People/interactionC.db, table ZINTERACTIONS"],
    ]);
    expect(records.map(({ value }) => value["contact"])).toEqual([["left@mail.example"]]);
  });
});
