/**
 * Writes a whole backup as iTunes, Finder or idevicebackup2 leave it, of four generations and with every fault that
 * readers must survive. Layout: https://www.theiphonewiki.com/wiki/ITunes_Backup and public sample backups.
 * @module
 */
import { type Bytes, hexOf, utf8 } from "../formats/bytes.ts";
import { type MbdbRecord, writeMbdb } from "../formats/mbdb-writer.ts";
import type { PlistInput } from "../formats/plist-writer.ts";
import { writeSqlite } from "../formats/sqlite-writer.ts";
import { type Random, randomFrom } from "../random.ts";
import type { Sink } from "../sink.ts";
import { encryptFile, sha1 } from "../web-crypto.ts";
import { type BackupEntry, flagsOf, kindOf, modeOf, withFolders } from "./entry.ts";
import { type BackupKeys, makeKeys } from "./keys.ts";
import { type Filled, mbFileOf } from "./mbfile.ts";
import { type DeviceFacts, infoPlist, manifestPlist, statusPlist } from "./plists.ts";

/**
 * `plain` and `encrypted`: iOS 10.2 and later. `encrypted-before-10.2`: iOS 10.0 and 10.1, whose index is not encrypted.
 * `mbdb` and `mbdb-encrypted`: up to iOS 9.
 */
export type Generation = "plain" | "encrypted" | "encrypted-before-10.2" | "mbdb" | "mbdb-encrypted";

export interface BackupSpec {
  readonly generation: Generation;
  readonly device: DeviceFacts;
  readonly entries: readonly BackupEntry[];
  /** More keys of Info.plist, or other values for its keys. */
  readonly info?: Readonly<Record<string, PlistInput>>;
  readonly takenAt: Date;
  readonly seed: string;
  /** For the encrypted generations. */
  readonly password?: string;
  /** Rounds of the derivations: 10,000 and 10,000,000 on real devices and where absent. Tests use small ones. */
  readonly iterations?: number;
  readonly firstIterations?: number;
  readonly traps?: BackupTraps;
}

/** What can be wrong with the backup as a whole. */
export interface BackupTraps {
  /** What Manifest.plist claims. */
  readonly isEncrypted?: boolean;
  readonly keybag?: "absent" | "cut" | "empty";
  readonly withoutClasses?: readonly number[];
  readonly damagedClasses?: readonly number[];
  readonly manifestKey?: "absent" | "short";
  /** The index itself: not there, cut in the middle of a page, or (encrypted) not in whole blocks. */
  readonly index?: "absent" | "cut" | "odd-length";
  readonly without?: readonly ("Info.plist" | "Manifest.plist" | "Status.plist")[];
  /** Instead of `finished`. */
  readonly snapshotState?: string;
}

/** What a test needs to know about the backup it got. */
export interface BuiltBackup {
  /** Id of an entry by `domain-path`. */
  readonly ids: ReadonlyMap<string, string>;
  readonly keys?: BackupKeys;
}

/** Id of a file in a backup: SHA-1 of its domain, a hyphen and its path, in lower-case hexadecimal. */
export async function fileIdOf(domain: string, path: string): Promise<string> {
  return hexOf(await sha1(utf8(`${domain}-${path}`)));
}

const manifestClass = 4;

/** Writes the backup's files; paths start in the backup's own folder. */
export async function writeBackup(spec: BackupSpec, sink: Sink): Promise<BuiltBackup> {
  const random = randomFrom(`${spec.seed}/backup`);
  const traps = spec.traps ?? {};
  const encrypted = spec.generation !== "plain" && spec.generation !== "mbdb";
  const flat = spec.generation === "mbdb" || spec.generation === "mbdb-encrypted";
  const keys = await makeKeys(
    {
      ...traps,
      password: spec.password ?? "",
      iterations: encrypted ? (spec.iterations ?? 10_000) : 1,
      firstIterations: spec.generation === "encrypted" ? (spec.firstIterations ?? 10_000_000) : undefined,
    },
    random.fork("keys"),
  );

  const ids = new Map<string, string>();
  const filed: { entry: BackupEntry; id: string; filled: Filled }[] = [];
  for (const entry of withFolders(spec.entries)) {
    const id = await fileIdOf(entry.domain, entry.path);
    ids.set(`${entry.domain}-${entry.path}`, id);
    const own = random.fork(`${entry.domain}-${entry.path}`);
    const fileKey = own.bytes(32);
    filed.push({ entry, id, filled: await fill(entry, spec, own, encrypted ? { keys, fileKey } : undefined) });
    const blob = await blobOf(entry, encrypted ? fileKey : undefined);
    if (blob !== undefined) await sink.write(flat ? id : `${id.slice(0, 2)}/${id}`, blob);
  }

  const indexKey = random.fork("index").bytes(32);
  let index = flat ? writeMbdb(filed.map(mbdbRecord)) : manifestDatabase(filed);
  if (spec.generation === "encrypted") index = await encryptFile(indexKey, index);
  if (traps.index === "cut") index = index.slice(0, Math.floor(index.length / 2) - 100);
  if (traps.index === "odd-length") index = index.slice(0, index.length - 5);
  if (traps.index !== "absent") await sink.write(flat ? "Manifest.mbdb" : "Manifest.db", index);

  const manifestKey = spec.generation === "encrypted" ? await keys.wrapFor(manifestClass, indexKey) : undefined;
  const plists = {
    "Info.plist": infoPlist(spec.device, spec.takenAt, spec.info ?? {}),
    "Manifest.plist": manifestPlist(spec.device, spec.takenAt, {
      version: flat ? "9.1" : "10.0",
      isEncrypted: traps.isEncrypted ?? encrypted,
      keybag: traps.keybag === "absent" ? undefined : cutKeybag(keys.keybag, traps.keybag),
      manifestKey:
        traps.manifestKey === "absent" ? undefined : manifestKey?.slice(0, traps.manifestKey === "short" ? 20 : 44),
    }),
    "Status.plist": statusPlist(spec.takenAt, random.uuid(), flat ? "2.4" : "3.3", traps.snapshotState ?? "finished"),
  } as const;
  for (const name of ["Info.plist", "Manifest.plist", "Status.plist"] as const) {
    if (!traps.without?.includes(name)) await sink.write(name, plists[name]);
  }
  return encrypted ? { ids, keys } : { ids };
}

