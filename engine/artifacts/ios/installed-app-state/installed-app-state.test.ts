import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import installedAppState from "./installed-app-state.ts";

const images = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");

describe.skipIf(images === undefined)("storeSystem.db of an iOS 17 image (evidence/b1-ios-ffs-extract)", () => {
  it("gives the rows of every table that names an app, file and log together", async () => {
    const zip = readFileSync(`${images}/testdata.storeSystem.storeSystemAppInstalls.josh_ios17_ffs.zip`);
    const { records, notes, files } = await recordsOfZip(installedAppState, new Uint8Array(zip));
    expect([files, notes]).toEqual([1, []]);
    const counts: Record<string, number> = {};
    for (const { value, from } of records) {
      if (from.recovered === undefined) counts[String(value["kind"])] = (counts[String(value["kind"])] ?? 0) + 1;
    }
    // The other tool reads `app_install` alone, which is empty, and gives no row.
    expect(counts).toEqual({ app_updates: 52, odr_asset_pack: 11, odr_manifest: 2, odr_tag: 21 });
    const update = records.find(({ value }) => value["app"] === "com.groupme.iphone-app");
    expect(update?.value["noted"]).toBe("2024-07-20T21:24:59Z");
  });
});
