/**
 * A backup made by iTunes, Finder, Apple Devices or libimobiledevice, encrypted or not, of iOS 4 and later: a folder of
 * blobs named by SHA-1, an index, and a few property lists. Opened as the phone's files under the phone's own paths.
 * Facts: Apple Platform Security guide; J. Sigwald, J.-B. Bédrune, "iPhone data protection in depth", 2011;
 * https://www.theapplewiki.com/wiki/ITunes_Backup; checked against published sample backups.
 * @module
 */

import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import type { Evidence, HandOver, OpenContext, Recognition, SourceKind } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { below } from "../below.ts";
import { type BackupFacts, readBackupFacts } from "./backup-facts.ts";
import { backupFiles } from "./backup-files.ts";
import { type BackupFolder, findBackups } from "./backup-folder.ts";
import { mayBeEncrypted, openManifest } from "./open-manifest.ts";
import { isSqliteHead } from "./sqlite-head.ts";

export const iosBackup: SourceKind = { id: "ios-backup", recognise, open };

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const backups = await findBackups(hand, limits);
  const [first] = backups;
  if (first === undefined) return { is: "not-this" };
  if (backups.length > 1) {
    const choices = [];
    for (const backup of backups)
      choices.push({ path: backup.path, device: (await readBackupFacts(backup, limits)).device });
    return { is: "several", choices };
  }
  const facts = await readBackupFacts(first, limits);
  const { device, takenAt } = facts;
  const encrypted = await looksEncrypted(first, facts);
  return { is: "this", encrypted, device, ...below(hand, first.path), ...(takenAt === undefined ? {} : { takenAt }) };
}

/** What can be told without the index; opening may find that it is otherwise. */
async function looksEncrypted(backup: BackupFolder, facts: BackupFacts): Promise<boolean> {
  const index = backup.files.get("Manifest.db");
  if (index === undefined) return facts.statedEncrypted === true;
  try {
    const source = await index.open();
    if (source.size === 0) return false;
    if (!isSqliteHead(await source.read(0, 16))) return facts.keybag !== undefined && mayBeEncrypted(facts);
  } catch (error) {
    if (!isReadError(error)) throw error;
  }
  return facts.statedEncrypted === true && facts.keybag !== undefined && facts.manifestKey === undefined;
}

async function open(hand: HandOver, context: OpenContext): Promise<Evidence> {
  const backups = await findBackups(hand, context.limits);
  const [backup] = backups;
  if (backup === undefined) throw new ReadError("absent", hand.name, "no backup in this folder or one level below");
  if (backups.length > 1) throw new ReadError("absent", hand.name, `${backups.length} backups, none of them chosen`);

  const facts = await readBackupFacts(backup, context.limits);
  const { manifest, unlocked, notes, extra } = await openManifest(backup, facts, context);
  const { index } = manifest;
  const indexPlace = backup.files.has("Manifest.db") ? "Manifest.db" : "Manifest.mbdb";
  const all: Note[] = [...facts.notes, ...notes, ...manifest.notes];
  if (index.duplicates > 0) {
    const detail = `${index.duplicates} rows name a file that another row names too`;
    all.push({ code: "duplicate-rows", place: indexPlace, detail, loss: false });
  }
  const opened = new Set([...backup.files.values(), ...extra].map((file) => file.name));
  return {
    kind: "ios-backup",
    name: backup.folder.name,
    encrypted: unlocked !== undefined,
    device: facts.device,
    ...(facts.identity === undefined ? {} : { identity: facts.identity }),
    ...(facts.takenAt === undefined ? {} : { takenAt: facts.takenAt }),
    fileCount: index.fileCount,
    notes: all,
    ...backupFiles({ backup, manifest, unlocked, crypto: context.crypto, signal: context.signal, opened }),
    ...(unlocked === undefined ? {} : { derivedKey: unlocked.derivedKey }),
    opened,
    async openStored(path) {
      const file = await backup.folder.get(path);
      if (file?.kind !== "file") throw new ReadError("absent", path, "no such file in the backup");
      return file.open();
    },
  };
}
