/**
 * Whether the blobs of a backup are encrypted, found out from the blobs: what the property lists claim can be wrong, and
 * tools that decrypt a backup leave its key bag and the keys in its index as they were.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import type { HandOverFolder } from "../../model/evidence.ts";
import { blobOf } from "./backup-folder.ts";
import { entryFlag } from "./entry-index.ts";
import type { Manifest } from "./manifest.ts";
import { isSqliteHead } from "./sqlite-head.ts";

export interface StoredState {
  /** Blobs that were certainly one or the other. */
  readonly plain: number;
  readonly encrypted: number;
  /** False when files were seen and none of them has a key: there is nothing to decrypt with, or for. */
  readonly keyed: boolean;
}

/** Blobs looked for, and blobs that have to have spoken before no more are asked. */
const mostLooks = 100;
const enough = 12;

/** Files that most backups have and most examiners copy. */
const usualFiles: readonly (readonly [domain: string, path: string])[] = [
  ["HomeDomain", "Library/SMS/sms.db"],
  ["HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"],
  ["HomeDomain", "Library/Preferences/.GlobalPreferences.plist"],
  ["HomeDomain", "Library/TCC/TCC.db"],
  ["WirelessDomain", "Library/Databases/DataUsage.sqlite"],
];

/** Looks at some files and at the blobs of those that have a key. Blobs that are not there or cannot be opened say nothing. */
export async function storedState(manifest: Manifest, folder: HandOverFolder): Promise<StoredState> {
  let plain = 0;
  let encrypted = 0;
  let keyed = 0;
  let seen = 0;
  for (const entry of sample(manifest)) {
    const { attributes, wrappedKey } = manifest.details(entry);
    const id = manifest.index.id(entry);
    const flags = manifest.index.flags(entry);
    if (flags === entryFlag.folder || flags === entryFlag.link) continue;
    seen++;
    if (wrappedKey === undefined) continue;
    keyed++;
    if (id === undefined || !isBlobId(id)) continue;
    try {
      const blob = (await blobOf(folder, id))?.file;
      if (blob === undefined || blob.size === 0) continue;
      const head = await (await blob.open()).read(0, 16);
      if (isPlainHead(head) || blob.size === attributes.size) plain++;
      else if (attributes.size !== undefined && blob.size === paddedSize(attributes.size)) encrypted++;
    } catch (error) {
      if (!isReadError(error)) throw error;
    }
    if (plain + encrypted >= enough) break;
  }
  return { plain, encrypted, keyed: keyed > 0 || seen === 0 };
}

function sample(manifest: Manifest): Set<number> {
  const { index } = manifest;
  const entries = new Set(usualFiles.flatMap(([domain, path]) => index.find(domain, path).slice(0, 1)));
  for (let look = 0; look < mostLooks; look++) {
    if (index.count > 0) entries.add(Math.floor((look * index.count) / mostLooks));
  }
  return entries;
}

/** True for a name of a blob that is safe to look for. */
export function isBlobId(id: string): boolean {
  return /^[0-9a-f]{40}$/.test(id);
}

/** True when the first bytes can be no ciphertext: one in 2^64 of those would begin like this. */
export function isPlainHead(head: Uint8Array): boolean {
  return isSqliteHead(head) || utf8(head.subarray(0, 8)) === "bplist00";
}

/** Size of the ciphertext of so many bytes; its padding is never empty. */
function paddedSize(size: number): number {
  return size - (size % 16) + 16;
}
