/**
 * Texts are decoded as the platform decodes them, in all three encodings.
 * @module
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { textReader } from "./text-value.ts";

test("UTF-8 of every length is decoded as the platform does, malformed or not", () => {
  const platform = new TextDecoder("utf-8", { ignoreBOM: true });
  const bytes = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(0x41, 0x7f, 0xc3, 0xa5, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x91, 0x8b, 0xed, 0xa0, 0xf4, 0x90),
        { maxLength: 90 },
      )
      .map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(bytes, fc.nat(5), (text, before) => {
      const padded = new Uint8Array(before + text.length + 3).fill(0xc3);
      padded.set(text, before);
      const reader = textReader("utf-8");
      const decoded = reader.read(padded, before, before + text.length);
      expect(decoded).toBe(platform.decode(text));
      const roundTrip = Buffer.compare(new TextEncoder().encode(decoded), text) === 0;
      expect(reader.malformed).toBe(roundTrip ? 0 : 1);
    }),
  );
});

test("UTF-16 in both byte orders", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      const little = Buffer.from(text, "utf16le");
      expect(textReader("utf-16le").read(little, 0, little.length)).toBe(text);
      const big = Buffer.from(little).swap16();
      expect(textReader("utf-16be").read(big, 0, big.length)).toBe(text);
    }),
  );
});
