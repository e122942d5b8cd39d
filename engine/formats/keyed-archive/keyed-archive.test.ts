import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  Inline,
  type KeyedInput,
  ObjectInput,
  writeKeyedArchive,
} from "../../../corpus/formats/keyed-archive-writer.ts";
import { type PlistInput, UidInput, writeBinaryPlist, writeXmlPlist } from "../../../corpus/formats/plist-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits, type Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { AttributedText, type KeyedArchive, KeyedObject, type KeyedValue, readKeyedArchive } from "./keyed-archive.ts";

function read(bytes: Uint8Array, limits: Limits = defaultLimits): KeyedArchive {
  return readKeyedArchive(bytes, { limits, place: "test.archive" });
}

function rootOf(bytes: Uint8Array): KeyedValue {
  return read(bytes).top.get("root");
}

/** An archive with these `$objects` behind `$null`, the first of them the root. */
function archive(objects: readonly PlistInput[], top: PlistInput = { root: new UidInput(1) }): PlistInput {
  return { $version: 100_000, $archiver: "NSKeyedArchiver", $top: top, $objects: ["$null", ...objects] };
}

/** Asks every object for every field, each once; what it finds is counted. */
function walk(root: KeyedValue): number {
  const seen = new Set<KeyedValue>();
  const waiting: KeyedValue[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (seen.has(next)) continue;
    seen.add(next);
    if (next instanceof KeyedObject) waiting.push(...next.keys.map((key) => next.get(key)));
    else if (next instanceof AttributedText) waiting.push(next.attributes);
    else if (next instanceof Map) waiting.push(...next.keys(), ...next.values());
    else if (Array.isArray(next)) waiting.push(...next);
  }
  return seen.size;
}

function codeOf(bytes: Uint8Array, limits?: Limits): string {
  try {
    for (const value of read(bytes, limits).top.values()) walk(value);
    return "read";
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error.code;
  }
}

