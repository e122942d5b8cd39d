/**
 * A backup that Android made over a cable (`adb backup`, an `.ab` file), told by its mark, opened in place: nothing is
 * unpacked or decrypted but what is asked for. The same unpacked by a tool, a tar archive or a folder with `apps` in it.
 * Facts: formats/android-backup; the layout's in backup-layout.ts.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { openBackupBody } from "../../formats/android-backup/backup-body.ts";
import {
  type BackupHeader,
  headerBytes,
  isAndroidBackup,
  readBackupHeader,
} from "../../formats/android-backup/backup-header.ts";
import { type MasterKey, openMasterKey } from "../../formats/android-backup/master-key.ts";
import type { Evidence, HandOver, HandOverFile, OpenContext, Recognition, SourceKind } from "../../model/evidence.ts";
import { acquisitionFiles } from "../acquisition-files.ts";
import type { Archive } from "../ios-filesystem/archive.ts";
import { archiveDump } from "../ios-filesystem/archive-dump.ts";
import type { Dump } from "../ios-filesystem/dump.ts";
import { folderDump } from "../ios-filesystem/folder-dump.ts";
import { openArchive } from "../ios-filesystem/open-archive.ts";
import { backupArchive } from "./backup-archive.ts";
import { backupMounts, holdsBackup } from "./backup-layout.ts";

export const androidBackup: SourceKind = { id: "android-backup", recognise, open };

const entriesAtOnce = 2000;
/** A backup's archive begins with an app, or with what the shared storage holds. */
const mostInflatedToTell = 4 << 20;

const device = { osName: "Android" } as const;

async function recognise(given: HandOver, limits: Limits): Promise<Recognition> {
  const hand = await backupIn(given);
  if (hand.kind === "folder") {
    return (await holdsBackup(folderDump(hand))) ? { is: "this", encrypted: false, device } : { is: "not-this" };
  }
  const head = await (await hand.open()).read(0, headerBytes);
  if (isAndroidBackup(head)) return { is: "this", encrypted: isEncrypted(head, hand.name), device };
  const archive = await openArchive(hand, limits);
  if (archive === undefined) return { is: "not-this" };
  await archive.more(entriesAtOnce, mostInflatedToTell);
  return (await holdsBackup(archiveDump(archive, hand)))
    ? { is: "this", encrypted: false, device }
    : { is: "not-this" };
}

/** A header that cannot be read says nothing of a password; opening it says what is wrong. */
function isEncrypted(head: Uint8Array, place: string): boolean {
  try {
    return readBackupHeader(head, place).encryption !== undefined;
  } catch (error) {
    if (!isReadError(error)) throw error;
    return false;
  }
}

/** A folder that holds one backup and nothing else stands for it. */
async function backupIn(hand: HandOver): Promise<HandOver> {
  if (hand.kind === "file") return hand;
  let only: HandOver | undefined;
  for await (const child of hand.list()) {
    // What a computer puts into every folder begins with a dot.
    if (child.name.startsWith(".")) continue;
    if (only !== undefined) return hand;
    only = child;
  }
  if (only?.kind !== "file") return hand;
  return isAndroidBackup(await (await only.open()).read(0, headerBytes)) ? only : hand;
}

async function open(given: HandOver, context: OpenContext): Promise<Evidence> {
  const hand = await backupIn(given);
  const { limits, signal } = context;
  context.progress?.("reading-index");
  let dump: Dump;
  let key: MasterKey | undefined;
  if (hand.kind === "folder") dump = folderDump(hand);
  else {
    const opened = await openFile(hand, context);
    key = opened.key;
    opened.archive.watch(signal);
    while (!(await opened.archive.more(entriesAtOnce)));
    dump = archiveDump(opened.archive, hand);
  }
  const mounts = await backupMounts(dump);
  return {
    kind: "android-backup",
    name: given.name,
    encrypted: key !== undefined,
    device,
    get fileCount() {
      return dump.fileCount;
    },
    get notes() {
      return dump.notes;
    },
    files: acquisitionFiles({
      kind: "android-backup",
      name: hand.name,
      dump,
      at: "",
      mounts,
      everyEntry: false,
      mostEntries: limits.entries,
      signal,
    }),
    opened: dump.opened,
    openStored: (path) => dump.openStored(path),
    ...(key === undefined ? {} : { derivedKey: key.userKey }),
  };
}

async function openFile(
  hand: HandOverFile,
  context: OpenContext,
): Promise<{ archive: Archive; key: MasterKey | undefined }> {
  const { limits, signal, crypto } = context;
  const source = await hand.open();
  const head = await source.read(0, headerBytes);
  if (!isAndroidBackup(head)) {
    const archive = await openArchive(hand, limits);
    if (archive === undefined) throw new ReadError("absent", hand.name, "no backup and no archive");
    return { archive, key: undefined };
  }
  const header = readBackupHeader(head, hand.name);
  // A backup without a body needs no password to say so.
  const locked = header.encryption !== undefined && source.size > header.bodyAt;
  const key = locked ? await unlock(header, hand.name, context) : undefined;
  const body = await openBackupBody(source, header, key, { limits, place: hand.name, crypto, signal });
  return { archive: backupArchive(body, hand.name, limits, signal), key };
}

async function unlock(header: BackupHeader, place: string, context: OpenContext): Promise<MasterKey> {
  const { secret, crypto } = context;
  if (secret.derivedKey !== undefined) {
    return openMasterKey(header, { userKey: secret.derivedKey }, crypto, place);
  }
  const password = await secret.password?.();
  if (password === undefined) throw new ReadError("wrong-password", place, "no password given");
  context.progress?.("deriving-key");
  return openMasterKey(header, { password }, crypto, place);
}
