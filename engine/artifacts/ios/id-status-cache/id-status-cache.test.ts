import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import idStatusCache from "./id-status-cache.ts";

const file = testData("evidence/b4-ios-plists/log2timeline+plaso/ios/com.apple.identityservices.idstatuscache.plist");

describe.skipIf(file === undefined)("a cache of look-ups of an iOS 14 phone (outside test data)", () => {
  it("reads all 40 look-ups of 15 services, and finds nothing odd", async () => {
    const { status, records, findings } = await readFixture(
      idStatusCache,
      new Map([["", new Uint8Array(readFileSync(file ?? ""))]]),
    );
    expect([status, records.length, findings]).toEqual(["read", 40, []]);
    expect(records.every(({ moments }) => moments[0]?.utc?.startsWith("2021-02-"))).toBe(true);
  });
});

describe("addresses", () => {
  it.each([
    ["mailto:someone@mail.example", "someone@mail.example"],
    ['mailto:"someone@mail.example\0\0"', "someone@mail.example"],
    ["mailto:someone@mail.example\0\0", "someone@mail.example"],
    ["mailto:s\0\0eone@mail.example", "s\0\0eone@mail.example"],
    ["someone@mail.example", "someone@mail.example"],
    ["tel:+4550000001", undefined],
  ])("%j is %j", async (handle, address) => {
    const file = writeBinaryPlist({ "com.apple.madrid": { [handle]: { IDStatus: 1, LookupDate: 7e8 } } });
    const { records } = await readFixture(idStatusCache, new Map([["", file]]));
    expect(records[0]?.value["address"]).toBe(address);
  });
});
