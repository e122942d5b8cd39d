import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlistInput, RealInput, UidInput, writeBinaryPlist } from "../../../corpus/formats/plist-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { defaultLimits, type Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { fromHex, toUtf8 } from "../../bytes/text.ts";
import { type PlistValue, readPlist, Uid } from "./plist.ts";

function read(bytes: Uint8Array, limits: Limits = defaultLimits): PlistValue {
  return readPlist(bytes, { limits, place: "test.plist" });
}

function codeOf(bytes: Uint8Array, limits?: Limits): string {
  try {
    read(bytes, limits);
    return "read";
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error.code;
  }
}

/** A file of objects given as hexadecimal, with a one-byte offset table. */
function file(objects: readonly string[], root = 0, offsetSize = 1, referenceSize = 1): Uint8Array {
  const body: number[] = [...toUtf8("bplist00")];
  const offsets: number[] = [];
  for (const object of objects) {
    offsets.push(body.length);
    body.push(...(fromHex(object.replace(/ /g, "")) as Uint8Array));
  }
  const table = body.length;
  for (const offset of offsets)
    for (let i = offsetSize - 1; i >= 0; i--) body.push(i > 3 ? 0 : (offset >> (8 * i)) & 255);
  body.push(0, 0, 0, 0, 0, 0, offsetSize, referenceSize);
  for (const number of [objects.length, root, table]) body.push(0, 0, 0, 0, 0, 0, number >> 8, number & 255);
  return Uint8Array.from(body);
}

