/**
 * Files of published clues, from their bytes to what the engine loads.
 * @module
 */
import {
  bytesSource,
  defaultLimits,
  feedsInZip,
  feedText,
  type IndicatorFile,
  type IndicatorIndex,
  isPack,
  isReadError,
  isZip,
  loadIndicators,
  type ManifestFile,
  packFile,
} from "@bridle/engine";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ClueFile, ClueTold } from "../messages.ts";
import { signerOf } from "./pack-signature.ts";
import { shown } from "./shown.ts";
import { TroubleError } from "./trouble.ts";

const extensions = /\.(?:stix2?|jsonl?|ya?ml|[ct]sv|txt|ioc|pack|zip)$/i;

/**
 * @throws {TroubleError} for a file that was named and holds no clues, for one that is damaged, and for a pack that is not
 * what was signed.
 */
export async function cluesFrom(files: readonly ClueFile[]): Promise<{ index: IndicatorIndex; told: ClueTold[] }> {
  const found: IndicatorFile[] = [];
  const told: ClueTold[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const hash = hexOf(file.bytes);
    if (seen.has(hash)) continue;
    seen.add(hash);
    const { members, pack } = await membersOf(file, hash);
    const { files: read, size } = loadIndicators(members);
    const none = read.every(({ problems }) => problems.some(({ code }) => code === "not-an-indicator-file"));
    if (file.named && none) throw new TroubleError("page-trouble-clues", { name: file.name });
    found.push(...members);
    told.push({ name: shown(file.name), clues: size, ...(pack === undefined ? {} : { pack }) });
  }
  return { index: loadIndicators(found), told };
}

/** As the manifest of a report names them; the same file twice is one. */
export function manifestOf(files: readonly ClueFile[]): ManifestFile[] {
  const all = files.map(({ name, bytes }) => [hexOf(bytes), { name, size: bytes.length }] as const);
  const once = new Map([...all].reverse());
  return [...once].reverse().map(([sha256, file]) => ({ ...file, sha256 }));
}

interface Members {
  readonly members: IndicatorFile[];
  readonly pack?: NonNullable<ClueTold["pack"]>;
}

async function membersOf({ name, bytes, named }: ClueFile, sha: string): Promise<Members> {
  try {
    if (isPack(bytes)) {
      const pack = packFile(bytes, name, defaultLimits);
      const signer = await signerOf(pack, name);
      return { members: [{ name, sha256: sha, pack }], pack: signer === undefined ? {} : { signer } };
    }
    if (!isZip(bytes)) {
      return { members: [{ name, sha256: sha, text: feedText(bytes), maybe: !named && mayBeOther(name) }] };
    }
    const inside = await feedsInZip(bytesSource(bytes), name, defaultLimits, (path) => extensions.test(path));
    const members = inside.map((member) => ({
      name: `${name}/${member.name}`,
      sha256: hexOf(member.bytes),
      text: feedText(member.bytes),
      maybe: mayBeOther(member.name),
    }));
    return { members };
  } catch (error) {
    if (!isReadError(error)) throw error;
    throw new TroubleError("page-trouble-clues", { name });
  }
}

function hexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Forms that other things come in too. */
function mayBeOther(name: string): boolean {
  return !/\.stix2?$/i.test(name);
}
