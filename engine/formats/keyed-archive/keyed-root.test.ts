import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  Inline,
  type KeyedInput,
  type MbFileInput,
  ObjectInput,
  writeKeyedArchive,
  writeMbFile,
} from "../../../corpus/formats/keyed-archive-writer.ts";
import { type PlistInput, UidInput, writeBinaryPlist, writeXmlPlist } from "../../../corpus/formats/plist-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { arrayOf, dictOf, type PlistValue, readPlist, Uid } from "../plist/plist.ts";
import { readKeyedRoot } from "./keyed-archive.ts";

const options = { limits: defaultLimits, place: "Manifest.db" };

function codeOf(bytes: Uint8Array): string {
  try {
    readKeyedRoot(bytes, options);
    return "read";
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error.code;
  }
}

const file: MbFileInput = {
  relativePath: "Library/SMS/sms.db",
  size: 5_000_000_000,
  mode: 0o100600,
  birth: 1_610_658_370,
  lastModified: 1_610_658_371,
  lastStatusChange: 1_610_658_372,
  protectionClass: 3,
  inodeNumber: 2 ** 40,
  encryptionKey: new Uint8Array(44).fill(7),
  target: "/private/var/m\u00fcller",
  digest: new Uint8Array(20).fill(9),
};
const fields = new Map<string, PlistValue>([
  ["LastModified", 1_610_658_371],
  ["Flags", 0],
  ["GroupID", 501],
  ["Target", "/private/var/m\u00fcller"],
  ["LastStatusChange", 1_610_658_372],
  ["RelativePath", "Library/SMS/sms.db"],
  ["Birth", 1_610_658_370],
  ["Size", 5_000_000_000],
  ["InodeNumber", 2 ** 40],
  ["Mode", 0o100600],
  ["UserID", 501],
  ["ProtectionClass", 3],
  ["EncryptionKey", new Uint8Array(44).fill(7)],
  ["Digest", new Uint8Array(20).fill(9)],
]);