describe("values of binary property lists", () => {
  it.each<[string, PlistValue]>([
    ["00", null],
    ["08", false],
    ["09", true],
    ["0f", null],
    ["10 ff", 255],
    ["11 ffff", 65535],
    ["12 ffffffff", 4294967295],
    ["13 ffffffffffffffff", -1],
    ["13 001fffffffffffff", Number.MAX_SAFE_INTEGER],
    ["13 0020000000000000", 2n ** 53n],
    ["13 8000000000000000", -(2n ** 63n)],
    ["14 0000000000000000ffffffffffffffff", 2n ** 64n - 1n],
    ["14 ffffffffffffffffffffffffffffffff", -1],
    ["22 3fc00000", 1.5],
    ["23 3ff8000000000000", 1.5],
    ["33 0000000000000000", new Date("2001-01-01T00:00:00Z")],
    ["33 3fbf7ced916872b0", new Date("2001-01-01T00:00:00.123Z")],
    ["42 cafe", Uint8Array.of(0xca, 0xfe)],
    ["4f 10 02 cafe", Uint8Array.of(0xca, 0xfe)],
    ["52 6162", "ab"],
    ["62 00fc d83d", "ü\ufffd"],
    ["73 e2 82 ac", "€"],
    ["80 07", new Uid(7)],
    ["87 0000000000000107", new Uid(0x107)],
    ["0c 53 613a62", "a:b"],
    ["0d 0c 5f 10 0e 687474703a2f2f612e62632f642f 51 65", "http://a.bc/d/e"],
    ["0e 000102030405060708090a0b0c0d0e0f", "00010203-0405-0607-0809-0A0B0C0D0E0F"],
  ])("reads %s", (object, value) => {
    expect(read(file([object]))).toEqual(value);
  });

  it("leaves a date that no calendar holds the number it is", () => {
    expect(read(file(["33 7ff8000000000000"]))).toBeNaN();
    expect(read(file(["33 7fefffffffffffff"]))).toBe(Number.MAX_VALUE);
    expect(read(file(["33 fff0000000000000"]))).toBe(Number.NEGATIVE_INFINITY);
  });

  it("reads sets as arrays, and dictionaries in their order with the later of two equal keys", () => {
    expect(read(file(["b2 01 02", "10 05", "51 61"]))).toEqual([5, "a"]);
    expect(read(file(["c1 01", "10 05"]))).toEqual([5]);
    const dict = read(file(["d2 01 01 02 03", "51 61", "10 01", "10 02"]));
    expect([...(dict as Map<string, PlistValue>)]).toEqual([["a", 2]]);
  });

  it("keeps a key named __proto__ as any other", () => {
    const dict = read(writeBinaryPlist(new Map([["__proto__", new Map([["polluted", true]])]])));
    expect([...(dict as Map<string, PlistValue>).keys()]).toEqual(["__proto__"]);
    expect("polluted" in {}).toBe(false);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("takes offsets and references of %i bytes", (size) => {
    const reference = "00".repeat(size - 1);
    const objects = [`d1 ${reference}01 ${reference}02`, "51 41", "51 42"];
    expect(read(file(objects, 0, size, size))).toEqual(new Map([["A", "B"]]));
  });

  it("decodes a shared object once", () => {
    const [first, second] = read(file(["a2 01 01", "a1 02", "10 01"])) as [PlistValue, PlistValue];
    expect(first).toBe(second);
  });

  it("copies small data, so that it does not keep the file in memory", () => {
    const bytes = file(["42 cafe"]);
    expect((read(bytes) as Uint8Array).buffer).not.toBe(bytes.buffer);
  });
});

describe("damaged and hostile binary property lists", () => {
  it.each<[string, string]>([
    ["a reference to nowhere", "a1 09"],
    ["a marker nobody knows", "90"],
    ["an unknown plain marker", "03"],
    ["an integer of 32 bytes", "15 00"],
    ["a real of one byte", "20 00"],
    ["a date of four bytes", "32 00000000"],
    ["data past the end", "4f 13 7fffffffffffffff"],
    ["a length that is no integer", "5f 51 61"],
    ["an array past the end", "af 11 ffff"],
    ["a dictionary with a number for a key", "d1 00 00"],
    ["a UID beyond 2^53", "87 ffffffffffffffff"],
    ["a URL without text", "0c 10 01"],
    ["an array that holds itself", "a1 00"],
  ])("refuses %s", (_name, object) => {
    expect(codeOf(file([object]))).toBe("malformed");
  });

  it("refuses a cycle over several objects", () => {
    expect(codeOf(file(["a1 01", "d1 02 03", "51 61", "a1 01"]))).toBe("malformed");
  });

  it("tells other binary versions and files that end early", () => {
    expect(codeOf(toUtf8("bplist16 and more of it than a trailer is long, so it is not short"))).toBe(
      "unsupported-version",
    );
    expect(codeOf(toUtf8("bplist00"))).toBe("truncated");
  });

  it("does not expand a billion laughs", () => {
    const levels = 40;
    const objects = Array.from({ length: levels }, (_, i) =>
      `aa ${(i + 1).toString(16).padStart(2, "0").repeat(10)}`.replace(/ /g, ""),
    );
    const start = performance.now();
    expect(codeOf(file([...objects, "53 6c6f6c"], 0, 2))).toBe("over-limit");
    expect(performance.now() - start).toBeLessThan(20_000);
    // Few enough copies to be walked are read, each level once.
    const some = read(file([...objects.slice(-3).map((_, i) => `aa${`0${i + 1}`.repeat(10)}`), "53 6c6f6c"]));
    expect(JSON.stringify(some).length).toBeGreaterThan(1000);
  });

  it("bounds the depth, also where it is pieced together from objects read earlier", () => {
    let deep: PlistInput = 1;
    for (let i = 0; i < 600; i++) deep = [deep];
    expect(codeOf(writeBinaryPlist(deep))).toBe("over-limit");
    // Object 0 lists the chain from its end, so no object is ever read more than two levels deep.
    const chain = ["a6 060504030201", "a1 02", "a1 03", "a1 04", "a1 05", "a1 06", "a0"];
    expect(codeOf(file(chain), { ...defaultLimits, depth: 5 })).toBe("over-limit");
    expect(codeOf(file(chain), { ...defaultLimits, depth: 8 })).toBe("read");
  });

  it("refuses many objects that are all the same large bytes", () => {
    const text = `5f 12 00008000 ${"61".repeat(0x8000)}`;
    const bytes = file([`af 10 c8 ${"01".repeat(200)}`, text], 0, 4);
    expect(codeOf(bytes)).toBe("read");
    // 200 objects at one offset: the table is written by hand, every entry the same.
    const table = new Uint8Array(201 * 4 + 32);
    const view = new DataView(table.buffer);
    const body = bytes.subarray(0, bytes.length - 32 - 8);
    const refs = Array.from({ length: 200 }, (_, i) => i + 1);
    const changed = body.slice();
    changed.set(refs, 8 + 3);
    view.setUint32(0, 8);
    for (let i = 1; i <= 200; i++) view.setUint32(4 * i, 8 + 3 + 200);
    table[201 * 4 + 6] = 4;
    table[201 * 4 + 7] = 1;
    view.setUint32(201 * 4 + 12, 201);
    view.setUint32(201 * 4 + 28, body.length);
    const bomb = new Uint8Array(changed.length + table.length);
    bomb.set(changed);
    bomb.set(table, changed.length);
    expect(codeOf(bomb)).toBe("malformed");
  });

  it("keeps to the limits it is given", () => {
    const bytes = writeBinaryPlist(["abcdefgh", 1, 2, 3]);
    expect(codeOf(bytes, { ...defaultLimits, objects: 4 })).toBe("over-limit");
    expect(codeOf(bytes, { ...defaultLimits, valueBytes: 7 })).toBe("over-limit");
    expect(codeOf(bytes, { ...defaultLimits, wholeFileBytes: 20 })).toBe("over-limit");
    expect(codeOf(bytes, { ...defaultLimits, objects: 5, valueBytes: 8 })).toBe("read");
  });
});

const scalarInput: fc.Arbitrary<PlistInput> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(2n ** 127n), max: 2n ** 127n - 1n }),
  fc.double(),
  fc.string({ unit: "binary" }),
  fc.uint8Array({ maxLength: 40 }),
  fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
  fc.nat().map((value) => new UidInput(value)),
  fc.integer().map((value) => new RealInput(value)),
);
const { input } = fc.letrec<{ input: PlistInput }>((tie) => ({
  input: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalarInput,
    fc.array(tie("input"), { maxLength: 20 }),
    fc.array(fc.tuple(fc.string(), tie("input")), { maxLength: 20 }).map((entries) => new Map(entries)),
  ),
}));

/** What the reader should make of a writer's input. */
function expected(value: PlistInput): PlistValue {
  if (value instanceof UidInput) return new Uid(value.value);
  if (value instanceof RealInput) return value.value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(expected);
  if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, expected(element)]));
  return value as PlistValue;
}

describe("properties of binary property lists", () => {
  it("reads what was written", () => {
    fc.assert(
      fc.property(input, (value) => {
        expect(read(writeBinaryPlist(value))).toEqual(expected(value));
      }),
      { numRuns: runs(300) },
    );
  });

  it("throws nothing but ReadError on cut and changed files", () => {
    fc.assert(
      fc.property(
        input,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(),
        (value, changes, cut) => {
          const bytes = writeBinaryPlist(value);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expect(codeOf(bytes)).toBeTypeOf("string");
          expect(codeOf(bytes.subarray(0, cut % bytes.length))).toBeTypeOf("string");
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("throws nothing but ReadError on random bytes behind a signature and before a sound trailer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 200 }), (middle) => {
        const bytes = file([...Array.from(middle, (byte) => byte.toString(16).padStart(2, "0"))]);
        expect(codeOf(bytes)).toBeTypeOf("string");
      }),
      { numRuns: runs(500) },
    );
  });
});
