import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import initSqlJs from "sql.js";
import { describe, expect, it } from "vitest";
import { fromHex, hexOf, utf8 } from "../formats/bytes.ts";
import { memorySink } from "../sink.ts";
import { deriveBackupKey, encryptFile, pbkdf2, wrapKey } from "../web-crypto.ts";
import { type BackupSpec, fileIdOf, writeBackup } from "./backup.ts";
import type { BackupEntry } from "./entry.ts";

const sqlJs = await initSqlJs();

const device = {
  udid: "00008110-000a1b2c3d4e5f60",
  name: "Test iPhone",
  model: "iPhone14,5",
  productName: "iPhone 13",
  osVersion: "17.5",
  build: "21F79",
  serial: "XTESTSERIAL1",
  imei: "490154203237518",
  iccid: "8900000000000000000",
  phoneNumber: "+15555550100",
};

const greeting: BackupEntry = { domain: "HomeDomain", path: "Library/greeting.txt", bytes: utf8("hello bridle") };

function specOf(more: Partial<BackupSpec>): BackupSpec {
  return {
    generation: "plain",
    device,
    entries: [greeting, { domain: "HomeDomain", path: "Library/link", target: "/var/mobile/Library/greeting.txt" }],
    takenAt: new Date("2026-03-01T12:00:00Z"),
    seed: "test",
    password: "bridle-test",
    iterations: 100,
    firstIterations: 200,
    ...more,
  };
}

async function built(more: Partial<BackupSpec>) {
  const sink = memorySink();
  const backup = await writeBackup(specOf(more), sink);
  return { files: sink.files, backup, id: backup.ids.get("HomeDomain-Library/greeting.txt") as string };
}

/** Node's OpenSSL, which shares nothing with WebCrypto's wrapper here. */
function unwrap(kek: Uint8Array, wrapped: Uint8Array): Buffer {
  const decipher = createDecipheriv("id-aes256-wrap", kek, fromHex("a6a6a6a6a6a6a6a6"));
  return Buffer.concat([decipher.update(wrapped), decipher.final()]);
}

function decrypt(key: Uint8Array, blob: Uint8Array): Buffer {
  const decipher = createDecipheriv("aes-256-cbc", key, new Uint8Array(16));
  return Buffer.concat([decipher.update(blob), decipher.final()]);
}

