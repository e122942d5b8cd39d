/**
 * The `file` column of Manifest.db for one entry, right or wrong in one of the ways that readers must survive.
 * @module
 */
import { writeMbFile } from "../formats/keyed-archive-writer.ts";
import { type PlistInput, UidInput, writeBinaryPlist } from "../formats/plist-writer.ts";
import { type BackupEntry, modeOf } from "./entry.ts";

/** What the builder fills in beside the entry itself. */
export interface Filled {
  readonly inode: number;
  readonly created: number;
  readonly modified: number;
  readonly statusChanged: number;
  readonly protectionClass: number;
  readonly encryptionKey?: Uint8Array;
  readonly digest?: Uint8Array;
}

export function mbFileOf(entry: BackupEntry, filled: Filled): Uint8Array | null {
  const traps = entry.traps ?? {};
  if (traps.archive === "absent") return null;
  if (traps.archive === "other") return writeBinaryPlist({ name: "no archive" });
  const whole =
    traps.dates || traps.rootElsewhere || traps.size !== undefined ? oddArchive(entry, filled) : usual(entry, filled);
  return traps.archive === "cut" ? whole.slice(0, whole.length >> 1) : whole;
}

function usual(entry: BackupEntry, filled: Filled): Uint8Array {
  return writeMbFile({
    relativePath: entry.path,
    size: entry.bytes?.length ?? 0,
    mode: modeOf(entry),
    birth: filled.created,
    lastModified: filled.modified,
    lastStatusChange: filled.statusChanged,
    protectionClass: filled.protectionClass,
    inodeNumber: filled.inode,
    userId: entry.owner ?? 501,
    groupId: entry.group ?? 501,
    ...(filled.encryptionKey && { encryptionKey: filled.encryptionKey }),
    ...(entry.target !== undefined && { target: entry.target }),
    ...(filled.digest && { digest: filled.digest }),
  });
}

/** The same archive object by object, where the usual writer would put it right. */
function oddArchive(entry: BackupEntry, filled: Filled): Uint8Array {
  const { dates = false, rootElsewhere = false, size = entry.bytes?.length ?? 0 } = entry.traps ?? {};
  const time = (seconds: number) => (dates ? new Date(seconds * 1000) : seconds);
  const objects: PlistInput[] = ["$null"];
  const add = (object: PlistInput) => new UidInput(objects.push(object) - 1);
  if (!rootElsewhere) objects.push("");
  const root = {
    LastModified: time(filled.modified),
    Flags: 0,
    GroupID: entry.group ?? 501,
    ...(entry.target !== undefined && { Target: add(entry.target) }),
    LastStatusChange: time(filled.statusChanged),
    RelativePath: add(entry.path),
    Birth: time(filled.created),
    ...(size !== "absent" && { Size: size }),
    InodeNumber: filled.inode,
    Mode: modeOf(entry),
    UserID: entry.owner ?? 501,
    ProtectionClass: filled.protectionClass,
    ...(filled.encryptionKey && {
      EncryptionKey: add({
        "NS.data": filled.encryptionKey,
        $class: add({ $classname: "NSMutableData", $classes: ["NSMutableData", "NSData", "NSObject"] }),
      }),
    }),
    ...(filled.digest && { Digest: add(filled.digest) }),
    $class: add({ $classname: "MBFile", $classes: ["MBFile", "NSObject"] }),
  };
  if (!rootElsewhere) objects[1] = root;
  const top = rootElsewhere ? add(root) : new UidInput(1);
  return writeBinaryPlist({
    $version: 100_000,
    $archiver: "NSKeyedArchiver",
    $top: { root: top },
    $objects: objects,
  });
}
