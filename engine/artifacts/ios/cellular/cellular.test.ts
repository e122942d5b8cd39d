import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import cellular from "./cellular.ts";

const images = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");
const single = testData("evidence/b4-ios-plists/log2timeline+plaso/ios/com.apple.commcenter.data.plist");

describe.skipIf(images === undefined)("SIM cards of published images (evidence/b1-ios-ffs-extract)", () => {
  it.each([
    ["josh_ios15_ffs", ["8901260971148676693", "8901260971148676693"]],
    ["belkasoft_ctf6_ios_device1", []],
  ])("%s: the cards that the other tool's output holds", async (image, cards) => {
    const zip = readFileSync(`${images}/testdata.celWireless.celWireless.${image}.zip`);
    const { records, notes, files } = await recordsOfZip(cellular, new Uint8Array(zip));
    expect([files, notes]).toEqual([1, []]);
    expect(records.map(({ value }) => value["card"])).toEqual(cards);
    const golden = readFileSync(`${images}/golden/celWireless.celWireless.${image}.20241022214046.json`, "utf8");
    for (const card of cards) expect(golden).toContain(card);
    expect(golden.includes("LastKnownICCID")).toBe(cards.length > 0);
  });
});

describe.skipIf(single === undefined)("the wallet of an iOS 15 phone (evidence/b4-ios-plists)", () => {
  it("gives its one card with number and time", async () => {
    const file = new Uint8Array(readFileSync(single ?? ""));
    const { status, records, findings } = await readFixture(cellular, new Map([["", file]]));
    expect([status, findings]).toEqual(["read", []]);
    expect(records.map(({ value }) => [value["card"], value["noted"], value["type"]])).toEqual([
      ["8901260971148676693", "2023-05-17T12:26:22Z", "sim"],
    ]);
  });
});
