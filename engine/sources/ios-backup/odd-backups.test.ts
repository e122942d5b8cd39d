import { createCipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { writeKeybag } from "../../../corpus/formats/keybag-writer.ts";
import { writeMbFile } from "../../../corpus/formats/keyed-archive-writer.ts";
import { type MbdbRecord, writeMbdb } from "../../../corpus/formats/mbdb-writer.ts";
import { type PlistInput, writeBinaryPlist } from "../../../corpus/formats/plist-writer.ts";
import { type SqliteRow, writeSqlite, writeWal } from "../../../corpus/formats/sqlite-writer.ts";
import { bytesSource, readAll } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { hex, toUtf8, utf8 } from "../../bytes/text.ts";
import type { Evidence, EvidenceFile, HandOver, Secret } from "../../model/evidence.ts";
import { inBackup, wholeIndex } from "../../model/where.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { iosBackup } from "./ios-backup.ts";

/** Files by path. */
type Tree = Map<string, Uint8Array>;
type Generation = "plain" | "encrypted" | "encrypted-before-10.2" | "mbdb" | "mbdb-encrypted";

const password = "geheim-ü";
const cryptography = nodeCrypto();
const sqliteFile = writeSqlite({ tables: [{ name: "t", sql: "CREATE TABLE t (a)", rows: [{ values: ["row"] }] }] });

interface Item {
  domain: string;
  path: string;
  content?: Uint8Array;
  flags?: number | null;
  id?: string | null;
  size?: number;
  protectionClass?: number;
  target?: string;
  file?: Uint8Array | null;
  blob?: Uint8Array | null;
}

const usualItems: Item[] = [
  { domain: "HomeDomain", path: "", flags: 2 },
  { domain: "HomeDomain", path: "Library/SMS/sms.db", content: sqliteFile },
  { domain: "HomeDomain", path: "Library/SMS/sms.db-wal", content: new Uint8Array(0) },
  { domain: "HomeDomain", path: "Library/Notes/a.txt", content: toUtf8("first note"), protectionClass: 1 },
  { domain: "AppDomain-org.example.app", path: "Documents/b.txt", content: toUtf8("0123456789abcdef") },
  { domain: "AppDomainGroup-group.org.example", path: "c.txt", content: toUtf8("third") },
  { domain: "RootDomain", path: "Library/link", flags: 4, target: "/private/var/db" },
  { domain: "StrangeDomain", path: "d.txt", content: toUtf8("fourth") },
];

const wrap = (key: Uint8Array, secret: Uint8Array): Uint8Array => {
  const cipher = createCipheriv("id-aes256-wrap", key, Buffer.from("a6a6a6a6a6a6a6a6", "hex"));
  return new Uint8Array(Buffer.concat([cipher.update(secret), cipher.final()]));
};
const encrypt = (key: Uint8Array, bytes: Uint8Array): Uint8Array => {
  const cipher = createCipheriv("aes-256-cbc", key, new Uint8Array(16));
  return new Uint8Array(Buffer.concat([cipher.update(bytes), cipher.final()]));
};
const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
const classKey = (id: number): Uint8Array => new Uint8Array(32).fill(0x30 + id);
const prefixed = (id: number, wrapped: Uint8Array): Uint8Array => Uint8Array.of(id, 0, 0, 0, ...wrapped);

function keybag(before102: boolean, classes = [1, 2, 3, 4, 11]): Uint8Array {
  const [salt, firstSalt] = [new Uint8Array(20).fill(0x22), new Uint8Array(20).fill(0x11)];
  const start = before102 ? toUtf8(password) : pbkdf2Sync(password, firstSalt, 50, 32, "sha256");
  const derived = pbkdf2Sync(start, salt, 10, 32, "sha1");
  return writeKeybag({
    version: 3,
    uuid: new Uint8Array(16),
    signatureKey: new Uint8Array(40),
    salt,
    iterations: 10,
    ...(before102 ? {} : { first: { salt: firstSalt, iterations: 50 } }),
    classKeys: classes.map((id) => ({
      uuid: new Uint8Array(16).fill(id),
      protectionClass: id,
      wrap: id > 8 ? 3 : 2,
      keyType: 0,
      wrappedKey: wrap(derived, classKey(id)),
    })),
  });
}

interface Change {
  items?: Item[];
  manifest?: Record<string, PlistInput | undefined>;
  info?: Record<string, PlistInput>;
  status?: Record<string, PlistInput>;
}

/** One backup with the usual files, or those given; `manifest` lays entries over Manifest.plist. */
function backup(generation: Generation, change: Change = {}): Tree {
  const encrypted = generation === "encrypted" || generation.endsWith("-10.2") || generation === "mbdb-encrypted";
  const old = generation.startsWith("mbdb");
  const tree: Tree = new Map();
  const rows: SqliteRow[] = [];
  const records: MbdbRecord[] = [];
  for (const item of change.items ?? usualItems) {
    const { domain, path, content = new Uint8Array(0), flags = 1, protectionClass = 3, target } = item;
    const id = item.id === undefined ? sha1(`${domain}-${path}`) : item.id;
    const fileKey = new Uint8Array(32).fill(path.length);
    const mode = { 1: 0o100_644, 2: 0o040_755, 4: 0o120_777 }[flags ?? 1] ?? 0o100_644;
    const facts = {
      size: item.size ?? content.length,
      mode,
      protectionClass: flags === 1 ? protectionClass : 0,
      ...(target === undefined ? {} : { target }),
      ...(flags === 1 && encrypted
        ? { encryptionKey: prefixed(protectionClass, wrap(classKey(protectionClass), fileKey)) }
        : {}),
    };
    const times = { birth: 1_600_000_001, lastModified: 1_600_000_002, lastStatusChange: 1_600_000_003 };
    const file = writeMbFile({ relativePath: path, ...times, inodeNumber: 77, ...facts });
    rows.push({ values: [id, domain, path, flags, item.file === undefined ? file : item.file] });
    const stamps = { modified: 1_600_000_002, accessed: 1_600_000_003, created: 1_600_000_001 };
    records.push({ domain, path, inode: 77, owner: 501, group: 501, ...stamps, ...facts });
    const blob = item.blob === undefined ? (encrypted ? encrypt(fileKey, content) : content) : item.blob;
    if (flags !== 2 && flags !== 4 && id !== null && blob !== null)
      tree.set(old ? id : `${id.slice(0, 2)}/${id}`, blob);
  }
  const sql = "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)";
  const index = old ? writeMbdb(records) : writeSqlite({ tables: [{ name: "Files", sql, rows }] });
  const indexKey = new Uint8Array(32).fill(0x55);
  const ownLists = {
    BackupKeyBag: keybag(generation !== "encrypted"),
    ManifestKey: generation === "encrypted" ? prefixed(4, wrap(classKey(4), indexKey)) : undefined,
    IsEncrypted: encrypted,
    Lockdown: { ProductVersion: "17.5", ProductType: "iPhone14,5", BuildVersion: "21F79" },
    ...change.manifest,
  };
  const present = new Map<string, PlistInput>();
  for (const [key, value] of Object.entries(ownLists)) if (value !== undefined) present.set(key, value as PlistInput);
  tree.set("Manifest.plist", writeBinaryPlist(present));
  tree.set(
    "Info.plist",
    writeBinaryPlist({ "Product Type": "iPhone14,5", "Product Version": "17.5.1", ...change.info }),
  );
  const status = { SnapshotState: "finished", Date: new Date("2024-06-01T10:00:00Z"), ...change.status };
  tree.set("Status.plist", writeBinaryPlist(status));
  tree.set(old ? "Manifest.mbdb" : "Manifest.db", generation === "encrypted" ? encrypt(indexKey, index) : index);
  return tree;
}

const typed: Secret = { password: async () => password };
const open = (tree: Tree, secret: Secret = typed, limits = defaultLimits): Promise<Evidence> =>
  iosBackup.open(memoryFolder("backup", tree), { crypto: cryptography, secret, limits });

async function list(
  evidence: Evidence,
  where = [wholeIndex()] as Parameters<Evidence["files"]>[0],
): Promise<EvidenceFile[]> {
  const files: EvidenceFile[] = [];
  for await (const file of evidence.files(where)) files.push(file);
  return files;
}
const content = async (file: EvidenceFile): Promise<Uint8Array> => readAll(await file.open(), 1 << 20, file.name);
const one = async (tree: Tree, secret = typed): Promise<EvidenceFile> =>
  (await list(await open(tree, secret)))[0] as EvidenceFile;
const refused = (code: string, detail = "") =>
  expect.objectContaining({ name: "ReadError", code, detail: expect.stringContaining(detail) });

describe("passwords and keys", () => {
  it("tells a wrong password, none, and a damaged key bag apart", async () => {
    const tree = backup("encrypted");
    await expect(open(tree, { password: async () => "wrong" })).rejects.toEqual(
      refused("wrong-password", "opens no class key"),
    );
    await expect(open(tree, {})).rejects.toEqual(refused("wrong-password", "no password given"));
    await expect(open(tree, { derivedKey: new Uint8Array(32) })).rejects.toEqual(refused("wrong-password"));
    const damaged = backup("encrypted", { manifest: { BackupKeyBag: keybag(false).subarray(0, 200) } });
    await expect(open(damaged)).rejects.toEqual(refused("malformed", "class keys"));
    await expect(open(backup("encrypted", { manifest: { BackupKeyBag: undefined } }))).rejects.toEqual(
      refused("absent"),
    );
    const otherKey = { ManifestKey: prefixed(4, wrap(classKey(4), new Uint8Array(32))) };
    await expect(open(backup("encrypted", { manifest: otherKey }))).rejects.toEqual(refused("malformed", "no SQLite"));
    await expect(open(backup("encrypted", { manifest: { ManifestKey: undefined } }))).rejects.toEqual(
      refused("malformed"),
    );
  });

  it("tells a damaged index of a backup that is not encrypted from an encrypted one", async () => {
    const tree = backup("plain");
    tree.set("Manifest.db", new Uint8Array(5000).fill(7));
    const found = await iosBackup.recognise(memoryFolder("backup", tree), defaultLimits);
    expect(found).toMatchObject({ is: "this", encrypted: false });
    await expect(open(tree, {})).rejects.toEqual(refused("malformed", "no SQLite"));
    tree.set("Manifest.db", new Uint8Array(0));
    expect(await iosBackup.recognise(memoryFolder("backup", tree), defaultLimits)).toMatchObject({ encrypted: false });
    await expect(open(tree, {})).rejects.toEqual(refused("truncated"));
  });

  it("takes the derived key in place of the password, and asks for a password once", async () => {
    let asked = 0;
    const steps: string[] = [];
    const secret = {
      async password() {
        asked++;
        return password.normalize("NFD");
      },
    };
    const progress = (step: string) => void steps.push(step);
    const context = { crypto: cryptography, secret, limits: defaultLimits, progress };
    const first = await iosBackup.open(memoryFolder("backup", backup("encrypted")), context);
    expect([asked, steps]).toEqual([1, ["deriving-key", "reading-index"]]);
    const again = await open(backup("encrypted"), { derivedKey: first.derivedKey as Uint8Array });
    expect(await list(again)).toHaveLength(usualItems.length);
    expect((await open(backup("plain"))).derivedKey).toBeUndefined();
  });

  it("loses one file, not the backup, with a missing class key", async () => {
    const evidence = await open(backup("encrypted", { manifest: { BackupKeyBag: keybag(false, [2, 3, 4]) } }));
    const [note] = await list(evidence, [inBackup("HomeDomain", "Library/Notes/a.txt")]);
    await expect(note?.open()).rejects.toEqual(refused("malformed", "missing-class-key"));
    expect(note?.notes).toMatchObject([{ code: "missing-class-key", loss: true }]);
    const [other] = await list(evidence, [inBackup("StrangeDomain", "d.txt")]);
    expect(utf8(await content(other as EvidenceFile))).toBe("fourth");
  });
});

describe("what is encrypted is decided by what is there", () => {
  it("opens a backup whose list claims encryption it does not have, and the other way round", async () => {
    const claims = await open(backup("plain", { manifest: { IsEncrypted: true } }), {});
    expect(claims).toMatchObject({ encrypted: false, notes: [{ code: "encryption-flag-differs", loss: false }] });
    const denies = await open(backup("encrypted", { manifest: { IsEncrypted: false } }));
    expect(denies).toMatchObject({ encrypted: true, notes: [{ code: "encryption-flag-differs" }] });
    const deniesOld = await open(backup("encrypted-before-10.2", { manifest: { IsEncrypted: false } }));
    expect(deniesOld).toMatchObject({ encrypted: true, notes: [{ code: "encryption-flag-differs" }] });
  });

  it("opens a backup that somebody has decrypted, its key bag and file keys still in place", async () => {
    const tree = backup("encrypted");
    const plainIndex = backup("encrypted-before-10.2").get("Manifest.db") as Uint8Array;
    for (const [path, bytes] of backup("plain")) if (path.includes("/")) tree.set(path, bytes);
    tree.set("Manifest.db", plainIndex);
    const evidence = await open(tree, {});
    expect(evidence).toMatchObject({ encrypted: false, notes: [{ code: "encryption-flag-differs" }] });
    for (const file of await list(evidence)) if (file.type === "file") await content(file);
    tree.delete("Manifest.plist");
    const [sms] = await list(await open(tree, {}), [inBackup("HomeDomain", "Library/SMS/sms.db")]);
    expect(await content(sms as EvidenceFile)).toEqual(sqliteFile);
  });

  it("reads a plain file among encrypted ones as it is", async () => {
    const tree = backup("encrypted");
    const id = sha1("HomeDomain-Library/SMS/sms.db");
    tree.set(`${id.slice(0, 2)}/${id}`, sqliteFile);
    const [sms] = await list(await open(tree), [inBackup("HomeDomain", "Library/SMS/sms.db")]);
    expect(await content(sms as EvidenceFile)).toEqual(sqliteFile);
    expect(sms?.notes).toMatchObject([{ code: "stored-plain", loss: false }]);
  });
});

describe("entries that are not in order", () => {
  const text = toUtf8("twenty bytes of text");
  const item = (change: Partial<Item>): { items: Item[] } => ({
    items: [{ domain: "HomeDomain", path: "x", content: text, ...change }],
  });

  it("says where size and index differ, and whether anything is lost", async () => {
    const notesOf = async (change: Partial<Item>) => {
      const file = await one(backup("plain", item(change)));
      await file.open();
      await file.open();
      return file.notes;
    };
    expect(await notesOf({ size: 10 })).toMatchObject([{ code: "size-differs", loss: false }]);
    expect(await notesOf({ size: 30 })).toMatchObject([{ code: "size-differs", loss: true }]);
    expect(await notesOf({ size: 99_999, content: sqliteFile })).toMatchObject([{ code: "size-differs", loss: false }]);
    const cut = sqliteFile.subarray(0, 5000);
    expect(await notesOf({ size: sqliteFile.length, content: cut })).toMatchObject([
      { code: "size-differs", loss: true },
    ]);
    expect(await notesOf({ file: null })).toMatchObject([{ code: "size-missing", loss: false }]);
    expect(await notesOf({ id: sha1("other") })).toMatchObject([{ code: "id-differs", loss: false }]);
  });

  it("never cuts a decrypted file to the size the index claims", async () => {
    const file = await one(backup("encrypted", item({ size: 3 })));
    expect(await content(file)).toEqual(text);
    const damaged = await one(
      backup("encrypted", item({ blob: encrypt(new Uint8Array(32).fill(1), text).subarray(0, 20) })),
    );
    expect(utf8(await content(damaged))).toBe("twenty bytes of ");
    expect(damaged.notes).toMatchObject([
      { code: "truncated", loss: true },
      { code: "size-differs", loss: true },
    ]);
    const empty = await one(backup("encrypted", item({ blob: new Uint8Array(0) })));
    expect(await content(empty)).toHaveLength(0);
  });

  it("lists what it will not or cannot open", async () => {
    const missing = await one(backup("plain", item({ blob: null })));
    await expect(missing.open()).rejects.toEqual(refused("absent", "no blob"));
    for (const id of ["../../../../etc/passwd", "", `${"0".repeat(39)}/`, "x".repeat(40), "a".repeat(100_000)]) {
      const unsafe = await one(backup("plain", item({ id })));
      await expect(unsafe.open()).rejects.toEqual(refused("not-permitted"));
    }
    const noId = await one(backup("plain", item({ id: null, blob: null })));
    await expect(noId.open()).rejects.toEqual(refused("absent", sha1("HomeDomain-x")));
  });

  it("reads flags of no meaning as a file, by its mode where it says something", async () => {
    expect((await one(backup("plain", item({ flags: 0 })))).type).toBe("file");
    expect((await one(backup("plain", item({ flags: null, file: null })))).type).toBe("file");
    const link = writeMbFile({
      ...{ relativePath: "x", size: 0, mode: 0o120_777, birth: 1, lastModified: 1, lastStatusChange: 1 },
      protectionClass: 0,
    });
    expect((await one(backup("plain", item({ flags: 0, file: link })))).type).toBe("link");
  });

  it("notes a damaged file record, and opens the file only where no key is needed", async () => {
    const change = item({ file: toUtf8("bplist00 and no more") });
    const evidence = await open(backup("plain", change));
    expect(evidence.notes).toMatchObject([{ code: "bad-file-record", loss: true }]);
    expect(await content((await list(evidence))[0] as EvidenceFile)).toEqual(text);
    await expect((await one(backup("encrypted", change))).open()).rejects.toEqual(refused("malformed", "no key"));
  });

  it("counts rows that say the same, cuts absurd names, and stops at its limit", async () => {
    const twice = [
      { domain: "HomeDomain", path: "x", content: text },
      { domain: "HomeDomain", path: "x", id: sha1("2") },
    ];
    const evidence = await open(backup("plain", { items: twice }));
    expect(evidence.notes).toMatchObject([{ code: "duplicate-rows", loss: false }]);
    expect(await list(evidence, [inBackup("HomeDomain", "x")])).toHaveLength(2);
    const long = await open(backup("plain", item({ path: "y".repeat(9000) })));
    expect(long.notes).toMatchObject([{ code: "over-limit", loss: true }]);
    for (const generation of ["plain", "mbdb"] as const) {
      const limited = await open(backup(generation), typed, { ...defaultLimits, entries: 3 });
      expect(limited.notes).toMatchObject([{ code: "over-limit", detail: "more than 3 entries", loss: true }]);
      expect(await list(limited)).toHaveLength(3);
    }
  });

  it("says that a backup was not finished, and which list it could not read", async () => {
    const unfinished = await open(backup("plain", { status: { SnapshotState: "uploading" } }));
    expect(unfinished.notes).toMatchObject([{ code: "incomplete-backup", loss: true }]);
    const tree = backup("plain");
    tree.set("Info.plist", toUtf8("no list"));
    const evidence = await open(tree);
    expect(evidence.notes).toMatchObject([{ place: "Info.plist", loss: false }]);
    expect(evidence.device.osVersion).toBe("17.5");
  });

  it("keeps what an mbdb holds in front of its damage", async () => {
    const tree = backup("mbdb");
    tree.set("Manifest.mbdb", (tree.get("Manifest.mbdb") as Uint8Array).subarray(0, 300));
    const evidence = await open(tree);
    expect((await list(evidence)).length).toBeGreaterThan(1);
    expect(evidence.notes).toMatchObject([{ code: "truncated", loss: true }]);
  });

  it("stops when it is told to", async () => {
    const signal = AbortSignal.abort();
    const context = { crypto: cryptography, secret: typed, limits: defaultLimits, signal };
    await expect(iosBackup.open(memoryFolder("b", backup("plain")), context)).rejects.toEqual(refused("cancelled"));
  });

  it("is nothing else", async () => {
    const file: HandOver = {
      kind: "file",
      name: "Info.plist",
      size: 0,
      open: async () => bytesSource(new Uint8Array(0)),
    };
    expect(await iosBackup.recognise(file, defaultLimits)).toEqual({ is: "not-this" });
    const tree = backup("plain");
    for (const name of ["Info.plist", "Manifest.plist"]) tree.delete(name);
    expect(await iosBackup.recognise(memoryFolder("x", tree), defaultLimits)).toEqual({ is: "not-this" });
    const lost = backup("plain");
    lost.delete("Manifest.db");
    expect(await iosBackup.recognise(memoryFolder("x", lost), defaultLimits)).toMatchObject({ is: "this" });
    await expect(open(lost)).rejects.toEqual(refused("absent", "Manifest.db"));
    expect(hex(cryptography.hasher("sha1").digest())).toHaveLength(40);
  });
});

describe("a backup of which only the contents were copied", () => {
  const blobs = (folders: number): Map<string, Uint8Array> =>
    new Map(Array.from({ length: folders }, (_, at) => [`a${at}/a${at}${"0".repeat(38)}`, toUtf8("SQLite")]));

  it("is one, and says what it lacks", async () => {
    const folder = memoryFolder("b", blobs(9));
    expect(await iosBackup.recognise(folder, defaultLimits)).toMatchObject({ is: "this", encrypted: false });
    await expect(open(blobs(9))).rejects.toMatchObject({ name: "ReadError", code: "absent" });
    const below = memoryFolder("up", new Map([...blobs(9)].map(([path, bytes]) => [`phone/${path}`, bytes])));
    expect(await iosBackup.recognise(below, defaultLimits)).toMatchObject({ is: "this", at: "phone" });
  });

  it("is none in a few folders with such names", async () => {
    expect(await iosBackup.recognise(memoryFolder("b", blobs(7)), defaultLimits)).toEqual({ is: "not-this" });
  });
});

describe("a plain index with a write-ahead log beside it", () => {
  it("has the rows that only the log holds", async () => {
    const short = backup("plain", { items: usualItems.slice(0, 3) });
    const long = backup("plain");
    const versions = [short, long].map((tree) => tree.get("Manifest.db") as Uint8Array);
    const paged = versions.map((bytes) => bytes.slice());
    for (const bytes of paged) bytes.set([2, 2], 18);
    const tree = new Map(long);
    tree.set("Manifest.db", paged[0] as Uint8Array);
    tree.set("Manifest.db-wal", writeWal(paged));
    const evidence = await open(tree);
    expect(await list(evidence)).toHaveLength(usualItems.length);
    expect([...evidence.opened]).toContain("Manifest.db-wal");
  });
});
