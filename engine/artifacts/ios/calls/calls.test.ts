import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import calls from "./calls.ts";

const file = testData(
  "evidence/b2-ios-sqlite/novkostya+ios-backup-parser/calls/testdata/calls.1.CallHistory.storedata",
);

describe.skipIf(file === undefined)("a published sample of calls (outside test data)", () => {
  it("reads all five, with participants of the group call and without those that are missing", async () => {
    const { status, records, findings } = await readFixture(
      calls,
      new Map([["", new Uint8Array(readFileSync(file ?? ""))]]),
    );
    expect([status, records.length, findings]).toEqual(["read", 5, []]);
    expect(records[2]?.value).toMatchObject({ direction: "outgoing", participants: ["+1 555 0300", "+1 555 0301"] });
  });
});

describe("what is left behind", () => {
  it("keeps handles that no call points at, and texts that are stored as bytes", async () => {
    const file = writeSqlite({
      tables: [
        {
          name: "ZCALLRECORD",
          sql: "CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, ZADDRESS BLOB, ZDATE TIMESTAMP)",
          rows: [{ values: [1, new TextEncoder().encode("mira@mail.example"), null] }],
        },
        {
          name: "ZHANDLE",
          sql: "CREATE TABLE ZHANDLE (Z_PK INTEGER PRIMARY KEY, ZVALUE VARCHAR, ZNORMALIZEDVALUE VARCHAR)",
          rows: [{ values: [3, null, "+15555550100"] }],
        },
      ],
    });
    const { status, records } = await readFixture(calls, new Map([["", file]]));
    expect(status).toBe("read");
    expect(records.map(({ value }) => value)).toEqual([
      { kind: "call", call: 1, handle: "mira@mail.example" },
      { kind: "handle", handle: "+15555550100" },
    ]);
  });
});
