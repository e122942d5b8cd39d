import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { crc32 } from "./crc32.ts";
import { inflateRaw } from "./inflate-raw.ts";

/** Text-like bytes of a fixed recipe. */
function recipe(size: number, seed = 7): Uint8Array {
  const words = ["process", "com.apple.", "Library/", "\n", "2026-11-24 ", "mobile", "0x", "e", "status", "ß"];
  let text = "";
  let state = seed;
  while (text.length < size) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += words[(state >> 8) % words.length] + ((state & 7) === 0 ? (state % 1000).toString(16) : "");
  }
  return new TextEncoder().encode(text).subarray(0, size);
}

const levels = [
  { level: 0 },
  { level: 1 },
  { level: 6 },
  { level: 9 },
  { level: 9, strategy: constants.Z_FIXED },
  { level: 6, strategy: constants.Z_HUFFMAN_ONLY },
  { level: 6, strategy: constants.Z_RLE },
  { level: 6, memLevel: 1, windowBits: 9 },
];

describe("inflateRaw", () => {
  it("gives back what zlib deflated, whatever the level and strategy", () => {
    const samples = [
      new Uint8Array(0),
      Uint8Array.of(1),
      recipe(100),
      recipe(300_000),
      new Uint8Array(700_000),
      recipe(70_000).map((byte, at) => (at % 3 === 0 ? byte : (at * 2654435761) >>> 24)),
    ];
    for (const sample of samples) {
      for (const options of levels) {
        const packed = deflateRawSync(sample, options);
        const inflated = inflateRaw(packed, 1 << 24, "sample", sample.length);
        expect(inflated.problem).toBeUndefined();
        expect(inflated.used).toBe(packed.length);
        expect(Buffer.compare(inflated.bytes, sample)).toBe(0);
      }
    }
  });

  it("agrees with zlib on arbitrary repetitive bytes", () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 400 }))
        .map(([bytes, times]) => {
          const out = new Uint8Array(bytes.length * times);
          for (let i = 0; i < times; i++) out.set(bytes, i * bytes.length);
          return out;
        }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...levels), (pieces, options) => {
        const sample = Buffer.concat(pieces);
        expect(Buffer.compare(inflateRaw(deflateRawSync(sample, options), 1 << 20, "sample").bytes, sample)).toBe(0);
      }),
    );
  });

  it("says of what follows the stream how much was used", () => {
    const packed = deflateRawSync(recipe(5000));
    const inflated = inflateRaw(Buffer.concat([packed, Buffer.alloc(50, 0xaa)]), 1 << 20, "sample");
    expect(inflated.used).toBe(packed.length);
    expect(inflated.bytes.length).toBe(5000);
  });

  it("serves every whole symbol before a cut, at every cut", () => {
    const sample = recipe(900);
    for (const options of levels) {
      const packed = deflateRawSync(sample, options);
      let before = 0;
      for (let cut = 0; cut < packed.length; cut++) {
        const inflated = inflateRaw(packed.subarray(0, cut), 1 << 20, "sample");
        expect(inflated.problem?.code).toBe("truncated");
        expect(inflated.bytes.length).toBeGreaterThanOrEqual(before);
        expect(Buffer.compare(inflated.bytes, sample.subarray(0, inflated.bytes.length))).toBe(0);
        // As much as zlib gives for the same bytes.
        const theirs = inflateRawSync(packed.subarray(0, cut), { finishFlush: constants.Z_SYNC_FLUSH });
        expect(inflated.bytes.length).toBeGreaterThanOrEqual(theirs.length);
        before = inflated.bytes.length;
      }
    }
  });

  it("takes any bytes at all: an error, or the same as zlib", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const inflated = inflateRaw(bytes, 1 << 16, "noise");
        if (inflated.problem === undefined) {
          expect(Buffer.compare(inflated.bytes, inflateRawSync(bytes))).toBe(0);
        } else if (inflated.problem.code !== "over-limit") {
          expect(() => inflateRawSync(bytes)).toThrow();
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("takes any damage to a good stream: an error, or the same as zlib", () => {
    const packed = deflateRawSync(recipe(2000));
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(7), (at, bit) => {
        const bytes = Uint8Array.from(packed);
        bytes[at] = (bytes[at] as number) ^ (1 << bit);
        const inflated = inflateRaw(bytes, 1 << 22, "damaged");
        if (inflated.problem === undefined) expect(Buffer.compare(inflated.bytes, inflateRawSync(bytes))).toBe(0);
        else expect(() => inflateRawSync(bytes)).toThrow();
      }),
      { numRuns: runs(500) },
    );
  });

  it("stops at the limit", () => {
    const packed = deflateRawSync(new Uint8Array(10_000_000));
    const inflated = inflateRaw(packed, 1_000_000, "bomb", 4_000_000_000);
    expect(inflated.problem?.code).toBe("over-limit");
    expect(inflated.bytes.length).toBe(1_000_000);
    expect(inflateRaw(packed, 10_000_000, "bomb").problem).toBeUndefined();
  });

  it("names what is wrong", () => {
    const of = (...bytes: number[]): string | undefined => inflateRaw(Uint8Array.from(bytes), 100, "x").problem?.code;
    expect(of(0x07)).toBe("malformed");
    expect(of(0x01, 0x05, 0x00, 0x00, 0x00)).toBe("malformed");
    // A fixed block whose first symbol is a match.
    expect(of(0x03, 0x02, 0x00, 0x00)).toBe("malformed");
    expect(of()).toBe("truncated");
  });
});

describe("crc32", () => {
  it("is the CRC of ISO 3309, in one go and in pieces", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    const bytes = recipe(1001);
    for (const at of [0, 1, 7, 8, 500])
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
  });
});
