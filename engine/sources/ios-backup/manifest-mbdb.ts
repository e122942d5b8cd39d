/**
 * Manifest.mbdb, the index of backups by iOS 4 to 9: records without a number or a length, one behind the other, all
 * integers big-endian. Texts are UTF-8 with a length of two bytes; 0xFFFF means none.
 * Facts: https://code.google.com/archive/p/iphonebackupbrowser (MbdbMbdxFormat) and published descriptions of it; the
 * blob's name, once in Manifest.mbdx, is SHA-1 of `domain-path` here as later.
 * @module
 */
import { Cursor } from "../../bytes/cursor.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type { FileAttributes } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { blobId } from "./blob-id.ts";
import { entryIndexBuilder, flagOfMode } from "./entry-index.ts";
import type { Manifest } from "./manifest.ts";
import type { EntryDetails } from "./mbfile.ts";

const headerBytes = 6;
const noText = 0xffff;

/** True for the first bytes of a Manifest.mbdb. */
export function isMbdb(head: Uint8Array): boolean {
  return utf8(head.subarray(0, 4)) === "mbdb";
}

/**
 * Reads the whole index. As no record can be found without the one before it, a damaged record loses all behind it;
 * that is a note, and so are entries beyond the limit.
 * @throws {ReadError} `malformed` when it is no such file.
 */
export function readMbdb(bytes: Uint8Array, limits: Limits, crypto: Crypto, place: string): Manifest {
  if (!isMbdb(bytes) || bytes.length < headerBytes) throw new ReadError("malformed", place, "no mbdb header");
  const notes: Note[] = [];
  const builder = entryIndexBuilder(limits.entries);
  const offsets: number[] = [];
  const cursor = new Cursor(bytes, place, headerBytes);
  while (cursor.remaining > 0) {
    const start = cursor.offset;
    try {
      const record = readRecord(cursor);
      const { domain, path, mode } = record;
      if (!builder.add(domain, path, flagOfMode(mode), blobId(crypto, domain, path))) {
        notes.push({ code: "over-limit", place, detail: `more than ${limits.entries} entries`, loss: true });
        break;
      }
      offsets.push(start);
    } catch (error) {
      if (!isReadError(error)) throw error;
      const detail = `the record at offset ${start} is damaged; ${bytes.length - start} bytes not read`;
      notes.push({ code: error.code, place, detail, loss: true });
      break;
    }
  }
  return {
    index: builder.finish(),
    notes,
    details: (entry) => detailsOf(readRecord(new Cursor(bytes, place, offsets[entry]))),
  };
}

interface MbdbRecord {
  readonly domain: string;
  readonly path: string;
  readonly target: string | undefined;
  readonly encryptionKey: Uint8Array | undefined;
  readonly mode: number;
  readonly inode: bigint;
  readonly owner: number;
  readonly group: number;
  readonly modified: number;
  readonly statusChanged: number;
  readonly created: number;
  readonly size: bigint;
  readonly protectionClass: number;
}

function readRecord(cursor: Cursor): MbdbRecord {
  const domain = text(cursor) ?? "";
  const path = text(cursor) ?? "";
  const target = text(cursor);
  run(cursor); // SHA-1 of the contents, for some files
  const encryptionKey = run(cursor);
  const mode = cursor.uint16(false);
  const inode = cursor.uint64(false);
  const owner = cursor.uint32(false);
  const group = cursor.uint32(false);
  const modified = cursor.uint32(false);
  const statusChanged = cursor.uint32(false);
  const created = cursor.uint32(false);
  const size = cursor.uint64(false);
  const protectionClass = cursor.uint8();
  for (let properties = cursor.uint8(); properties > 0; properties--) {
    run(cursor);
    run(cursor);
  }
  return {
    domain,
    path,
    target,
    encryptionKey,
    mode,
    inode,
    owner,
    group,
    modified,
    statusChanged,
    created,
    size,
    protectionClass,
  };
}

function detailsOf(record: MbdbRecord): EntryDetails {
  const { mode, owner, group, protectionClass, modified, statusChanged, created, target, encryptionKey } = record;
  const size = record.size <= Number.MAX_SAFE_INTEGER ? { size: Number(record.size) } : {};
  const inode = record.inode <= Number.MAX_SAFE_INTEGER ? { inode: Number(record.inode) } : {};
  const attributes: FileAttributes = {
    ...size,
    mode,
    owner,
    group,
    ...inode,
    protectionClass,
    created,
    modified,
    statusChanged,
    ...(target === undefined || target === "" ? {} : { target }),
  };
  return encryptionKey === undefined || encryptionKey.length === 0
    ? { known: true, attributes }
    : { known: true, attributes, wrappedKey: encryptionKey };
}

function run(cursor: Cursor): Uint8Array | undefined {
  const length = cursor.uint16(false);
  return length === noText ? undefined : cursor.take(length);
}

function text(cursor: Cursor): string | undefined {
  const bytes = run(cursor);
  return bytes === undefined ? undefined : utf8(bytes);
}
