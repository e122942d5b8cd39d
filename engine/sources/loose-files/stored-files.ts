/**
 * Files of a backup that lost its lists: those whose place on the phone is known beforehand are stored under a name that
 * can be told from the place.
 * @module
 */
import { hex } from "../../bytes/text.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type { HandOverFolder } from "../../model/evidence.ts";
import type { PathPattern } from "../../model/where.ts";
import { blobOf } from "../ios-backup/backup-folder.ts";
import { blobId } from "../ios-backup/blob-id.ts";
import type { LooseFile } from "./heap.ts";
import type { KnownPlace } from "./places.ts";

export async function storedFiles(
  backup: HandOverFolder,
  known: readonly KnownPlace[],
  crypto: Crypto,
): Promise<LooseFile[]> {
  const files = new Map<string, LooseFile>();

  async function storedAt(at: Extract<PathPattern, { in: "backup" }>, suffix: string): Promise<LooseFile | undefined> {
    const blob = await blobOf(backup, hex(blobId(crypto, at.domain, at.path + suffix)));
    if (blob === undefined) return undefined;
    const { path, file } = blob;
    return { path, hand: file, stored: path, place: { platform: "ios", at, isSure: true }, beside: new Map() };
  }

  for (const { where } of known) {
    if (where.in !== "backup" || where.domain === "" || `${where.domain}${where.path}`.includes("*")) continue;
    const found = await storedAt(where, "");
    if (found === undefined) continue;
    const beside = new Map<string, LooseFile>();
    for (const suffix of ["-wal", "-journal"]) {
      const other = await storedAt(where, suffix);
      if (other !== undefined) beside.set(suffix, other);
    }
    files.set(found.path, { ...found, beside });
  }
  return [...files.values()];
}
