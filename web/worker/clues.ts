/**
 * Files of published clues, from their bytes to what the engine loads.
 * @module
 */
import {
  bytesSource,
  defaultLimits,
  feedsInZip,
  type IndicatorFile,
  type IndicatorIndex,
  isPack,
  isReadError,
  isZip,
  loadIndicators,
  packFile,
} from "@bridle/engine";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ClueFile } from "../messages.ts";
import { TroubleError } from "./trouble.ts";

const extensions = /\.(?:stix2?|json|ya?ml|csv|txt|pack|zip)$/i;

/** @throws {TroubleError} for a file that was named and holds no clues, and for one that is damaged. */
export async function cluesFrom(files: readonly ClueFile[]): Promise<IndicatorIndex> {
  const found: IndicatorFile[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const hash = hexOf(file.bytes);
    if (seen.has(hash)) continue;
    seen.add(hash);
    const members = await membersOf(file, hash);
    const none = loadIndicators(members).files.every(({ problems }) =>
      problems.some(({ code }) => code === "not-an-indicator-file"),
    );
    if (file.named && none) throw new TroubleError("page-trouble-clues", { name: file.name });
    found.push(...members);
  }
  return loadIndicators(found);
}

async function membersOf({ name, bytes, named }: ClueFile, sha: string): Promise<IndicatorFile[]> {
  try {
    if (isPack(bytes)) return [{ name, sha256: sha, pack: packFile(bytes, name, defaultLimits) }];
    if (!isZip(bytes)) return [{ name, sha256: sha, text: textOf(bytes), maybe: !named && mayBeOther(name) }];
    const members = await feedsInZip(bytesSource(bytes), name, defaultLimits, (path) => extensions.test(path));
    return members.map((member) => ({
      name: `${name}/${member.name}`,
      sha256: hexOf(member.bytes),
      text: textOf(member.bytes),
      maybe: mayBeOther(member.name),
    }));
  } catch (error) {
    if (!isReadError(error)) throw error;
    throw new TroubleError("page-trouble-clues", { name });
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function hexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Forms that other things come in too. */
function mayBeOther(name: string): boolean {
  return !/\.stix2?$/i.test(name);
}
