/**
 * From the bytes of a file to what the engine loads: a list, the lists of a ZIP archive, or a pack whose signature fits.
 * @module
 */
import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import {
  bytesSource,
  defaultLimits,
  feedsInZip,
  feedText,
  type IndicatorFile,
  isPack,
  isReadError,
  isZip,
  type PackFile,
  packFile,
  ReadError,
} from "@bridle/engine";
import { exitCode } from "../exit-code.ts";
import { Problem } from "../problem.ts";
import { isSignedBy, type PublicKey, readPublicKey, readSignature } from "./minisign.ts";

/** In a folder or an archive. A file that is named itself may be called as it likes. */
const extensions = [
  ".stix2",
  ".stix",
  ".json",
  ".yaml",
  ".yml",
  ".csv",
  ".tsv",
  ".txt",
  ".list",
  ".lst",
  ".hosts",
  ".ioc",
  ".xml",
  ".jsonl",
  ".pack",
  ".zip",
];

/** A file for hosts has no ending. */
const hosts = /(?:^|\/)hosts(?:[_-][\w-]*)?$/;

export function mayBeClues(name: string): boolean {
  const lower = name.toLowerCase();
  const isNamedSo = hosts.test(lower) || extensions.some((extension) => lower.endsWith(extension));
  return isNamedSo && !/(?:^|\/)(?:\.|__macosx\/)/.test(lower);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * `named` when a person named this very file, so that it has to hold something.
 * @throws {Problem} for an archive or a pack that is damaged, or was changed after it was signed.
 */
export async function indicatorFilesIn(name: string, bytes: Uint8Array, named: boolean): Promise<IndicatorFile[]> {
  const sha256 = sha256Of(bytes);
  try {
    if (isPack(bytes)) return [{ name, sha256, pack: openPack(name, bytes).pack }];
    if (!isZip(bytes)) return [{ name, sha256, text: feedText(bytes), maybe: !named && mayBeOther(name) }];
    const members = await feedsInZip(bytesSource(bytes), name, defaultLimits, mayBeClues);
    return members.map((member) => ({
      name: `${name}/${member.name}`,
      sha256: sha256Of(member.bytes),
      text: feedText(member.bytes),
      maybe: mayBeOther(member.name),
    }));
  } catch (error) {
    if (!isReadError(error)) throw error;
    throw new Problem(exitCode.usage, "error-indicator-file-damaged", { name, detail: error.detail });
  }
}

/** Forms that other things come in too: notes, licences, tables of something else. */
function mayBeOther(name: string): boolean {
  return !/\.stix2?$/i.test(name);
}

export interface OpenedPack {
  readonly pack: PackFile;
  /** Absent where nobody signed. The signature fits; whether the key is to be trusted is another question. */
  readonly signer?: PublicKey;
}

/** In the trusted comment: the key itself, so that whoever gets a pack can see whom to ask about it. */
export function packComment(createdAt: string, key: PublicKey): string {
  return `bridle pack ${createdAt} by ${key.text}`;
}

/** @throws {ReadError} @throws {Problem} when it is not what was signed. */
export function openPack(name: string, bytes: Uint8Array): OpenedPack {
  const pack = packFile(bytes, name, defaultLimits, (packed, length) => {
    try {
      const whole = inflateRawSync(packed, { maxOutputLength: Math.max(1, length) });
      if (whole.length !== length) throw new ReadError("malformed", name, "shorter than it says");
      return whole;
    } catch (error) {
      if (isReadError(error)) throw error;
      throw new ReadError("malformed", name, "the body does not inflate");
    }
  });
  if (pack.signature === "") return { pack };
  const signature = readSignature(pack.signature);
  const signer = readPublicKey(/ by (\S+)$/.exec(signature?.comment ?? "")?.[1] ?? "");
  if (signature === undefined || signer === undefined || !isSignedBy(pack.signed, pack.signature, signer)) {
    throw new Problem(exitCode.usage, "error-pack-changed", { name });
  }
  return { pack, signer };
}