describe("values of keyed archives", () => {
  it.each<[string, KeyedInput, KeyedValue]>([
    ["text", "some text", "some text"],
    ["nil", null, null],
    ["a date", new Date("2020-11-01T17:44:28.428Z"), new Date("2020-11-01T17:44:28.428Z")],
    ["an array", ["a", 1, true, null, ["b"]], ["a", 1, true, null, ["b"]]],
    [
      "a dictionary with keys of any kind",
      new Map<KeyedInput, KeyedInput>([
        ["k", 1],
        [7, "v"],
      ]),
      new Map<KeyedValue, KeyedValue>([
        ["k", 1],
        [7, "v"],
      ]),
    ],
    [
      "mutable data",
      new ObjectInput("NSMutableData", { "NS.data": new Inline(Uint8Array.of(1, 2)) }, ["NSData", "NSObject"]),
      Uint8Array.of(1, 2),
    ],
    ["data of its own", new ObjectInput("NSData", { "NS.data": Uint8Array.of(1, 2) }), Uint8Array.of(1, 2)],
    ["a mutable string", new ObjectInput("NSMutableString", { "NS.string": new Inline("words") }), "words"],
    ["a string of bytes", new ObjectInput("NSString", { "NS.bytes": new Inline(toUtf8("w\u00f6rds")) }), "w\u00f6rds"],
    [
      "a subclass of a string",
      new ObjectInput("MyString", { "NS.string": new Inline("words") }, ["NSString"]),
      "words",
    ],
    ["a set", new ObjectInput("NSSet", { "NS.objects": new Inline([1, 2]) }), [1, 2]],
    ["an old ordered set", new ObjectInput("NSOrderedSet", { "NS.object.0": "a", "NS.object.1": "b" }), ["a", "b"]],
    [
      "a counted set",
      new ObjectInput("NSCountedSet", { "NS.count": 1, "NS.object0": "a", "NS.count0": 4 }, ["NSMutableSet", "NSSet"]),
      ["a"],
    ],
    [
      "a URL",
      new ObjectInput("NSURL", { "NS.base": null, "NS.relative": "https://a.example/b" }),
      "https://a.example/b",
    ],
    [
      "a relative URL",
      new ObjectInput("NSURL", {
        "NS.base": new ObjectInput("NSURL", { "NS.base": null, "NS.relative": "https://a.example/b/" }),
        "NS.relative": "../c?d",
      }),
      "https://a.example/c?d",
    ],
    [
      "a UUID",
      new ObjectInput("NSUUID", { "NS.uuidbytes": new Inline(new Uint8Array(16).fill(0xab)) }),
      "ABABABAB-ABAB-ABAB-ABAB-ABABABABABAB",
    ],
    ["a number", new ObjectInput("NSNumber", { "NS.dblval": 2.5 }), 2.5],
    ["a null object", new ObjectInput("NSNull", {}), null],
  ])("reads %s", (_name, input, value) => {
    expect(rootOf(writeKeyedArchive(input))).toEqual(value);
  });

  it("gives an object of another class its fields, when asked", () => {
    const root = rootOf(
      writeKeyedArchive(new ObjectInput("LPLinkMetadata", { title: "T", n: 3, inner: new ObjectInput("X", {}) })),
    );
    if (!(root instanceof KeyedObject)) throw new Error("no object");
    expect(root.className).toBe("LPLinkMetadata");
    expect(root.classNames).toEqual(["LPLinkMetadata", "NSObject"]);
    expect(root.keys).toEqual(["title", "n", "inner"]);
    expect([root.get("title"), root.get("n"), root.get("nothing")]).toEqual(["T", 3, undefined]);
    expect((root.get("inner") as KeyedObject).className).toBe("X");
  });

  it("reads an attributed string with its attributes", () => {
    const root = rootOf(
      writeKeyedArchive(
        new ObjectInput(
          "NSMutableAttributedString",
          { NSString: "see there", NSAttributes: new Map([["NSLink", "https://a.example"]]) },
          ["NSAttributedString"],
        ),
      ),
    );
    expect(root).toBeInstanceOf(AttributedText);
    expect((root as AttributedText).text).toBe("see there");
    expect((root as AttributedText).attributes).toEqual(new Map([["NSLink", "https://a.example"]]));
  });

  it("reads an XML archive, several entries at the top, and objects without a class", () => {
    const text = writeXmlPlist(
      archive([{ "NS.objects": ["a"] }, { "NS.time": 0 }], { $0: new UidInput(1), $1: new UidInput(2), $2: 5 }),
    );
    expect(read(toUtf8(text)).top).toEqual(
      new Map<string, KeyedValue>([
        ["$0", ["a"]],
        ["$1", new Date("2001-01-01")],
        ["$2", 5],
      ]),
    );
  });

  it("keeps sharing and cycles", () => {
    const array = archive([
      { $class: new UidInput(2), "NS.objects": [new UidInput(1), new UidInput(3), new UidInput(3)] },
      { $classname: "NSArray" },
      { $class: new UidInput(2), "NS.objects": [] },
    ]);
    const root = rootOf(writeBinaryPlist(array)) as readonly KeyedValue[];
    expect(root[0]).toBe(root);
    expect(root[1]).toBe(root[2]);
    const fields: { self?: KeyedInput } = {};
    const self = new ObjectInput("Node", fields as { readonly [name: string]: KeyedInput });
    fields.self = self;
    const node = rootOf(writeKeyedArchive(self)) as KeyedObject;
    expect(node.get("self")).toBe(node);
  });

  it("notes references to nowhere and goes on", () => {
    const result = read(
      writeBinaryPlist(
        archive([{ $class: new UidInput(2), "NS.objects": [new UidInput(99), "kept"] }, { $classname: "NSArray" }]),
      ),
    );
    expect(result.top.get("root")).toEqual([undefined, "kept"]);
    expect(result.notes).toEqual([
      { code: "dangling-reference", place: "test.archive", detail: "a reference to object 99 of 3", loss: true },
    ]);
  });

  it("notes another version", () => {
    const result = read(writeBinaryPlist({ $version: 18, $top: { root: new UidInput(1) }, $objects: ["$null", "x"] }));
    expect(result.top.get("root")).toBe("x");
    expect(result.notes.map((note) => [note.code, note.loss])).toEqual([["other-version", false]]);
  });
});

