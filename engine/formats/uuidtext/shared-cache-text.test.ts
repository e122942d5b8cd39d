import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { cacheImagePath, readSharedCacheText } from "./shared-cache-text.ts";

const folder = testData("evidence/b6-unified-log/libyal+dtformats/unified_logging/uuidtext/dsc");
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder ?? "", name)));

describe.skipIf(folder === undefined)("published dsc files (evidence/b6-unified-log)", () => {
  it.each([
    ["dsc-version1", 252, 196],
    ["dsc-version2", 263, 200],
  ])("%s has %i ranges of %i images, each with a path", async (name, rangeCount, imageCount) => {
    const source = bytesSource(file(name));
    const { ranges, images } = await readSharedCacheText(source, name);
    expect([ranges.length, images.length]).toEqual([rangeCount, imageCount]);
    for (const image of images) expect(await cacheImagePath(source, image, name)).toMatch(/^\//);
    let before = 0n;
    for (const { start, offset, size } of ranges) {
      expect(start >= before && offset + size <= source.size).toBe(true);
      before = start + BigInt(size);
    }
  });

  it("whose tables are cut short is refused", async () => {
    const source = bytesSource(file("8E21CAB1DCF936B49F85CF860E6F34EC"));
    const result = await readSharedCacheText(source, "cut").catch((error: unknown) => error);
    expect(isReadError(result) || (result as { images: unknown[] }).images.length > 0).toBe(true);
  });
});

describe("a dsc file", () => {
  it("survives any bytes", async () => {
    const head = [0x68, 0x63, 0x73, 0x64, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), fc.constantFrom(1, 2, 3), async (rest, version) => {
        const bytes = Uint8Array.from([...head, ...rest]);
        bytes[4] = version;
        await readSharedCacheText(bytesSource(bytes), "random").catch((error: unknown) =>
          expect(isReadError(error)).toBe(true),
        );
      }),
    );
  });
});