function cutKeybag(keybag: Bytes, how: "cut" | "empty" | undefined): Bytes {
  // 501 falls into the middle of a class key's record.
  return how === "empty" ? keybag.slice(0, 0) : how === "cut" ? keybag.slice(0, 501) : keybag;
}

/** Everything of the index row that the entry leaves open; times stay within two years before the backup. */
async function fill(
  entry: BackupEntry,
  spec: BackupSpec,
  random: Random,
  crypto: { keys: BackupKeys; fileKey: Bytes } | undefined,
): Promise<Filled> {
  const taken = Math.floor(spec.takenAt.getTime() / 1000);
  const created = entry.created ?? (entry.modified ?? taken) - random.below(60_000_000);
  const modified = entry.modified ?? created + random.below(Math.max(1, taken - created));
  const isFile = kindOf(entry) === "file";
  const protectionClass = entry.protectionClass ?? (isFile ? 3 : 0);
  let encryptionKey: Uint8Array | undefined;
  if (isFile && crypto) {
    const { wrappedKeyLength = 40 } = entry.traps ?? {};
    const wrapped = await crypto.keys.wrapFor(protectionClass, crypto.fileKey);
    encryptionKey = new Uint8Array(4 + wrappedKeyLength);
    encryptionKey.set(wrapped.subarray(0, encryptionKey.length));
  }
  return {
    inode: 1000 + random.below(4_000_000),
    created,
    modified,
    statusChanged: entry.statusChanged ?? modified,
    protectionClass,
    ...(encryptionKey && { encryptionKey }),
    ...(entry.digest && entry.bytes && { digest: await sha1(entry.bytes) }),
  };
}

/** What lies on disk for an entry, or undefined when nothing does. */
async function blobOf(entry: BackupEntry, fileKey: Bytes | undefined): Promise<Uint8Array | undefined> {
  const how = entry.traps?.blob;
  if (entry.bytes === undefined || how === "missing") return undefined;
  if (how === "empty") return new Uint8Array(0);
  const blob = fileKey ? await encryptFile(fileKey, entry.bytes) : entry.bytes;
  return how === "cut" ? blob.slice(0, Math.max(0, blob.length - 5)) : blob;
}

function manifestDatabase(filed: readonly { entry: BackupEntry; id: string; filled: Filled }[]): Bytes {
  return writeSqlite({
    autoVacuum: "incremental",
    userVersion: 2,
    tables: [
      {
        name: "Files",
        sql: "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)",
        rows: filed.map(({ entry, id, filled }) => ({
          values: [entry.traps?.fileId ?? id, entry.domain, entry.path, flagsOf(entry), mbFileOf(entry, filled)],
        })),
        indexes: [
          "CREATE INDEX FilesDomainIdx ON Files(domain)",
          "CREATE INDEX FilesRelativePathIdx ON Files(relativePath)",
          "CREATE INDEX FilesFlagsIdx ON Files(flags)",
        ],
      },
      { name: "Properties", sql: "CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB)", rows: [] },
    ],
  });
}

function mbdbRecord({ entry, filled }: { entry: BackupEntry; filled: Filled }): MbdbRecord {
  const { size = entry.bytes?.length ?? 0 } = entry.traps ?? {};
  return {
    domain: entry.domain,
    path: entry.path,
    ...(entry.target !== undefined && { target: entry.target }),
    ...(filled.digest && { digest: filled.digest }),
    ...(filled.encryptionKey && { encryptionKey: filled.encryptionKey }),
    mode: modeOf(entry),
    inode: filled.inode,
    owner: entry.owner ?? 501,
    group: entry.group ?? 501,
    modified: filled.modified,
    accessed: filled.modified,
    created: filled.created,
    size: size === "absent" ? 0 : size,
    protectionClass: filled.protectionClass,
  };
}
