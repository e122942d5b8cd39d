import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { writeSqlite } from "../../../corpus/formats/sqlite-writer.ts";
import { type BackupSpec, type Generation, writeBackup } from "../../../corpus/ios-backup/backup.ts";
import type { BackupEntry } from "../../../corpus/ios-backup/entry.ts";
import { memorySink } from "../../../corpus/sink.ts";
import { readAll } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { webCrypto } from "../../crypto/web-crypto.ts";
import type { Evidence, EvidenceFile } from "../../model/evidence.ts";
import { inBackup, onPhone, type PathPattern, wholeIndex } from "../../model/where.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { iosBackup } from "./ios-backup.ts";

const password = "geheim-ü";
const node = nodeCrypto();
const web = webCrypto((algorithm) => node.hasher(algorithm));
const takenAt = "2024-06-01T10:00:00Z";
const device = { model: "iPhone14,5", osName: "iOS", osVersion: "17.5", build: "21F79" };
const database = writeSqlite({ tables: [{ name: "t", sql: "CREATE TABLE t (a)", rows: [{ values: ["row"] }] }] });

const entries: readonly BackupEntry[] = [
  { domain: "HomeDomain", path: "" },
  { domain: "HomeDomain", path: "Library" },
  { domain: "HomeDomain", path: "Library/SMS" },
  {
    domain: "HomeDomain",
    path: "Library/SMS/sms.db",
    bytes: database,
    created: 1_600_000_001,
    modified: 1_600_000_002,
  },
  { domain: "HomeDomain", path: "Library/SMS/sms.db-wal", bytes: new Uint8Array(0) },
  { domain: "HomeDomain", path: "Library/a.txt", bytes: toUtf8("first note"), protectionClass: 1 },
  { domain: "AppDomain-org.example.app", path: "" },
  {
    domain: "AppDomain-org.example.app",
    path: "b.txt",
    bytes: toUtf8("0123456789abcdef"),
    traps: { rootElsewhere: true },
  },
  { domain: "AppDomainGroup-group.org.example", path: "" },
  { domain: "AppDomainGroup-group.org.example", path: "c.txt", bytes: toUtf8("third"), protectionClass: 4 },
  { domain: "RootDomain", path: "" },
  { domain: "RootDomain", path: "link", target: "/private/var/db" },
  { domain: "StrangeDomain", path: "" },
  { domain: "StrangeDomain", path: "d.txt", bytes: toUtf8("fourth") },
];
const files = entries.filter((entry) => entry.bytes !== undefined);

async function built(generation: Generation, more: Partial<BackupSpec> = {}): Promise<Map<string, Uint8Array>> {
  const sink = memorySink();
  const phone = { udid: "00008110-000a1b2c3d4e5f60", name: "Test iPhone", productName: "iPhone 13", serial: "XTEST" };
  const numbers = { imei: "490154203237518", iccid: "8900000000000000000", phoneNumber: "+15555550100" };
  const { model, osVersion, build } = device;
  await writeBackup(
    {
      ...{
        generation,
        entries,
        password,
        seed: "test",
        iterations: 10,
        firstIterations: 20,
        takenAt: new Date(takenAt),
      },
      device: { ...phone, ...numbers, model, osVersion, build },
      ...more,
    },
    sink,
  );
  return new Map(sink.files);
}

const open = (tree: Map<string, Uint8Array>, crypto = node): Promise<Evidence> =>
  iosBackup.open(memoryFolder("backup", tree), {
    crypto,
    secret: { password: async () => password },
    limits: defaultLimits,
  });

async function list(evidence: Evidence, ...where: PathPattern[]): Promise<EvidenceFile[]> {
  const found: EvidenceFile[] = [];
  for await (const file of evidence.files(where)) found.push(file);
  return found;
}
const content = async (file: EvidenceFile): Promise<Uint8Array> => readAll(await file.open(), 1 << 20, file.name);

const generations: readonly Generation[] = ["plain", "encrypted", "encrypted-before-10.2", "mbdb", "mbdb-encrypted"];