/** Records of a keybag: the bag's own first, then one for each class key. */
function keybagRecords(plist: Uint8Array): Map<string, Buffer>[] {
  const bytes = Buffer.from(plist);
  const records = [new Map<string, Buffer>()];
  for (let at = bytes.indexOf("VERS"); /^[A-Z]{4}$/.test(bytes.toString("latin1", at, at + 4)); ) {
    const tag = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32BE(at + 4);
    if (length > 40) break;
    if (tag === "UUID" && records.at(-1)?.has("UUID")) records.push(new Map());
    records.at(-1)?.set(tag, bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length;
  }
  return records;
}

/** The derived key and the class keys, found from Manifest.plist and the password with Node's crypto alone. */
function openKeybag(plist: Uint8Array): { derived: Buffer; classes: Map<number, Buffer> } {
  const [bag, ...keys] = keybagRecords(plist);
  const field = (tag: string) => bag?.get(tag) as Buffer;
  const once = bag?.has("DPSL")
    ? pbkdf2Sync("bridle-test", field("DPSL"), field("DPIC").readUInt32BE(), 32, "sha256")
    : "bridle-test";
  const derived = pbkdf2Sync(once, field("SALT"), field("ITER").readUInt32BE(), 32, "sha1");
  const open = keys.filter((key) => key.get("WRAP")?.readUInt32BE() === 2);
  expect(keys.length).toBe(11);
  const classOf = (key: Map<string, Buffer>) => key.get("CLAS")?.readUInt32BE() as number;
  return { derived, classes: new Map(open.map((key) => [classOf(key), unwrap(derived, key.get("WPKY") as Buffer)])) };
}

function query(database: Uint8Array, sql: string) {
  const open = new sqlJs.Database(database);
  expect(open.exec("PRAGMA integrity_check")[0]?.values).toEqual([["ok"]]);
  return open.exec(sql)[0]?.values ?? [];
}

describe("the chain of keys", () => {
  it("agrees with RFC 3394, 4.6", async () => {
    const kek = Uint8Array.from({ length: 32 }, (_, i) => i);
    const key = fromHex("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f");
    expect(hexOf(await wrapKey(kek, key))).toBe(
      "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21",
    );
  });

  it("agrees with a chain computed by other means", async () => {
    const first = { salt: new Uint8Array(20).fill(0x11), iterations: 1000 };
    const salt = new Uint8Array(20).fill(0x22);
    expect(hexOf(await pbkdf2("SHA-256", utf8("bridle-test"), first.salt, 1000, 32))).toBe(
      "4795f92efb0cb327be2c52696d3fc49a18c22c909db71c8043f82df40d632950",
    );
    const derived = await deriveBackupKey("bridle-test", { salt, iterations: 1000, first });
    expect(hexOf(derived)).toBe("db5d47257b992a83b56eb5c024542ddd1dead16792bb7e47a84ff81848c05cbc");
    const classKey = new Uint8Array(32).fill(0x33);
    const fileKey = new Uint8Array(32).fill(0x44);
    expect(hexOf(await wrapKey(derived, classKey))).toBe(
      "7e69e495e67d2cf89e178ae189f70cf20e6c6ca36a491ab5b83859af264d40cc5e72c53deb19dfd6",
    );
    expect(hexOf(await wrapKey(classKey, fileKey))).toBe(
      "f5908bb4ef0a499d9177144769a9375b88468be29532d4595e24bf1d564c6fd60469cc06f0e3670f",
    );
    expect(hexOf(await encryptFile(fileKey, utf8("hello bridle")))).toBe("4b9249089ec7ff85023af1d39451aac4");
  });
});

describe("ids of files", () => {
  it.each([
    ["HomeDomain", "Library/SMS/sms.db", "3d0d7e5fb2ce288813306e4d4636395e047a3d28"],
    ["HomeDomain", "Library/Safari/History.db", "1a0e7afc19d307da602ccdcece51af33afe92c53"],
    ["WirelessDomain", "Library/Databases/DataUsage.sqlite", "0d609c54856a9bb2d56729df1d68f2958a88426b"],
    ["HomeDomain", "Library/TCC/TCC.db", "64d0019cb3d46bfc8cce545a8ba54b93e7ea9347"],
  ])("are as on real phones: %s %s", async (domain, path, id) => {
    expect(await fileIdOf(domain, path)).toBe(id);
  });
});

describe("a plain backup", () => {
  it("lists files, folders and links, and holds the files", async () => {
    const { files, id } = await built({});
    expect([...files.keys()].sort()).toEqual(
      [`${id.slice(0, 2)}/${id}`, "Info.plist", "Manifest.db", "Manifest.plist", "Status.plist"].sort(),
    );
    expect(files.get(`${id.slice(0, 2)}/${id}`)).toEqual(utf8("hello bridle"));
    const rows = query(files.get("Manifest.db") as Uint8Array, "SELECT relativePath, flags FROM Files ORDER BY 1");
    expect(rows).toEqual([
      ["", 2],
      ["Library", 2],
      ["Library/greeting.txt", 1],
      ["Library/link", 4],
    ]);
  });

  it("is the same bytes for the same seed, and others for another", async () => {
    for (const generation of ["plain", "encrypted", "mbdb-encrypted"] as const) {
      const [one, two, other] = [
        await built({ generation }),
        await built({ generation }),
        await built({ generation, seed: "other" }),
      ];
      expect(two.files).toEqual(one.files);
      expect(other.files).not.toEqual(one.files);
    }
  });
});

describe("an encrypted backup", () => {
  it("opens with Node's crypto from the password to the file", async () => {
    const { files, backup, id } = await built({ generation: "encrypted" });
    const plist = files.get("Manifest.plist") as Uint8Array;
    const { derived, classes } = openKeybag(plist);
    expect(hexOf(derived)).toBe(hexOf(backup.keys?.derivedKey ?? new Uint8Array()));
    expect([...classes.keys()].sort()).toEqual([1, 2, 3, 4, 6, 7, 8]);
    // The only 44 bytes in Manifest.plist that begin with class 4: marker 4f 10 2c, then the key.
    const at = Buffer.from(plist).indexOf(fromHex("4f102c04000000"));
    const indexKey = unwrap(classes.get(4) as Buffer, plist.subarray(at + 7, at + 47));
    const index = decrypt(indexKey, files.get("Manifest.db") as Uint8Array);
    const [row] = query(index, "SELECT fileID, file FROM Files WHERE flags = 1");
    expect(row?.[0]).toBe(id);
    const blob = row?.[1] as Uint8Array;
    const keyAt = Buffer.from(blob).indexOf(fromHex("4f102c03000000"));
    const fileKey = unwrap(classes.get(3) as Buffer, blob.subarray(keyAt + 7, keyAt + 47));
    const data = files.get(`${id.slice(0, 2)}/${id}`) as Uint8Array;
    expect(data.length).toBe(16);
    expect(decrypt(fileKey, data).toString()).toBe("hello bridle");
  });

  it("before iOS 10.2 has a plain index and one derivation", async () => {
    const { files, backup } = await built({ generation: "encrypted-before-10.2" });
    const plist = files.get("Manifest.plist") as Uint8Array;
    expect(Buffer.from(plist).includes("DPSL")).toBe(false);
    expect(Buffer.from(plist).includes("ManifestKey")).toBe(false);
    expect(hexOf(openKeybag(plist).derived)).toBe(hexOf(backup.keys?.derivedKey ?? new Uint8Array()));
    expect(query(files.get("Manifest.db") as Uint8Array, "SELECT count(*) FROM Files")).toEqual([[4]]);
  });

  it("of iOS 9 lies flat under Manifest.mbdb", async () => {
    const { files, id } = await built({ generation: "mbdb-encrypted" });
    const { classes } = openKeybag(files.get("Manifest.plist") as Uint8Array);
    const index = Buffer.from(files.get("Manifest.mbdb") as Uint8Array);
    expect(index.subarray(0, 6)).toEqual(Buffer.from("mbdb\x05\x00"));
    const at = index.indexOf("Library/greeting.txt") + "Library/greeting.txt".length;
    // No target, no digest, then 44 bytes of key.
    expect(index.subarray(at, at + 10).toString("hex")).toBe("ffffffff002c03000000");
    const fileKey = unwrap(classes.get(3) as Buffer, index.subarray(at + 10, at + 50));
    expect(decrypt(fileKey, files.get(id) as Uint8Array).toString()).toBe("hello bridle");
    const fixed = index.subarray(at + 50);
    expect(fixed.readUInt16BE(0)).toBe(0o100644);
    expect(fixed.readUInt32BE(10)).toBe(501);
    expect(Number(fixed.readBigUInt64BE(30))).toBe(12);
    expect([fixed[38], fixed[39]]).toEqual([3, 0]);
  });
});

describe("what can be wrong", () => {
  const entryWith = (traps: BackupEntry["traps"]) => ({ entries: [{ ...greeting, ...(traps && { traps }) }] });

  it("with the index row", async () => {
    const cases = [
      [{ flags: 0 }, "SELECT flags FROM Files WHERE relativePath LIKE '%txt'", 0],
      [{ fileId: "../../x" }, "SELECT fileID FROM Files WHERE relativePath LIKE '%txt'", "../../x"],
      [{ archive: "absent" }, "SELECT file FROM Files WHERE relativePath LIKE '%txt'", null],
    ] as const;
    for (const [traps, sql, value] of cases) {
      const { files } = await built(entryWith(traps));
      expect(query(files.get("Manifest.db") as Uint8Array, sql)).toEqual([[value]]);
    }
  });

  it("with the archive of the row", async () => {
    const blobs = new Set<string>();
    const all = [{}, { size: 99 }, { size: "absent" }, { dates: true }, { rootElsewhere: true }, { archive: "cut" }];
    for (const traps of [...all, { archive: "other" }] as BackupEntry["traps"][]) {
      const { files } = await built(entryWith(traps));
      const sql = "SELECT hex(file) FROM Files WHERE flags = 1";
      blobs.add(String(query(files.get("Manifest.db") as Uint8Array, sql)[0]?.[0]));
    }
    expect(blobs.size).toBe(7);
  });

  it("with the blob", async () => {
    for (const [blob, size] of [
      ["missing", undefined],
      ["empty", 0],
      ["cut", 11],
    ] as const) {
      const { files, id } = await built({ generation: "encrypted", ...entryWith({ blob }) });
      expect(files.get(`${id.slice(0, 2)}/${id}`)?.length).toBe(size);
    }
  });

  it("with keys", async () => {
    const whole = await built({ generation: "encrypted" });
    const keybag = (files: ReadonlyMap<string, Uint8Array>) =>
      keybagRecords(files.get("Manifest.plist") as Uint8Array).length - 1;
    expect(keybag(whole.files)).toBe(11);
    const without = await built({ generation: "encrypted", traps: { withoutClasses: [3, 4] } });
    expect(keybag(without.files)).toBe(9);
    const cut = await built({ generation: "encrypted", traps: { keybag: "cut" } });
    expect(keybag(cut.files)).toBeLessThan(5);
    const damaged = await built({ generation: "encrypted", traps: { damagedClasses: [3] } });
    expect(() => openKeybag(damaged.files.get("Manifest.plist") as Uint8Array)).toThrow();
    const short = await built({ generation: "encrypted-before-10.2", ...entryWith({ wrappedKeyLength: 24 }) });
    const [[archive] = []] = query(
      short.files.get("Manifest.db") as Uint8Array,
      "SELECT file FROM Files WHERE flags = 1",
    );
    // 28 bytes of data: class 3 and what is left of the key.
    expect(Buffer.from(archive as Uint8Array).indexOf(fromHex("4f101c03000000"))).toBeGreaterThan(0);
  });

  it("with the backup as a whole", async () => {
    const { files } = await built({
      traps: { index: "absent", without: ["Info.plist", "Status.plist"], isEncrypted: true },
    });
    expect([...files.keys()].filter((name) => !name.includes("/"))).toEqual(["Manifest.plist"]);
    const odd = await built({ generation: "encrypted", traps: { index: "odd-length" } });
    expect((odd.files.get("Manifest.db")?.length ?? 0) % 16).toBe(11);
  });
});
