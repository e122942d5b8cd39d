import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeUuidText } from "../../../corpus/formats/uuidtext-writer.ts";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { imageStrings, type LogStrings, sharedCacheStrings } from "./strings.ts";

const real = testData(join("evidence", "b6-unified-log", "libyal+dtformats", "unified_logging", "uuidtext"));
const open = (name: string) => bytesSource(readFileSync(join(real as string, name)));

const textsAt = (strings: LogStrings, offsets: readonly number[]) =>
  Promise.all(offsets.map((offset) => strings.at(offset)));

describe("texts for printing of one image", () => {
  it("are found in whichever range holds them, and nowhere else", async () => {
    const file = writeUuidText("/usr/libexec/example", [
      { start: 0x5000, text: "first" },
      { start: 0x100, text: "second %d" },
    ]);
    const strings = await imageStrings(bytesSource(file), "image");
    expect(strings.path).toBe("/usr/libexec/example");
    expect(await textsAt(strings, [0x5000, 0x5002, 0x100, 0x5006, 0xff, 0])).toEqual([
      "first",
      "rst",
      "second %d",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.skipIf(real === undefined)("of a real program are where its entries say", async () => {
    const strings = await imageStrings(open("00/7EF56328D53A78B59CCCE3E3189F57"), "image");
    expect(await textsAt(strings, [0x5591, 0x55af, 0x5639, 0x5591 + 864])).toEqual([
      "system.install.apple-software",
      "system.install.apple-software.standard-user",
      "superclass",
      undefined,
    ]);
  });
});

describe.skipIf(real === undefined)("texts for printing of a shared cache", () => {
  it.each([
    ["dsc-version1", [2432, 14_743, 108_784], 14_743 + 28],
    ["dsc-version2", [2528, 17_987, 19_432], 17_987 + 28],
  ] as const)("%s", async (name, offsets, between) => {
    const strings = await sharedCacheStrings(open(join("dsc", name)), name);
    const texts = await textsAt(strings, offsets);
    expect(texts).toContain("cc.debug.enable");
    expect(texts).toContain("%06llu.%06llu %s.%c[%lu] %s");
    expect(await textsAt(strings, [between, 0, 2 ** 40])).toEqual([undefined, undefined, undefined]);
  });
});
