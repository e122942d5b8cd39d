import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeUuidText } from "../../../corpus/formats/uuidtext-writer.ts";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { readUuidText } from "./uuidtext.ts";

const read = (bytes: Uint8Array) => readUuidText(bytesSource(bytes), "image");

describe("a uuidtext file", () => {
  it("gives back its path, and where its strings lie", async () => {
    const ranges = fc.array(fc.record({ start: fc.nat(2 ** 31), text: fc.stringMatching(/^[ -~]{0,30}$/) }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^\/[!-~]{1,200}$/), ranges, async (path, texts) => {
        const bytes = writeUuidText(path, texts);
        const found = await read(bytes);
        expect(found.path).toBe(path);
        expect(
          found.ranges.map(({ start, offset, size }) => ({
            start,
            text: utf8(bytes.subarray(offset, offset + size - 1)),
          })),
        ).toEqual(texts);
      }),
    );
  });

  it("never gives a part of a path as the whole", async () => {
    const file = writeUuidText("/usr/libexec/exampled", [{ start: 100, text: "started %d" }]);
    for (let end = 0; end < file.length; end++) {
      await expect(read(file.slice(0, end))).rejects.toMatchObject({ code: "truncated" });
    }
  });

  it("survives any change of bytes", async () => {
    const file = writeUuidText("/usr/libexec/exampled", [{ start: 100, text: "started %d" }]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 8 }), async (changes) => {
        const damaged = file.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        await read(damaged).catch((error: unknown) => expect(isReadError(error)).toBe(true));
      }),
    );
  });
});

const folder = testData("evidence/b6-unified-log/libyal+dtformats/unified_logging/uuidtext");

describe.skipIf(folder === undefined)("published uuidtext files (evidence/b6-unified-log)", () => {
  it("are read, with and without strings", async () => {
    const bytes = (name: string) => new Uint8Array(readFileSync(join(folder ?? "", name)));
    expect(await read(bytes("22/0D3C2953A33917B333DD8366AC25F2"))).toEqual({ ranges: [], path: "/usr/libexec/lsd" });
    const { ranges, path } = await read(bytes("00/7EF56328D53A78B59CCCE3E3189F57"));
    expect([ranges, path.startsWith("/")]).toEqual([[{ start: 0x5591, offset: 24, size: 864 }], true]);
  });
});
