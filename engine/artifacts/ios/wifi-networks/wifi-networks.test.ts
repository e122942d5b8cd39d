import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import wifiNetworks from "./wifi-networks.ts";

const images = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");
const single = testData("evidence/b4-ios-plists/log2timeline+plaso/ios/com.apple.wifi.known-networks.plist");

describe.skipIf(images === undefined)("networks of published images (evidence/b1-ios-ffs-extract)", () => {
  it.each([
    ["appleWifiKnownNetworks.belkasoft_ctf6_ios_device1", 3, ["TWR9", "UCPLPublicWireless"]],
    ["appleWifiKnownNetworks.josh_ios15_ffs", 2, ["Matt_Foley"]],
    ["appleWifiScannedPrivate.josh_ios15_ffs", 1, ["Matt_Foley"]],
  ])("%s: each network with its times", async (name, files, networks) => {
    const zip = readFileSync(`${images}/testdata.appleWifiPlist.${name}.zip`);
    const outcome = await recordsOfZip(wifiNetworks, new Uint8Array(zip));
    expect([outcome.files, outcome.notes]).toEqual([files, []]);
    expect(outcome.records.map(({ value }) => value["network"])).toEqual(networks);
    for (const { value, moments } of outcome.records) {
      expect([value["added"], value["joinedByUser"]].every((time) => typeof time === "string")).toBe(true);
      expect(moments.length).toBeGreaterThan(2);
    }
  });
});

describe.skipIf(single === undefined)("networks of an iOS 15 phone (evidence/b4-ios-plists)", () => {
  it("keeps parts of seconds and every station", async () => {
    const file = new Uint8Array(readFileSync(single ?? ""));
    const { status, records } = await readFixture(wifiNetworks, new Map([["", file]]));
    expect([status, records.length]).toEqual(["read", 1]);
    expect(records[0]?.value).toMatchObject({ network: "Matt_Foley", security: "WPA2 Personal", hidden: false });
    expect(String(records[0]?.value["added"])).toMatch(/^2023-04-15T13:53:47\.47/);
    expect(records[0]?.value["stations"]).toContain("76:a7:41:e7:7c:9d");
  });
});
