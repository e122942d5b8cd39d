import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import accounts from "./accounts.ts";

const images = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");
const single = testData("evidence/b2-ios-sqlite/log2timeline+plaso/ios/Accounts3.sqlite");

describe.skipIf(images === undefined)("accounts of published images (outside test data)", () => {
  it.each([
    ["josh_ios15_ffs", 19, ["calendar.google.com", "calendars.icloud.com", "google.com", "p141-caldav.icloud.com"]],
    ["belkasoft_ctf6_ios_device1", 16, ["calendars.icloud.com", "p64-caldav.icloud.com", "p64-contacts.icloud.com"]],
  ])("%s: every account of file and log, with its servers", async (image, count, servers) => {
    const zip = readFileSync(`${images}/testdata.accountData.accountData.${image}.zip`);
    const { records, notes } = await recordsOfZip(accounts, new Uint8Array(zip));
    expect(notes).toEqual([]);
    const live = records.filter(({ from }) => from.recovered === undefined && from.table === "ZACCOUNT");
    expect(live).toHaveLength(count);
    const found = new Set(live.flatMap(({ value }) => (value["servers"] as string[] | undefined) ?? []));
    for (const server of servers) expect(found).toContain(server);
    expect(JSON.stringify(live)).not.toMatch(/cookie/i);
  });
});

describe.skipIf(single === undefined)("accounts of an iOS 13 phone (outside test data)", () => {
  it("reads all 18", async () => {
    const file = new Uint8Array(readFileSync(single ?? ""));
    const { status, records } = await readFixture(accounts, new Map([["", file]]));
    expect(status).toBe("read");
    expect(records.filter(({ from }) => from.table === "ZACCOUNT")).toHaveLength(18);
  });
});
