import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReadError } from "../../bytes/read-error.ts";
import { fromHex } from "../../bytes/text.ts";
import { unpackLzBitmap } from "./lzbitmap.ts";

/** Streams with the digests of what is in them: https://github.com/fox-it/dissect.util, tests/compression. */
const streams = [
  [
    "stored",
    "5a424d093100002b0000536d616c6c2066696c657320646f6e277420676574" +
      "20636f6d7072657373656420617420616c6c2e2e2e0a060000000000",
    "8c929efb5fd28b5b82385b67b408f5e775a4756d7cc6373eebddb8668343ad40",
  ],
  [
    "a run",
    "5a424d092d0000a0000018000018000018000061616161616161617835ef340f0000f10f00000000000000000000000000060000000000",
    "ef56118ff333a8bfeffc346c4987a1a178762570b3eb1d704a2c1e9b3a877561",
  ],
  [
    "text",
    "5a424d09d80100df36002301005001007601004c6f72656d20697073756d20646f6c6f722073742061657420636e7365636574757220616469706973" +
      "696e67656c69742e517573716566617563627520657820736170656e76616570656c6c6e6573656d6c61637261496e20696475727573206d69707269" +
      "74656c757364206f76616c7354656d7075206c656f7561656e65616464696d206e2074656d706f72506c6e7276697675736672696c61206c636e636d" +
      "657473626962656e64756d67657461732e496c696d6173206e6c6d616c7564616c696e616e746567726e6e63707365722e5574206864726572697473" +
      "6d7072766c637373207074656e74747469736f6f73712e41646c696f72616f7175657465727562696f74726370746f686d6f732e0a0a4c0d2c341b41" +
      "3e26113c5f6e805b6b7c65529d967ec4b310edb922ca7b1deca5faf4434afbfa52fb8272b2ffb7016f7fcbc1b9f1373af99e3eb4e94fa9b3bafe39d3" +
      "6959add6f36b55eecdb59d2ec3d1d029fc0055a9cbed016111718114103f480147110116011040f125f3ffffffffffffffffffffffffffffffffffff" +
      "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1f002cf68f57d9c576d73bfd7cd3d7560000060000000000",
    "73d3dd96ca2e2f0144a117019256d770ee7c6febeaee09b24956c723ae22b529",
  ],
] as const;

const bytesOf = (hex: string): Uint8Array => fromHex(hex) as Uint8Array;

describe("entries packed with bitmaps", () => {
  it.each(streams)("%s", (_, hex, digest) => {
    const into = new Uint8Array(1 << 16);
    const size = unpackLzBitmap(bytesOf(hex), into, "log");
    expect(createHash("sha256").update(into.subarray(0, size)).digest("hex")).toBe(digest);
  });

  it("that are damaged throw one error alone, and never more than there is room for", () => {
    const [, , [, text]] = streams;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }), fc.nat(), (flips, cut) => {
        const bytes = bytesOf(text);
        for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
        try {
          expect(
            unpackLzBitmap(bytes.subarray(0, cut % (bytes.length + 1)), new Uint8Array(20_000), "log"),
          ).toBeLessThan(20_001);
        } catch (error) {
          if (!isReadError(error)) throw error;
        }
      }),
    );
  });
});
