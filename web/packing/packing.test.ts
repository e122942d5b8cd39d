import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import { asciiOf, bytesOf } from "./ascii.ts";
import { pack } from "./pack.ts";
import { unpack } from "./unpack.ts";

const repeating = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 0, max: 60 }), fc.uint8Array({ maxLength: 200 }))
  .map(([piece, times, rest]) => Uint8Array.from([...Array.from({ length: times }, () => [...piece]).flat(), ...rest]));

it("gives back what was packed", () => {
  fc.assert(
    fc.property(repeating, (bytes) => {
      expect(unpack(bytesOf(asciiOf(pack(bytes))))).toEqual(bytes);
    }),
    { numRuns: runs(20) },
  );
}, 120_000);

it("writes nothing that means something in a page", () => {
  const all = Uint8Array.from({ length: 4096 }, (_, index) => (index * 73) & 0xff);
  const written = new Set(asciiOf(all));
  for (const character of "\0\b\t\n\v\f\r\x1a\x1b<&\x7f") expect(written).not.toContain(character);
  for (const character of written) expect(character.charCodeAt(0)).toBeLessThan(128);
});
