import { armor } from "age-encryption";
import { beforeAll, describe, expect, it } from "vitest";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { readAgeFile } from "./age-file.ts";
import { isAge } from "./age-header.ts";
import { type AgeSecret, ageFileKey, identitiesIn } from "./age-key.ts";
import { lockedByPhrase, lockedFor, newIdentity } from "./test-age-file.ts";

const place = "x.zip.age";
let identity = "";
beforeAll(async () => {
  identity = await newIdentity();
});

/** Bytes that differ from chunk to chunk. */
const plain = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 16) * 31) & 255);

const sealed = (bytes: Uint8Array): Promise<Uint8Array> => lockedFor(identity, bytes);

async function open(bytes: Uint8Array, secret: AgeSecret = { identities: [identity] }) {
  const file = await readAgeFile(bytesSource(bytes), defaultLimits, place);
  return file.open(await ageFileKey(file.header, secret, place));
}

describe("an age file", () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 131_072, 300_000])(
    "of %i bytes is read whole and at any place",
    async (length) => {
      const bytes = plain(length);
      const file = await sealed(bytes);
      expect(isAge(file)).toBe(true);
      const { source, lost } = await open(file);
      expect(lost).toBeUndefined();
      expect(source.size).toBe(length);
      expect(Buffer.compare(await source.read(0, length + 5), bytes)).toBe(0);
      for (const at of [0, 1, 65_530, 65_536, 131_070, length - 3]) {
        expect(
          Buffer.compare(await source.read(at, at + 10), bytes.subarray(Math.max(0, at), Math.max(0, at + 10))),
        ).toBe(0);
      }
    },
  );

  it("opens with a passphrase, and as text", async () => {
    const file = await lockedByPhrase("a phrase of words", plain(100));
    const text = toUtf8(armor.encode(file));
    expect(isAge(text)).toBe(true);
    for (const given of [file, text]) {
      const { source } = await open(given, { passphrase: "a phrase of words" });
      expect(await source.read(0, 100)).toEqual(plain(100));
      await expect(open(given, { passphrase: "another" })).rejects.toMatchObject({ code: "wrong-password" });
    }
  });

  it("stays closed for everybody else", async () => {
    const file = await sealed(plain(10));
    const other = await newIdentity();
    for (const identities of [[other], [], ["AGE-SECRET-KEY-1NONE"]]) {
      await expect(open(file, { identities })).rejects.toMatchObject({ code: "wrong-password" });
    }
  });

  it("that was cut gives its authentic beginning and says so", async () => {
    const bytes = plain(300_000);
    const file = await sealed(bytes);
    const start = file.length - (300_000 + 5 * 16 + 16);
    const at = (chunks: number, more = 0): number => start + 16 + chunks * (65_536 + 16) + more;
    for (const [cut, chunks] of [
      [file.length - 1, 4],
      [at(4), 4],
      [at(3, 5), 3],
      [at(2), 2],
      [at(1, 17), 1],
    ] as const) {
      const { source, lost } = await open(file.subarray(0, cut));
      expect(lost).toBeDefined();
      expect(source.size).toBe(chunks * 65_536);
      expect(Buffer.compare(await source.read(0, source.size), bytes.subarray(0, source.size))).toBe(0);
    }
    await expect(open(file.subarray(0, at(0, 400)))).rejects.toMatchObject({ code: "truncated" });
    await expect(open(file.subarray(0, start + 4))).rejects.toMatchObject({ code: "truncated" });
    await expect(open(file.subarray(0, 60))).rejects.toMatchObject({ code: "truncated" });
  });

  it("that was changed gives nothing of the part that was", async () => {
    const bytes = plain(200_000);
    const file = Uint8Array.from(await sealed(bytes));
    const at = file.length - 200_000 + 70_000;
    file[at] = (file[at] as number) ^ 1;
    const { source } = await open(file);
    await expect(source.read(65_536, 65_600)).rejects.toMatchObject({ code: "malformed" });
    expect(await source.read(199_990, 200_000)).toEqual(bytes.subarray(199_990));
    const head = Uint8Array.from(await sealed(bytes));
    head[30] = (head[30] as number) ^ 1;
    await expect(open(head)).rejects.toSatisfy((error) =>
      ["malformed", "wrong-password"].includes((error as { code: string }).code),
    );
  });
});

describe("an identity file", () => {
  it("has comments and keys", () => {
    expect(identitiesIn(`# created: today\n# public key: age1x\n${identity}\r\n\n`)).toEqual([identity]);
    expect(identitiesIn("ssh-ed25519 AAAA")).toEqual([]);
  });
});