describe("the root of a keyed archive", () => {
  it("holds what was written of a file", () => {
    expect(readKeyedRoot(writeMbFile(file), options)).toEqual(fields);
  });

  it("is the same in XML", () => {
    const back = (value: PlistValue): PlistInput => {
      if (value instanceof Uid) return new UidInput(value.value);
      if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, back(element)]));
      return Array.isArray(value) ? value.map(back) : (value as PlistInput);
    };
    const xml = writeXmlPlist(back(readPlist(writeMbFile(file), options)));
    expect(readKeyedRoot(toUtf8(xml), options)).toEqual(fields);
  });

  it("finds the root wherever it is, and leaves out what is not there", () => {
    const bytes = writeBinaryPlist({
      $objects: ["$null", "padding", { gone: new UidInput(9), nil: new UidInput(0), here: new UidInput(1) }],
      $top: { other: 1, root: new UidInput(2) },
    });
    expect(readKeyedRoot(bytes, options)).toEqual(
      new Map<string, PlistValue>([
        ["nil", null],
        ["here", "padding"],
      ]),
    );
  });

  it("unwraps dates, strings and data one reference further on, and leaves containers as they stand", () => {
    const root = readKeyedRoot(
      writeKeyedArchive(
        new ObjectInput("MBFile", {
          Birth: new Date("2020-01-02T03:04:05Z"),
          RelativePath: new ObjectInput("NSMutableString", { "NS.string": new Inline("a/b") }),
          EncryptionKey: new ObjectInput("NSMutableData", { "NS.data": Uint8Array.of(1, 2, 3) }),
          List: ["x"],
        }),
      ),
      options,
    );
    expect(root.get("Birth")).toEqual(new Date("2020-01-02T03:04:05Z"));
    expect(root.get("RelativePath")).toBe("a/b");
    expect(root.get("EncryptionKey")).toEqual(Uint8Array.of(1, 2, 3));
    expect(arrayOf(dictOf(root.get("List"))?.get("NS.objects"))?.[0]).toBeInstanceOf(Uid);
  });

  it.each<[string, string, Uint8Array]>([
    ["absent", "a property list of another kind", writeBinaryPlist({ a: 1 })],
    ["absent", "an array", writeBinaryPlist([1])],
    [
      "absent",
      "a root that is no object",
      writeBinaryPlist({ $top: { root: new UidInput(1) }, $objects: ["$null", "text"] }),
    ],
    ["absent", "a root beyond the objects", writeBinaryPlist({ $top: { root: new UidInput(5) }, $objects: ["$null"] })],
    ["absent", "no root", writeBinaryPlist({ $top: {}, $objects: ["$null"] })],
    ["absent", "a root that is no reference", writeBinaryPlist({ $top: { root: 1 }, $objects: ["$null", {}] })],
    ["absent", "the same in XML", toUtf8(writeXmlPlist({ $top: { root: 1 }, $objects: ["$null"] }))],
    ["truncated", "nothing", new Uint8Array()],
    ["malformed", "half an archive", writeMbFile(file).subarray(0, 200)],
  ])("is %s for %s", (code, _name, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("stays quick with many fields that all hold containers", () => {
    const many = new Map<string, PlistInput>(
      Array.from({ length: 20_000 }, (_, i) => [`field ${i}`, new UidInput(1 + (i % 50))]),
    );
    const containers = Array.from({ length: 50 }, () => Array.from({ length: 400 }, (_, i) => i));
    const bytes = writeBinaryPlist({ $top: { root: new UidInput(51) }, $objects: ["$null", ...containers, many] });
    const start = performance.now();
    expect(readKeyedRoot(bytes, options).size).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("throws nothing but ReadError on cut and changed archives", () => {
    const bytes = writeMbFile(file);
    for (let at = 0; at < bytes.length; at++) {
      expect(codeOf(bytes.subarray(0, at))).not.toBe("read");
      for (const bit of [1, 16, 128]) {
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ bit;
        expect(codeOf(changed)).toBeTypeOf("string");
      }
    }
  });

  it("agrees with the whole property list on any fields", () => {
    const value: fc.Arbitrary<KeyedInput> = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.uint8Array({ maxLength: 50 }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value), (input) => {
        const root = readKeyedRoot(writeKeyedArchive(new ObjectInput("MBFile", input)), options);
        for (const [name, each] of Object.entries(input)) if (name !== "$class") expect(root.get(name)).toEqual(each);
      }),
      { numRuns: runs(100) },
    );
  });
});

const manifest = testData("evidence/a1-ios-backup-plain/mvt-project+mvt/ios_backup/Manifest.db");

describe.skipIf(manifest === undefined)("archives inside a real Manifest.db (needs the outside test data)", () => {
  it("reads each blob that lies whole in a page", () => {
    const database = new Uint8Array(readFileSync(manifest ?? ""));
    const text = Buffer.from(database.buffer, database.byteOffset, database.length);
    let read = 0;
    // A blob has no overflow page when a sound trailer follows the signature within the page's size.
    for (let at = text.indexOf("bplist00"); at >= 0; at = text.indexOf("bplist00", at + 8)) {
      for (let end = at + 300; end < at + 700; end++) {
        const table = text.readUInt32BE(end - 4);
        const plausible =
          text.readUInt32BE(end - 8) === 0 &&
          text.readUInt32BE(end - 16) === 0 &&
          table === end - at - 32 - text.readUInt32BE(end - 20) * 2;
        if (!plausible || text[end - 26] !== 2 || text[end - 25] !== 1) continue;
        const root = readKeyedRoot(database.subarray(at, end), options);
        expect(root.get("Mode")).toBeTypeOf("number");
        expect(root.get("RelativePath")).toBeTypeOf("string");
        read++;
        break;
      }
    }
    expect(read).toBeGreaterThan(3000);
  });
});
