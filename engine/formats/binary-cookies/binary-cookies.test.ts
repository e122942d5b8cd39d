import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeBinaryCookies } from "../../../corpus/formats/binary-cookies-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { type CookieNote, readBinaryCookies } from "./binary-cookies.ts";

function read(bytes: Uint8Array, limits = defaultLimits) {
  const notes: CookieNote[] = [];
  const cookies = [...readBinaryCookies(bytes, { limits, place: "c", note: (note) => void notes.push(note) })];
  return { cookies, notes };
}

const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((value) => !value.includes("\0"));
const cookie = fc.record({
  domain: text,
  name: text,
  path: text,
  value: text,
  flags: fc.integer({ min: 0, max: 5 }),
  expires: fc.integer({ min: 0, max: 2 ** 31 }),
  created: fc.integer({ min: 0, max: 2 ** 31 }),
});
const pages = fc.array(fc.array(cookie, { minLength: 1, maxLength: 6 }), { maxLength: 5 });

describe("binary cookies", () => {
  it("gives back what was written, whole", () => {
    fc.assert(
      fc.property(pages, (written) => {
        const { cookies, notes } = read(writeBinaryCookies(written));
        expect(notes).toEqual([]);
        expect(cookies).toMatchObject(written.flat());
      }),
      { numRuns: runs(200) },
    );
  });

  it("throws nothing but ReadErrors, whatever the bytes, and says what it lost", () => {
    fc.assert(
      fc.property(pages, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), (written, changes) => {
        const bytes = writeBinaryCookies(written);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        try {
          const { cookies, notes } = read(bytes);
          if (cookies.length < written.flat().length) expect(notes.some(({ loss }) => loss)).toBe(true);
        } catch (error) {
          if (!isReadError(error)) throw error;
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("refuses what is no cookie file, and counts beyond the limits", () => {
    expect(() => read(Uint8Array.of(1, 2, 3, 4, 0, 0, 0, 0))).toThrow(ReadError);
    expect(() => read(Uint8Array.of(0x63, 0x6f, 0x6f, 0x6b, 0xff, 0xff, 0xff, 0xff))).toThrow(/over-limit/);
    expect(() => read(writeBinaryCookies([]), { ...defaultLimits, wholeFileBytes: 3 })).toThrow(/over-limit/);
  });
});
