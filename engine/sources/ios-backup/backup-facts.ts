/**
 * What the property lists at the top of a backup say: the phone, the day, the key bag, and whether it was finished.
 * `Info.plist` comes from the computer, `Manifest.plist` and `Status.plist` from the phone; none of them is encrypted.
 * @module
 */
import { readAll } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import {
  bytesOf,
  dateOf,
  dictOf,
  type PlistDict,
  type PlistValue,
  readPlist,
  textOf,
} from "../../formats/plist/plist.ts";
import type { Device } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { type PhoneIdentity, phoneIdentity } from "../../model/phone-identity.ts";
import type { BackupFolder, RootFileName } from "./backup-folder.ts";

export interface BackupFacts {
  readonly device: Device;
  readonly identity?: PhoneIdentity;
  /** ISO, UTC. */
  readonly takenAt?: string;
  readonly keybag?: Uint8Array;
  /** Number of the class and the wrapped key of Manifest.db; since iOS 10.2, when encrypted. */
  readonly manifestKey?: Uint8Array;
  /** What Manifest.plist claims; not to be believed alone. */
  readonly statedEncrypted?: boolean;
  readonly notes: readonly Note[];
}

const empty: PlistDict = new Map<string, PlistValue>();

/** Reads the property lists that are there; one that is damaged is a note and says nothing. */
export async function readBackupFacts(backup: BackupFolder, limits: Limits): Promise<BackupFacts> {
  const notes: Note[] = [];

  async function top(name: RootFileName): Promise<PlistDict> {
    const file = backup.files.get(name);
    if (file === undefined) {
      if (name === "Info.plist") {
        notes.push({ code: "missing-part", place: name, detail: "no backup is without this list of apps", loss: true });
      }
      return empty;
    }
    try {
      const bytes = await readAll(await file.open(), limits.wholeFileBytes, name);
      const dict = dictOf(readPlist(bytes, { limits, place: name }));
      if (dict !== undefined) return dict;
      notes.push({ code: "malformed", place: name, detail: "no dictionary at the top", loss: false });
    } catch (error) {
      if (!isReadError(error)) throw error;
      notes.push({ code: error.code, place: error.place, detail: error.detail, loss: false });
    }
    return empty;
  }

  const info = await top("Info.plist");
  const manifest = await top("Manifest.plist");
  const status = await top("Status.plist");
  const lockdown = dictOf(manifest.get("Lockdown")) ?? empty;

  const state = textOf(status.get("SnapshotState"));
  if (state !== undefined && state !== "finished") {
    notes.push({ code: "incomplete-backup", place: "Status.plist", detail: `SnapshotState ${state}`, loss: true });
  }
  const identity = phoneIdentity({
    serial: textOf(info.get("Serial Number")) ?? textOf(lockdown.get("SerialNumber")),
    udid: textOf(info.get("Unique Identifier")) ?? textOf(lockdown.get("UniqueDeviceID")),
  });
  const taken = dateOf(info.get("Last Backup Date")) ?? dateOf(status.get("Date")) ?? dateOf(manifest.get("Date"));
  const keybag = bytesOf(manifest.get("BackupKeyBag"))?.slice();
  const manifestKey = bytesOf(manifest.get("ManifestKey"))?.slice();
  const stated = manifest.get("IsEncrypted");
  return {
    device: deviceOf(info, lockdown),
    ...(identity === undefined ? {} : { identity }),
    ...(taken === undefined ? {} : { takenAt: taken.toISOString().replace(/\.000Z$/, "Z") }),
    ...(keybag === undefined ? {} : { keybag }),
    ...(manifestKey === undefined ? {} : { manifestKey }),
    ...(stated === undefined || stated === null ? {} : { statedEncrypted: stated === true || stated === 1 }),
    notes,
  };
}

function deviceOf(info: PlistDict, lockdown: PlistDict): Device {
  const model = textOf(info.get("Product Type")) ?? textOf(lockdown.get("ProductType"));
  const osVersion = textOf(info.get("Product Version")) ?? textOf(lockdown.get("ProductVersion"));
  const build = textOf(info.get("Build Version")) ?? textOf(lockdown.get("BuildVersion"));
  // The system of an iPad has had its own name since version 13.
  const pad = model?.startsWith("iPad") === true && Number.parseInt(osVersion ?? "", 10) >= 13;
  return {
    ...(model === undefined ? {} : { model }),
    osName: pad ? "iPadOS" : "iOS",
    ...(osVersion === undefined ? {} : { osVersion }),
    ...(build === undefined ? {} : { build }),
  };
}
