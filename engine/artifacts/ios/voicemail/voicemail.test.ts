import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import voicemail from "./voicemail.ts";

const folder = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");

describe.skipIf(folder === undefined)("voice messages of a published image (outside test data)", () => {
  it("finds none, as another tool does, and reads the file whole", async () => {
    const zip = readFileSync(`${folder}/testdata.voicemail.voicemail.josh_ios15_ffs.zip`);
    const { records, notes, files } = await recordsOfZip(voicemail, new Uint8Array(zip));
    expect([files, records.length, notes]).toEqual([1, 0, []]);
  });
});
