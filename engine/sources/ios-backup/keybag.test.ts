import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { fromHex, toUtf8 } from "../../bytes/text.ts";
import { bytesOf, dictOf, readPlist } from "../../formats/plist/plist.ts";
import { type Keybag, readKeybag } from "./keybag.ts";
import { unlock } from "./unlock.ts";

type Tag = readonly [tag: string, value: number | Uint8Array];

const number = (value: number): Uint8Array => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
const bag = (...tags: Tag[]): Uint8Array =>
  Uint8Array.from(
    tags.flatMap(([tag, value]) => {
      const bytes = typeof value === "number" ? number(value) : value;
      return [...toUtf8(tag), ...number(bytes.length), ...bytes];
    }),
  );
const header: Tag[] = [
  ["VERS", 3],
  ["UUID", new Uint8Array(16)],
  ["WRAP", 0],
  ["SALT", new Uint8Array(20)],
  ["ITER", 10_000],
];
const classKey = (id: number, wrap = 2, length = 40): Tag[] => [
  ["UUID", new Uint8Array(16)],
  ["CLAS", id],
  ["WRAP", wrap],
  ["WPKY", new Uint8Array(length).fill(id)],
];
const without = (tag: string): Tag[] => header.filter(([name]) => name !== tag);
const opens = (keybag: Keybag, password: string) =>
  unlock(keybag, nodeCrypto(), { password: async () => password }, "bag", () => undefined);

describe("the key bag", () => {
  it("gives header and class keys, and passes over tags it does not know", () => {
    const bytes = bag(...header, ["XXXX", 7], ...classKey(3), ["ZZZZ", new Uint8Array(5)], ...classKey(9, 3));
    const read = readKeybag(Uint8Array.of(...bytes, 1, 2, 3), "bag");
    expect(read).toMatchObject({ salt: new Uint8Array(20), rounds: 10_000 });
    expect(read.first).toBeUndefined();
    expect([...read.classKeys.keys()]).toEqual([3, 9]);
    expect(read.classKeys.get(3)).toEqual({ id: 3, wrap: 2, wrapped: new Uint8Array(40).fill(3) });
  });

  it.each([
    ["malformed", "no SALT", bag(...without("SALT"), ...classKey(3))],
    ["malformed", "no ITER", bag(...without("ITER"), ...classKey(3))],
    ["malformed", "DPSL", bag(...header, ["DPIC", 5], ...classKey(3))],
    ["malformed", "0 class keys", bag(...header)],
    ["malformed", "1 class keys, none", bag(...header, ...classKey(3, 2, 39))],
    ["malformed", "2 class keys, none", bag(...header, ...classKey(9, 3), ...classKey(10, 1))],
    ["malformed", "runs past the end", bag(...header, ...classKey(3)).subarray(0, -1)],
    ["over-limit", "4294967295 rounds", bag(...without("ITER"), ["ITER", 0xffff_ffff], ...classKey(3))],
    ["over-limit", "tags", bag(...Array.from({ length: 10_001 }, (): Tag => ["WRAP", 0]))],
  ])("refuses what it cannot use: %s, %s", (code, detail, bytes) => {
    expect(() => readKeybag(bytes, "bag")).toThrow(
      expect.objectContaining({ name: "ReadError", code, detail: expect.stringContaining(detail) }),
    );
  });

  it("throws nothing but ReadErrors for any bytes", () => {
    const whole = bag(...header, ...classKey(3), ...classKey(4));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255))), fc.nat(whole.length), (edits, end) => {
        const bytes = whole.slice(0, end);
        for (const [at, value] of edits) if (at < end) bytes[at] = value;
        try {
          readKeybag(bytes, "bag");
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
    );
  });
});

const vectors = testData("evidence/a2-ios-backup-encrypted/hashcat+hashcat/itunes_kdf_vectors.json");
describe.skipIf(vectors === undefined)("known answers of hashcat (skipped without the outside test data)", () => {
  const entries =
    vectors === undefined ? [] : (JSON.parse(readFileSync(vectors, "utf8")) as { hash: string; password: string }[]);

  it.each(entries)("opens $hash", async ({ hash, password }) => {
    const [, version, wrapped = "", rounds, salt = "", firstRounds, firstSalt = ""] = hash.split("*");
    const first = { salt: fromHex(firstSalt) as Uint8Array, rounds: Number(firstRounds) };
    const keybag: Keybag = {
      salt: fromHex(salt) as Uint8Array,
      rounds: Number(rounds),
      ...(version === "10" ? { first } : {}),
      classKeys: new Map([[3, { id: 3, wrap: 2, wrapped: fromHex(wrapped) as Uint8Array }]]),
    };
    const unlocked = await opens(keybag, password);
    expect(await unlocked.classKey(3)).toHaveLength(32);
    if (version === "9") await expect(opens(keybag, "hashcat!")).rejects.toMatchObject({ code: "wrong-password" });
  });
});

const sample = testData("evidence/a2-ios-backup-encrypted/openwall+john-samples/iTunes_Backup/Manifest-9-123456.plist");
describe.skipIf(sample === undefined)("a key bag of iOS 9 (skipped without the outside test data)", () => {
  it("opens with its password and no other", async () => {
    const list = dictOf(readPlist(readFileSync(sample as string), { limits: defaultLimits, place: "Manifest.plist" }));
    const keybag = readKeybag(bytesOf(list?.get("BackupKeyBag")) as Uint8Array, "bag");
    expect(keybag.first).toBeUndefined();
    const unlocked = await opens(keybag, "123456");
    const keys = await Promise.all([1, 2, 3, 4, 9, 99].map((id) => unlocked.classKey(id)));
    expect(keys.map((key) => key?.length)).toEqual([32, 32, 32, 32, undefined, undefined]);
    for (const wrong of ["12345", "1234567", ""]) {
      await expect(opens(keybag, wrong)).rejects.toMatchObject({ code: "wrong-password" });
    }
  });
});
