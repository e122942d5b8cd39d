import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSegb } from "../../../corpus/formats/segb-writer.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { doubleIn, readProtobuf, textIn, valueAt } from "../protobuf/protobuf.ts";
import { readSegb } from "./segb.ts";

const options = { limits: defaultLimits, place: "stream" };

const entries = [
  { created: 700_000_000.25, data: toUtf8("first") },
  { created: 700_000_001, data: toUtf8("second, a longer one") },
  { created: 700_000_002, data: new Uint8Array(12), deleted: true },
  { created: 700_000_003, data: toUtf8("fourth") },
];

describe.each([1, 2] as const)("version %i", (version) => {
  const file = writeSegb(version, entries);
  const texts = (bytes: Uint8Array) => readSegb(bytes, options).entries.map(({ data }) => utf8(data));

  it("gives every entry with its state and time", () => {
    const read = readSegb(file, options);
    expect(read.version).toBe(version);
    expect(read.notes).toEqual([]);
    expect(read.entries.map(({ state, created, data }) => [state, created, utf8(data)])).toEqual([
      ["written", 700_000_000.25, "first"],
      ["written", 700_000_001, "second, a longer one"],
      ["deleted", 700_000_002, "\0".repeat(12)],
      ["written", 700_000_003, "fourth"],
    ]);
    for (const { offset } of read.entries) expect(offset % (version === 1 ? 8 : 4)).toBe(0);
  });

  it("tells of an entry whose contents are not what they were", () => {
    const damaged = file.slice();
    const at = damaged.indexOf("s".charCodeAt(0), version === 1 ? 56 + 32 + 8 + 32 : 32);
    damaged[at] = 0x58;
    const read = readSegb(damaged, options);
    expect(read.notes.filter(({ loss }) => loss).length).toBe(1);
    expect(read.entries.map(({ whole }) => whole).filter((whole) => !whole).length).toBe(1);
    expect(read.entries.length).toBe(4);
  });

  it("reads on behind a destroyed entry, and says so", () => {
    const damaged = file.slice();
    const { offset = 0 } = readSegb(file, options).entries[1] ?? {};
    damaged.fill(0xff, offset, offset + 8);
    expect(texts(damaged)).toContain("fourth");
    expect(readSegb(damaged, options).notes.some(({ loss }) => loss)).toBe(true);
  });

  it("never says nothing of a file that was cut", () => {
    for (let end = 0; end < file.length; end++) {
      try {
        expect(readSegb(file.slice(0, end), options).notes.some(({ loss }) => loss)).toBe(true);
      } catch (error) {
        expect(isReadError(error)).toBe(true);
      }
    }
  });

  it("survives any change of bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const damaged = file.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        try {
          readSegb(damaged, options);
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
  });
});

it("is not slowed down by a file of entries that claim the rest of it", () => {
  const file = new Uint8Array(4 << 20);
  const view = new DataView(file.buffer);
  view.setUint32(0, file.length, true);
  file.set(toUtf8("SEGB"), 52);
  for (let at = 56; at + 32 < file.length; at += 8) {
    view.setUint32(at, file.length - at - 40, true);
    view.setInt32(at + 4, 1, true);
  }
  const started = performance.now();
  readSegb(file, options);
  expect(performance.now() - started).toBeLessThan(20_000);
});

const real = testData("evidence/b7-biome-segb/log2timeline+plaso/appInstall-segb");

describe.skipIf(real === undefined)("a real stream of iOS 16 (evidence/b7-biome-segb)", () => {
  it("holds installs only, each whole", () => {
    const read = readSegb(readFileSync(real as string), options);
    expect([read.version, read.notes]).toEqual([1, []]);
    expect(read.entries.every(({ state, whole }) => state === "written" && whole)).toBe(true);
    expect(read.entries.length).toBe(41);
    const apps = read.entries.map(({ data, created }) => {
      const fields = readProtobuf(data, options);
      expect(textIn(valueAt(fields, [1, 1], options))).toBe("/app/install");
      expect(Math.abs((doubleIn(valueAt(fields, [2], options)) ?? 0) - created)).toBeLessThan(86_400);
      return textIn(valueAt(fields, [4, 3], options));
    });
    expect(apps.slice(0, 3)).toEqual(["com.samiiau.loader", "com.apple.MobileStore", "com.apple.stocks"]);
  });
});
