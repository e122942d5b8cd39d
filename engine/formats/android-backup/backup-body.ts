/**
 * The body of an Android backup, a tar archive that was compressed and then encrypted, or either, or neither. Decrypted and
 * inflated as it is read, at any place of it. Built on formats/zlib; formats/tar tells whether the header's word on
 * compression is true.
 * @module
 */
import { type ByteSource, bytesSource, sliceSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { cbcSource } from "../../crypto/cbc-source.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import { isTar } from "../tar/tar.ts";
import { isZlib, type ZlibPass, zlibInside, zlibStream } from "../zlib/zlib.ts";
import type { BackupHeader } from "./backup-header.ts";
import type { MasterKey } from "./master-key.ts";

export interface BackupNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface BackupBody {
  /** The tar archive, where it is not compressed. */
  readonly plain?: ByteSource;
  /** The first pass over the tar archive, where it is. */
  readonly packed?: ZlibPass;
  readonly notes: readonly BackupNote[];
}

export interface BodyOptions {
  readonly limits: Limits;
  readonly place: string;
  readonly crypto: Crypto;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

const tarHead = 512;
const block = 16;

/**
 * Opens what follows the header. A body of no bytes is a backup that the person at the phone did not agree to: an empty
 * archive, with the note `no-data`.
 * @throws {ReadError} as reading `source` does.
 */
export async function openBackupBody(
  source: ByteSource,
  header: BackupHeader,
  key: MasterKey | undefined,
  options: BodyOptions,
): Promise<BackupBody> {
  const { place, limits, signal } = options;
  const notes: BackupNote[] = [];
  const stored = sliceSource(source, header.bodyAt);
  if (stored.size === 0) {
    notes.push({ code: "no-data", place, detail: "nothing behind the header", loss: false });
    return { plain: bytesSource(new Uint8Array(0)), notes };
  }
  const body = key === undefined ? stored : await decrypted(stored, key, options, notes);
  const head = await body.read(0, tarHead);
  const compressed = isTar(head) ? false : isZlib(head) && (header.compressed || (await holdsTar(body, place)));
  if (compressed !== header.compressed && head.length > 0) {
    const is = isTar(head) ? "a plain archive" : compressed ? "compressed" : "neither archive nor compressed data";
    const detail = `compression ${header.compressed ? 1 : 0} stated, ${is} found`;
    notes.push({ code: "compression-differs", place, detail, loss: !compressed && !isTar(head) });
  }
  return compressed ? { packed: zlibStream(body, { limits, place, signal }), notes } : { plain: body, notes };
}

async function holdsTar(body: ByteSource, place: string): Promise<boolean> {
  return isTar(await zlibInside(body, tarHead, place));
}

async function decrypted(
  cipher: ByteSource,
  { key, iv }: MasterKey,
  { crypto, place }: BodyOptions,
  notes: BackupNote[],
): Promise<ByteSource> {
  // With the vector as one more block in front, what the reader of vector zero gives from the second block on is right.
  const { source, padding } = await cbcSource(withBefore(iv, cipher), crypto.cbcDecryptor(key), place);
  if (padding !== "valid") {
    const detail = `the encrypted body of ${cipher.size} bytes does not end as it should`;
    notes.push({ code: "truncated", place, detail, loss: true });
  }
  return sliceSource(source, block);
}

function withBefore(before: Uint8Array, source: ByteSource): ByteSource {
  const shift = before.length;
  return {
    size: shift + source.size,
    async read(start, end) {
      const from = Math.max(0, start);
      if (from >= shift) return source.read(from - shift, end - shift);
      const rest = await source.read(0, Math.max(0, end - shift));
      const out = new Uint8Array(Math.max(0, Math.min(end, shift) - from) + rest.length);
      out.set(before.subarray(from, end));
      out.set(rest, out.length - rest.length);
      return out;
    },
  };
}
