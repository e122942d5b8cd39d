import { createCipheriv } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bytesSource } from "../bytes/byte-source.ts";
import { toUtf8, utf8 } from "../bytes/text.ts";
import { cbcSource } from "./cbc-source.ts";
import { webCrypto } from "./web-crypto.ts";

const key = new Uint8Array(32).fill(7);
const seam = webCrypto(() => {
  throw new Error("no hash is needed here");
});

function encrypt(plain: Uint8Array, padded: boolean): Uint8Array {
  const cipher = createCipheriv("aes-256-cbc", key, new Uint8Array(16)).setAutoPadding(padded);
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final()]));
}

const open = (cipher: Uint8Array) => cbcSource(bytesSource(cipher), seam.cbcDecryptor(key), "blob");
const all = async (source: { size: number; read(a: number, b: number): Promise<Uint8Array> }) =>
  utf8(await source.read(0, source.size));

describe("a file under AES-CBC", () => {
  it("is empty when the ciphertext is", async () => {
    const { source, padding } = await open(new Uint8Array(0));
    expect([source.size, padding]).toEqual([0, "valid"]);
    expect(await source.read(0, 10)).toEqual(new Uint8Array(0));
  });

  it("keeps every byte when the last block ends in no padding", async () => {
    const { source, padding } = await open(encrypt(toUtf8("sixteen letters!"), false));
    expect([await all(source), padding]).toEqual(["sixteen letters!", "none"]);
  });

  it("lends the same bytes, and says when nobody reads them any more", async () => {
    const plain = toUtf8("as long as it takes to be more than a few blocks");
    const events: string[] = [];
    const decryptor = { ...seam.cbcDecryptor(key), release: (bytes: Uint8Array) => void events.push(utf8(bytes)) };
    const { source } = await cbcSource(bytesSource(encrypt(plain, true)), decryptor, "blob");
    const kept = await source.read(3, 20);
    await source.lend?.(20, 40, async (bytes) => void events.push(`used ${utf8(bytes)}`));
    await source.lend?.(0, 4, () => Promise.reject(new Error("no"))).catch(() => undefined);
    const part = (start: number, end: number) => utf8(plain.subarray(start, end));
    expect(events).toEqual([`used ${part(20, 40)}`, part(20, 40), part(0, 4)]);
    expect(utf8(kept)).toBe(part(3, 20));
  });

  it("does not take one odd byte for padding", async () => {
    const plain = toUtf8("fifteen letters.");
    plain[15] = 3;
    const { source } = await open(encrypt(plain, false));
    expect(source.size).toBe(16);
  });

  it("reads up to the last whole block of a ciphertext that was cut", async () => {
    const { source, padding } = await open(encrypt(toUtf8("sixteen letters!and some more"), true).subarray(0, 31));
    expect([await all(source), padding]).toEqual(["sixteen letters!", "cut"]);
    const tiny = await open(new Uint8Array(5));
    expect([tiny.source.size, tiny.padding]).toEqual([0, "cut"]);
  });

  it("says so when the ciphertext turns out shorter than it claimed", async () => {
    const cipher = encrypt(toUtf8("x".repeat(100)), true);
    let claimed = bytesSource(cipher);
    claimed = { size: cipher.length, read: (a, b) => bytesSource(cipher).read(a, Math.min(b, 48)) };
    await expect(cbcSource(claimed, seam.cbcDecryptor(key), "blob")).rejects.toMatchObject({ code: "truncated" });
  });
});