describe("damaged and hostile keyed archives", () => {
  it("tells a property list that is no archive", () => {
    expect(codeOf(writeBinaryPlist({ $top: {} }))).toBe("absent");
    expect(codeOf(writeBinaryPlist(["$objects"]))).toBe("absent");
    expect(codeOf(toUtf8("nothing"))).toBe("malformed");
  });

  it("ends on URLs in a ring, long chains of containers and of bases, and bare references", () => {
    const ring = [{ $class: new UidInput(2), "NS.base": new UidInput(1), "NS.relative": "x" }, { $classname: "NSURL" }];
    expect(codeOf(writeBinaryPlist(archive(ring)))).toBe("read");
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, i) => ({ "NS.objects": [new UidInput(i + 2)] }));
    expect(codeOf(writeBinaryPlist(archive(chain)))).toBe("read");
    expect(codeOf(writeBinaryPlist(archive([new UidInput(1), new UidInput(1)])))).toBe("read");
  });

  it("bounds its notes", () => {
    const many = Array.from({ length: 5000 }, (_, i) => new UidInput(i + 10));
    expect(read(writeBinaryPlist(archive([{ "NS.objects": many }]))).notes.length).toBe(100);
  });

  it("throws nothing but ReadError on archives put together at random", () => {
    const reference = fc.nat(8).map((value) => new UidInput(value));
    const leaf = fc.oneof(
      reference,
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.uint8Array({ maxLength: 16 }),
      fc.boolean(),
    );
    const name = fc.constantFrom(
      "NS.objects",
      "NS.keys",
      "NS.data",
      "NS.string",
      "NS.bytes",
      "NS.time",
      "NS.base",
      "NS.relative",
      "NS.uuidbytes",
      "NS.object.0",
      "NS.object0",
      "NSString",
      "NSAttributes",
      "NS.intval",
      "$classname",
      "$classes",
      "$class",
    );
    const className = fc.constantFrom(
      "NSArray",
      "NSSet",
      "NSDictionary",
      "NSString",
      "NSData",
      "NSDate",
      "NSURL",
      "NSUUID",
      "NSNumber",
      "NSNull",
      "NSAttributedString",
      "NSCountedSet",
      "Other",
    );
    const object = fc.oneof(
      leaf,
      className.map((each) => ({ $classname: each, $classes: [each, "NSObject"] })),
      fc
        .array(fc.tuple(name, fc.oneof(leaf, fc.array(leaf, { maxLength: 4 }))), { maxLength: 5 })
        .map((entries) => new Map(entries)),
    );
    fc.assert(
      fc.property(fc.array(object, { maxLength: 8 }), (objects) => {
        expect(codeOf(writeBinaryPlist(archive(objects)))).toBe("read");
      }),
      { numRuns: runs(1000) },
    );
  });
});

const fixtures = testData("evidence/b8-nskeyedarchiver");

describe.skipIf(fixtures === undefined)("archives of macOS and Xcode (needs the outside test data)", () => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(fixtures ?? "", name)));
  const swift = "apple+swift-corelibs-foundation";

  it.each<[string, KeyedValue]>([
    [`${swift}/Fixtures/macOS-10.14/NSOrderedSet-Numbers.archive`, [1, 2, 3, 4, 5]],
    [`${swift}/Fixtures/macOS-10.14/NSSet-Numbers.archive`, [3, 2, 5, 1, 4]],
    [`${swift}/Fixtures/macOS-10.14/NSCountedSet-NumbersAppearingSeveralTimes.archive`, [3, 2, 5, 1, 4]],
    [`${swift}/NSKeyedUnarchiver-ArrayTest.plist`, ["baa", "baa", "black", "sheep"]],
    [`${swift}/NSKeyedUnarchiver-URLTest.plist`, "https://www.example.com/foo.xml"],
    ["danielpaulus+go-ios/fixtures/ax_focus_on_element.bin", null],
  ])("reads %s", (name, value) => {
    expect(rootOf(bytesOf(name))).toEqual(value);
  });

  it("reads objects of classes it does not know", () => {
    const measurement = rootOf(bytesOf(`${swift}/Fixtures/macOS-10.14/NSMeasurement-Frequency.archive`)) as KeyedObject;
    expect(measurement.className).toBe("NSMeasurement");
    expect((measurement.get("NS.unit") as KeyedObject).get("NS.symbol")).toBe("MHz");
    const activity = rootOf(bytesOf("danielpaulus+go-ios/fixtures/XCActivityRecord.bin")) as KeyedObject;
    expect(activity.get("uuid")).toBe("A8F5C718-D234-49B0-A891-136F94C41213");
    expect(activity.get("start")).toEqual(new Date("2020-11-01T17:44:28.428Z"));
    const counters = rootOf(bytesOf("danielpaulus+go-ios/fixtures/uint64-key-dictionary.bin")) as Map<
      KeyedValue,
      Map<KeyedValue, KeyedValue>
    >;
    expect(counters.get(40400)?.get("pid")).toBe(40400);
  });

  it("throws nothing but ReadError when a file is cut or a byte is changed", () => {
    const files = readdirSync(fixtures ?? "", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "SOURCES.md")
      .map((entry) => new Uint8Array(readFileSync(join(entry.parentPath, entry.name))));
    expect(files.length).toBeGreaterThan(35);
    let read = 0;
    for (const bytes of files) {
      if (codeOf(bytes) === "read") read++;
      for (let i = 1; i < 20; i++) {
        const at = Math.floor((bytes.length * i) / 20);
        expect(codeOf(bytes.subarray(0, at))).not.toBe("read");
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ (1 << (i % 8));
        expect(codeOf(changed)).toBeTypeOf("string");
      }
    }
    expect(read).toBe(files.length - 2);
  });
});
