/**
 * Opens the contents of one file of a backup: finds the blob, takes the encryption off, and holds what is there against
 * what the index says of it.
 * @module
 */
import { cachedSource } from "../../bytes/block-cache.ts";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { hex } from "../../bytes/text.ts";
import { cbcSource } from "../../crypto/cbc-source.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type { HandOverFolder } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { blobOf } from "./backup-folder.ts";
import { blobId } from "./blob-id.ts";
import type { EntryDetails } from "./mbfile.ts";
import { isWholeDatabase } from "./sqlite-head.ts";
import { isBlobId, isPlainHead } from "./stored-state.ts";
import type { Unlocked } from "./unlock.ts";

export interface BlobRequest {
  readonly folder: HandOverFolder;
  readonly crypto: Crypto;
  /** Undefined in a backup that is not encrypted. */
  readonly unlocked: Unlocked | undefined;
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  /** As the index has it. */
  readonly id: string | undefined;
  readonly details: EntryDetails;
  note(note: Note): void;
  /** Told the path of the blob that is opened. */
  opening(path: string): void;
}

/** @throws {ReadError} `absent` without a blob, `not-permitted` for an id that could lead elsewhere, `malformed`, … */
export async function openBlob(request: BlobRequest): Promise<ByteSource> {
  const { name, note, details } = request;
  const source = await stored(request);
  const plain = details.known || request.unlocked === undefined ? await decrypted(source, request) : undefined;
  if (plain === undefined) {
    if (!isPlainHead(await source.read(0, 16))) {
      throw new ReadError("malformed", name, "the index has no file record, and so no key");
    }
    return cached(source);
  }
  const stated = details.attributes.size;
  if (stated === undefined) note({ code: "size-missing", place: name, detail: "none in the index", loss: false });
  else if (stated !== plain.size) {
    // A database that is whole in itself was changed after the index was written, or before.
    const loss = plain.size < stated && !(await isWholeDatabase(plain));
    note({ code: "size-differs", place: name, detail: `${plain.size} bytes, ${stated} in the index`, loss });
  }
  return cached(plain);
}

async function stored(request: BlobRequest): Promise<ByteSource> {
  const { name, domain, path, id, crypto, folder, note } = request;
  const expected = hex(blobId(crypto, domain, path));
  if (id !== undefined && !isBlobId(id)) {
    throw new ReadError("not-permitted", name, `fileID ${id.slice(0, 80)} is not 40 hexadecimal digits`);
  }
  if (id !== undefined && id !== expected) {
    note({ code: "id-differs", place: name, detail: `${id} in the index, ${expected} from its name`, loss: false });
  }
  const blob = await blobOf(folder, id ?? expected);
  if (blob === undefined) throw new ReadError("absent", name, `no blob ${id ?? expected}`);
  request.opening(blob.path);
  return blob.file.open();
}

async function decrypted(source: ByteSource, request: BlobRequest): Promise<ByteSource> {
  const { name, unlocked, crypto, note } = request;
  const { wrappedKey, attributes } = request.details;
  if (unlocked === undefined || wrappedKey === undefined) return source;
  if (source.size === 0) return bytesSource(new Uint8Array(0));
  if (isPlainHead(await source.read(0, 16))) {
    note({ code: "stored-plain", place: name, detail: "has a key but is not encrypted", loss: false });
    return source;
  }
  const key = await unlocked.fileKey(attributes.protectionClass, wrappedKey, name).catch((error: unknown) => {
    if (error instanceof ReadError && error.detail.startsWith("missing-class-key")) {
      note({ code: "missing-class-key", place: name, detail: error.detail, loss: true });
    }
    throw error;
  });
  const { source: plain, padding } = await cbcSource(source, crypto.cbcDecryptor(key), name);
  if (padding === "cut") {
    const detail = `${source.size} bytes of ciphertext are no whole number of blocks`;
    note({ code: "truncated", place: name, detail, loss: true });
  } else if (padding === "none") {
    note({ code: "no-padding", place: name, detail: "the last block ends in no padding", loss: false });
  }
  return plain;
}

/** Small: the database reader has a cache of its own, with blocks of the same size. */
function cached(source: ByteSource): ByteSource {
  return cachedSource(source, 1 << 18, 2);
}
