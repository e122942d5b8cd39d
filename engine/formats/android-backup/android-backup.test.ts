import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { type BackupWriting, writeAndroidBackup } from "../../../corpus/formats/android-backup-writer.ts";
import { writeTar } from "../../../corpus/formats/tar-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { type BackupNote, openBackupBody } from "./backup-body.ts";
import { headerBytes, isAndroidBackup, readBackupHeader } from "./backup-header.ts";
import { openMasterKey } from "./master-key.ts";

const crypto = nodeCrypto();
const place = "backup.ab";
const tar = writeTar([{ name: "apps/org.demo.app/f/a.txt", bytes: toUtf8("contents ".repeat(5000)) }]);
const rounds = 50;

interface Opened {
  readonly tar: Uint8Array;
  readonly notes: readonly BackupNote[];
}

async function openIt(bytes: Uint8Array, password = ""): Promise<Opened> {
  const header = readBackupHeader(bytes.subarray(0, headerBytes), place);
  const key = header.encryption === undefined ? undefined : await openMasterKey(header, { password }, crypto, place);
  const body = await openBackupBody(bytesSource(bytes), header, key, { limits: defaultLimits, place, crypto });
  if (body.plain !== undefined) return { tar: await body.plain.read(0, body.plain.size), notes: body.notes };
  const pass = body.packed;
  if (pass === undefined) throw new Error("a body of neither kind");
  const parts: Uint8Array[] = [];
  for await (const chunk of pass) parts.push(chunk);
  return { tar: Buffer.concat(parts), notes: [...body.notes, ...pass.result().notes] };
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

describe.each([1, 2, 3, 4, 5])("version %i", (version) => {
  const packings: readonly (readonly [string, BackupWriting])[] = [
    ["plain", {}],
    ["deflated", { deflate: (bytes) => deflateRawSync(bytes) }],
    ["compressed without packing", { deflate: "stored" }],
  ];
  it.each(packings)("%s, encrypted or not", async (_name, packing) => {
    const plain = await openIt(await writeAndroidBackup(tar, { version, ...packing }));
    expect(same(plain.tar, tar)).toBe(true);
    expect(plain.notes).toEqual([]);
    const password = "pass wörd €";
    const bytes = await writeAndroidBackup(tar, { version, ...packing, encryption: { password, rounds } });
    const opened = await openIt(bytes, password);
    expect(same(opened.tar, tar)).toBe(true);
    expect(opened.notes).toEqual([]);
    await expect(openIt(bytes, "pass word")).rejects.toMatchObject({ code: "wrong-password" });
  });

  it.each(["utf8", "low-bytes"] as const)("with characters taken as %s", async (characters) => {
    const encryption = { password: "naïve", rounds, characters };
    const bytes = await writeAndroidBackup(tar, { version, encryption });
    expect(same((await openIt(bytes, "naïve")).tar, tar)).toBe(true);
    // The accent as a character of its own, as some keyboards and systems give it.
    expect(same((await openIt(bytes, "nai\u0308ve")).tar, tar)).toBe(true);
  });
});

describe("the master key", () => {
  it("opens with the user's key of an earlier time", async () => {
    const bytes = await writeAndroidBackup(tar, { encryption: { password: "x", rounds } });
    const header = readBackupHeader(bytes.subarray(0, headerBytes), place);
    const { userKey, key } = await openMasterKey(header, { password: "x" }, crypto, place);
    expect((await openMasterKey(header, { userKey }, crypto, place)).key).toEqual(key);
    for (const wrong of [key, userKey.subarray(1)]) {
      await expect(openMasterKey(header, { userKey: wrong }, crypto, place)).rejects.toMatchObject({
        code: "wrong-password",
      });
    }
  });
});

describe("a header", () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ["another file", "ANDROID BACKUQ\n", "malformed"],
    ["one that ends", "ANDROID BACKUP\n5\n", "truncated"],
    ["no version", "ANDROID BACKUP\nfive\n1\nnone\n", "malformed"],
    ["a version to come", "ANDROID BACKUP\n6\n1\nnone\n", "unsupported-version"],
    ["lines that end as Windows has it", "ANDROID BACKUP\r\n5\r\n1\r\nnone\r\n", "malformed"],
    ["no mark of compression", "ANDROID BACKUP\n5\nyes\nnone\n", "malformed"],
    ["another encryption", "ANDROID BACKUP\n5\n1\nAES-512\n", "unsupported-version"],
    ["a salt that is none", "ANDROID BACKUP\n5\n1\nAES-256\nXY\n", "malformed"],
    ["rounds without end", `ANDROID BACKUP\n5\n1\nAES-256\n00\n00\n999999999\n${"0".repeat(32)}\n`, "over-limit"],
    ["no rounds", `ANDROID BACKUP\n5\n1\nAES-256\n00\n00\n0\n${"0".repeat(32)}\n`, "malformed"],
    ["a short vector", "ANDROID BACKUP\n5\n1\nAES-256\n00\n00\n1\n00\n", "malformed"],
    ["half a block of master key", `ANDROID BACKUP\n5\n1\nAES-256\n00\n00\n1\n${"0".repeat(32)}\n0011\n`, "malformed"],
    ["a line without end", `ANDROID BACKUP\n${"5".repeat(9000)}`, "malformed"],
  ];
  it.each(refused)("refused: %s", (_name, text, code) => {
    expect(() => readBackupHeader(toUtf8(text).subarray(0, headerBytes), place)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("is told by its mark", () => {
    expect(isAndroidBackup(toUtf8("ANDROID BACKUP\n5\n"))).toBe(true);
    expect(isAndroidBackup(toUtf8("ANDROID BACK"))).toBe(false);
  });
});

describe("a body", () => {
  it("of no bytes is a backup nobody agreed to, not an error", async () => {
    for (const encryption of [undefined, { password: "x", rounds }]) {
      const whole = await writeAndroidBackup(tar, encryption === undefined ? {} : { encryption });
      const { bodyAt } = readBackupHeader(whole.subarray(0, headerBytes), place);
      const { tar: inside, notes } = await openIt(whole.subarray(0, bodyAt), "x");
      expect(inside.length).toBe(0);
      expect(notes).toMatchObject([{ code: "no-data", loss: false }]);
    }
  });

  it("whose compression is not what the header says is read as it is", async () => {
    const plain = await openIt(await writeAndroidBackup(tar, { statedCompression: "1" }));
    const packed = await openIt(await writeAndroidBackup(tar, { deflate: "stored", statedCompression: "0" }));
    for (const { tar: inside, notes } of [plain, packed]) {
      expect(same(inside, tar)).toBe(true);
      expect(notes).toMatchObject([{ code: "compression-differs", loss: false }]);
    }
    const noise = toUtf8("ANDROID BACKUP\n5\n1\nnone\nno archive and nothing compressed");
    expect((await openIt(noise)).notes).toMatchObject([{ code: "compression-differs", loss: true }]);
  });

  it.each([
    ["compressed", {}],
    ["encrypted as well", { encryption: { password: "x", rounds } }],
  ])("that was cut serves what came before: %s", async (_name, more) => {
    const varied = writeTar([
      { name: "a", bytes: Uint8Array.from({ length: 200_000 }, (_, i) => Math.imul(i, 2654435761) >>> 13) },
    ]);
    const writing = { deflate: (bytes: Uint8Array) => deflateRawSync(bytes), ...more };
    const whole = await writeAndroidBackup(varied, writing);
    const { tar: inside, notes } = await openIt(whole.subarray(0, Math.floor(whole.length * 0.7)), "x");
    expect(inside.length).toBeGreaterThan(50_000);
    expect(same(inside, varied.subarray(0, inside.length))).toBe(true);
    expect(notes.some(({ code, loss }) => code === "truncated" && loss)).toBe(true);
  });

  it("damaged anywhere throws nothing but ReadErrors", async () => {
    const bytes = await writeAndroidBackup(tar, { deflate: "stored", encryption: { password: "x", rounds: 2 } });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 1200 }), fc.integer({ min: 1, max: 255 }), fc.nat(), async (at, by, cut) => {
        const damaged = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : undefined);
        if (at < damaged.length) damaged[at] = (damaged[at] as number) ^ by;
        try {
          await openIt(damaged, "x");
        } catch (error) {
          if (!isReadError(error)) throw error;
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it("is bounded however far it would inflate", async () => {
    const bytes = await writeAndroidBackup(new Uint8Array(1 << 20), { deflate: (all) => deflateRawSync(all) });
    const header = readBackupHeader(bytes.subarray(0, headerBytes), place);
    const limits = { ...defaultLimits, inflatedBytes: 5000 };
    const { packed } = await openBackupBody(bytesSource(bytes), header, undefined, { limits, place, crypto });
    const sizes: number[] = [];
    for await (const chunk of packed ?? []) sizes.push(chunk.length);
    expect(sizes).toEqual([5000]);
    expect(packed?.result().notes).toMatchObject([{ code: "over-limit", loss: true }]);
  });
});