describe.each(generations)("an iOS backup (%s)", (generation) => {
  const encrypted = generation.includes("encrypted");

  it.each([
    ["node:crypto", node],
    ["WebCrypto", web],
  ])("opens as the phone's files with %s", async (_name, crypto) => {
    const evidence = await open(await built(generation), crypto);
    expect(evidence).toMatchObject({
      kind: "ios-backup",
      encrypted,
      fileCount: files.length,
      notes: [],
      device,
      takenAt,
    });
    expect(evidence.derivedKey?.length).toBe(encrypted ? 32 : undefined);
    const found = await list(evidence, wholeIndex());
    expect(found.map((file) => file.name)).toEqual(
      entries.map(({ domain, path }) => (path === "" ? domain : `${domain}/${path}`)),
    );
    for (const [number, entry] of entries.entries()) {
      const file = found[number] as EvidenceFile;
      expect(file.type).toBe(entry.bytes !== undefined ? "file" : entry.target !== undefined ? "link" : "folder");
      if (entry.bytes !== undefined) expect(await content(file)).toEqual(entry.bytes);
      else await expect(file.open()).rejects.toMatchObject({ code: "absent" });
      expect(file.notes).toEqual([]);
    }
  });

  it("tells place, attributes and neighbours of a file", async () => {
    const evidence = await open(await built(generation));
    const found = (await list(evidence, wholeIndex())).filter((file) => file.type === "file");
    expect(found.map((file) => [file.phonePath, file.inContainer])).toEqual([
      ["/private/var/mobile/Library/SMS/sms.db", false],
      ["/private/var/mobile/Library/SMS/sms.db-wal", false],
      ["/private/var/mobile/Library/a.txt", false],
      ["/private/var/mobile/Containers/Data/Application/*/b.txt", true],
      ["/private/var/mobile/Containers/Shared/AppGroup/*/c.txt", true],
      ["", false],
    ]);
    expect(found[0]?.attributes).toMatchObject({
      ...{ size: database.length, mode: 0o100_644, owner: 501, group: 501, protectionClass: 3 },
      ...{ created: 1_600_000_001, modified: 1_600_000_002, id: "3d0d7e5fb2ce288813306e4d4636395e047a3d28" },
    });
    expect(found[0]?.beside("-wal")?.name).toBe("HomeDomain/Library/SMS/sms.db-wal");
    expect(found[0]?.beside("-journal")).toBeUndefined();
    const [link] = await list(evidence, onPhone("/private/var/root/link"));
    expect([link?.type, link?.attributes.target]).toEqual(["link", "/private/var/db"]);
  });

  it("finds files by domain and path, by place on the phone, and its own lists", async () => {
    const evidence = await open(await built(generation));
    const names = async (...where: PathPattern[]) => (await list(evidence, ...where)).map((file) => file.name);
    expect(await names(inBackup("HomeDomain", "Library/SMS/sms.db"))).toEqual(["HomeDomain/Library/SMS/sms.db"]);
    expect(await names(inBackup("AppDomain*", "c*.txt"))).toEqual(["AppDomainGroup-group.org.example/c.txt"]);
    expect(await names(onPhone("/private/var/mobile/**/*.txt"))).toHaveLength(3);
    expect(await names(onPhone("/private/var/mobile/Containers/Data/Application/*/b.txt"))).toHaveLength(1);
    expect(await names(inBackup("", "*.plist"))).toEqual(["Info.plist", "Manifest.plist", "Status.plist"]);
    expect(await names(inBackup("HomeDomain", "Library/a.txt"), inBackup("HomeDomain", "Library/SMS/*"))).toEqual([
      "HomeDomain/Library/SMS/sms.db",
      "HomeDomain/Library/SMS/sms.db-wal",
      "HomeDomain/Library/a.txt",
    ]);
    const [info] = await list(evidence, inBackup("", "Info.plist"));
    expect(utf8(await content(info as EvidenceFile))).toContain("iPhone14,5");
    const index = generation.startsWith("mbdb") ? "Manifest.mbdb" : "Manifest.db";
    expect([...evidence.opened]).toEqual(["Info.plist", "Manifest.plist", "Status.plist", index]);
  });

  it("is recognised in the folder, one level above it, and not two", async () => {
    const tree = await built(generation);
    const above = (name: string) => new Map([...tree].map(([path, bytes]) => [`${name}/${path}`, bytes]));
    const recognise = (from: Map<string, Uint8Array>) =>
      iosBackup.recognise(memoryFolder("any name", from), defaultLimits);
    const expected = { is: "this", encrypted, device, takenAt };
    expect(await recognise(tree)).toEqual(expected);
    expect(await recognise(above("child"))).toEqual({ ...expected, at: "child" });
    expect((await open(above("child"))).name).toBe("child");
    expect(await recognise(above("MobileSync/Backup/b"))).toEqual({ ...expected, at: "MobileSync/Backup/b" });
    expect((await open(above("MobileSync/Backup/b"))).name).toBe("b");
    expect(await recognise(above("a/b/c/d"))).toEqual({ is: "not-this" });
    const two = new Map([...above("b"), ...above("a")]);
    const choices = [
      { path: "a", device },
      { path: "b", device },
    ];
    expect(await recognise(two)).toEqual({ is: "several", choices });
    await expect(open(two)).rejects.toMatchObject({ code: "absent", detail: "2 backups, none of them chosen" });
  });

  it("survives damage to any of its files with nothing but ReadErrors", async () => {
    const whole = await built(generation);
    const flip = (at: number) => (bytes: Uint8Array) => bytes.map((byte, i) => (i % 97 === at ? byte ^ 0xa5 : byte));
    const damages: ((bytes: Uint8Array) => Uint8Array)[] = [
      (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
      (bytes) => bytes.subarray(0, Math.max(0, bytes.length - 7)),
      () => new Uint8Array(0),
      (bytes) => new Uint8Array(bytes.length),
      ...[0, 9, 21, 40, 70].map(flip),
    ];
    for (const [name, bytes] of whole) {
      for (const damaged of [undefined, ...damages.map((damage) => damage(bytes))]) {
        const tree = new Map(whole);
        if (damaged === undefined) tree.delete(name);
        else tree.set(name, damaged);
        await everything(tree);
      }
    }
  });
});

/** Reads all there is; anything thrown that is no ReadError fails the test. */
async function everything(tree: Map<string, Uint8Array>): Promise<void> {
  try {
    await iosBackup.recognise(memoryFolder("backup", tree), defaultLimits);
    for (const file of await list(await open(tree), wholeIndex())) {
      await content(file).catch((error: unknown) => expect(error).toBeInstanceOf(ReadError));
    }
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
  }
}

describe("faults of a backup as a whole", () => {
  it.each([
    [{ keybag: "absent" }, "absent"],
    [{ keybag: "empty" }, "malformed"],
    [{ keybag: "cut" }, "malformed"],
    [{ manifestKey: "absent" }, "malformed"],
    [{ manifestKey: "short" }, "malformed"],
    [{ withoutClasses: [4] }, "malformed"],
    [{ damagedClasses: [4] }, "malformed"],
    [{ index: "absent" }, "absent"],
    [{ without: ["Manifest.plist"] }, "absent"],
  ] as const)("%j stops it with a reason", async (traps, code) => {
    await expect(open(await built("encrypted", { traps }))).rejects.toMatchObject({ name: "ReadError", code });
  });

  it.each([
    [{ index: "cut" }, true, true],
    [{ index: "odd-length" }, false, true],
    [{ snapshotState: "uploading" }, true, true],
    [{ isEncrypted: false }, false, true],
    [{ without: ["Info.plist"] }, true, true],
    [{ without: ["Status.plist"] }, false, false],
    [{ damagedClasses: [1] }, false, false],
  ] as const)("%j is told: with loss %j, with a note %j", async (traps, loss, noted) => {
    const evidence = await open(await built("encrypted", { traps }));
    expect([evidence.notes.some((note) => note.loss), evidence.notes.length > 0]).toEqual([loss, noted]);
    const found = await list(evidence, wholeIndex());
    expect(found.filter((file) => file.type === "file")).toHaveLength(evidence.fileCount);
  });
});
