import { createCipheriv, createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import { runs } from "../../tools/property-runs.ts";
import { bytesSource } from "../bytes/byte-source.ts";
import { fromHex, hex, utf8 } from "../bytes/text.ts";
import { cbcSource } from "./cbc-source.ts";
import { backupChain, cbcAnswers, hashAnswers, keyWrapAnswers, pbkdf2Answers } from "./known-answers.table.ts";
import { webCrypto } from "./web-crypto.ts";

const overWebCrypto = webCrypto((algorithm) => {
  const hash = createHash(algorithm);
  return { update: (part) => void hash.update(part), digest: () => new Uint8Array(hash.digest()) };
});

const bytes = (text: string): Uint8Array => fromHex(text) ?? new Uint8Array();
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe.each([
  ["WebCrypto", overWebCrypto],
  ["node:crypto", nodeCrypto()],
])("cryptography over %s", (_, seam) => {
  it.each(pbkdf2Answers)(
    "derives a key with %s from %j and %j in %i rounds",
    async (hash, password, salt, rounds, key) => {
      const derived = await seam.pbkdf2(hash, latin1(password), latin1(salt), rounds, key.length / 2);
      expect(hex(derived)).toBe(key);
    },
  );

  it.each(keyWrapAnswers)("unwraps with %s", async (kek, wrapped, key) => {
    expect(hex((await seam.unwrapKey(bytes(kek), bytes(wrapped))) ?? new Uint8Array())).toBe(key);
    const damaged = bytes(wrapped);
    damaged[5] = (damaged[5] as number) ^ 1;
    expect(await seam.unwrapKey(bytes(kek), damaged)).toBeUndefined();
    expect(await seam.unwrapKey(bytes(kek), bytes(wrapped).subarray(1))).toBeUndefined();
    expect(await seam.unwrapKey(bytes(kek), new Uint8Array(16))).toBeUndefined();
    expect(await seam.unwrapKey(new Uint8Array(32).fill(9), bytes(wrapped))).toBeUndefined();
  });

  it.each(cbcAnswers)(
    "decrypts CBC with %s, whole and from the middle, in any order",
    async (key, iv, cipher, plain) => {
      const decryptor = seam.cbcDecryptor(bytes(key));
      const blocks = bytes(cipher);
      expect(hex(await decryptor.decrypt(blocks.subarray(16, 32), blocks.subarray(32)))).toBe(plain.slice(64));
      expect(hex(await decryptor.decrypt(bytes(iv), blocks))).toBe(plain);
      expect(hex(await decryptor.decrypt(blocks.subarray(0, 16), blocks.subarray(16, 32)))).toBe(plain.slice(32, 64));
      expect(await decryptor.decrypt(bytes(iv), new Uint8Array(0))).toEqual(new Uint8Array(0));
    },
  );

  it.each(hashAnswers)("hashes with %s piece by piece", (algorithm, digest) => {
    const hasher = seam.hasher(algorithm);
    hasher.update(latin1("a"));
    hasher.update(latin1("bc"));
    expect(hex(hasher.digest())).toBe(digest);
  });

  it("walks from a backup password to a file", async () => {
    const c = backupChain;
    const first = await seam.pbkdf2("sha256", latin1(c.password), bytes(c.firstSalt), c.rounds, 32);
    expect(hex(first)).toBe(c.firstRound);
    const derived = await seam.pbkdf2("sha1", first, bytes(c.salt), c.rounds, 32);
    expect(hex(derived)).toBe(c.derivedKey);
    const classKey = await seam.unwrapKey(derived, bytes(c.wrappedClassKey));
    expect(hex(classKey ?? new Uint8Array())).toBe(c.classKey);
    const fileKey = await seam.unwrapKey(bytes(c.classKey), bytes(c.wrappedFileKey));
    expect(hex(fileKey ?? new Uint8Array())).toBe(c.fileKey);
    const { source, padding } = await cbcSource(
      bytesSource(bytes(c.ciphertext)),
      seam.cbcDecryptor(bytes(c.fileKey)),
      "test",
    );
    expect(padding).toBe("valid");
    expect(utf8(await source.read(0, source.size))).toBe(c.plaintext);
  });

  it("reads any range of a ciphertext as if the whole had been decrypted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 0, maxLength: 400 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.array(fc.tuple(fc.integer({ min: -5, max: 420 }), fc.integer({ min: -5, max: 420 })), { maxLength: 8 }),
        async (plain, key, ranges) => {
          const cipher = createCipheriv("aes-256-cbc", key, new Uint8Array(16));
          const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
          const opened = await cbcSource(bytesSource(encrypted), seam.cbcDecryptor(key), "test");
          expect(opened.padding).toBe("valid");
          expect(opened.source.size).toBe(plain.length);
          const reads = ranges.map(([start, end]) => opened.source.read(start, end));
          for (const [index, read] of (await Promise.all(reads)).entries()) {
            const [start, end] = ranges[index] as [number, number];
            expect(Array.from(read)).toEqual(Array.from(plain.subarray(Math.max(0, start), Math.max(0, end))));
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
