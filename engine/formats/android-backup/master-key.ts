/**
 * From a password to the key of an Android backup's body. PBKDF2 with HMAC-SHA1 gives the user's key, which opens the blob
 * with the master key; PBKDF2 over the master key gives the check sum that stands beside it.
 *
 * Both times Java took characters for bytes, and not always in the same way: the master key became characters by sign
 * extension, and those UTF-8, from version 2 on; version 1 took the low eight bits of every character, of a password too.
 * Phones are known that state one and do the other, so each is tried.
 * Facts: Android's PasswordUtils and BackupManagerService (public source);
 * https://nelenkov.blogspot.com/2012/06/unpacking-android-backups.html and its follow-ups.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type { BackupEncryption, BackupHeader } from "./backup-header.ts";

export interface MasterKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** 16 bytes. */
  readonly iv: Uint8Array;
  /** 32 bytes; opens the same backup again without the password. */
  readonly userKey: Uint8Array;
}

/** What opens a backup: the password as typed, or the user's key of an earlier time. */
export type BackupSecret = { readonly password: string } | { readonly userKey: Uint8Array };

const keyBytes = 32;
const ivBytes = 16;

/**
 * @throws {ReadError} `wrong-password`, also where the header is damaged, which cannot be told apart; `malformed` when the
 * backup is not encrypted.
 */
export async function openMasterKey(
  header: BackupHeader,
  secret: BackupSecret,
  crypto: Crypto,
  place: string,
): Promise<MasterKey> {
  const { encryption, version } = header;
  if (encryption === undefined) throw new ReadError("malformed", place, "the backup is not encrypted");
  for await (const userKey of userKeys(encryption, version, secret, crypto)) {
    const found = await unlocked(encryption, version, userKey, crypto);
    if (found !== undefined) return found;
  }
  throw new ReadError("wrong-password", place, "the master key does not open, or the header is damaged");
}

async function* userKeys(
  { userSalt, rounds }: BackupEncryption,
  version: number,
  secret: BackupSecret,
  crypto: Crypto,
): AsyncGenerator<Uint8Array> {
  if ("userKey" in secret) {
    if (secret.userKey.length === keyBytes) yield secret.userKey;
    return;
  }
  const { password } = secret;
  // The phone took an accent as its keyboard composed it, which may be one character or two.
  const spellings = [...new Set([password, password.normalize("NFC"), password.normalize("NFD")])];
  const asText = spellings.map(toUtf8);
  const asBytes = spellings.map(lowBytes);
  const tried = new Set<string>();
  for (const typed of version === 1 ? [...asBytes, ...asText] : [...asText, ...asBytes]) {
    const key = typed.join();
    if (tried.has(key)) continue;
    tried.add(key);
    yield await crypto.pbkdf2("sha1", typed, userSalt, rounds, keyBytes);
  }
}

/** The master key when the user's key opens it and its check sum fits. */
async function unlocked(
  { userIv, masterKeyBlob, checksumSalt, rounds }: BackupEncryption,
  version: number,
  userKey: Uint8Array,
  crypto: Crypto,
): Promise<MasterKey | undefined> {
  const fields = fieldsOf(await crypto.cbcDecryptor(userKey).decrypt(userIv, masterKeyBlob));
  if (fields === undefined) return undefined;
  const [iv, key, checksum] = fields;
  const encodings = version === 1 ? [key, asJavaText(key)] : [asJavaText(key), key];
  for (const encoded of encodings) {
    const derived = await crypto.pbkdf2("sha1", encoded, checksumSalt, rounds, checksum.length);
    if (derived.every((byte, at) => byte === checksum[at])) return { key, iv, userKey };
  }
  return undefined;
}

/** Vector, key and check sum, each with its length in front; undefined where a wrong key made noise of them. */
function fieldsOf(blob: Uint8Array): readonly [iv: Uint8Array, key: Uint8Array, checksum: Uint8Array] | undefined {
  const pad = blob.at(-1) ?? 0;
  if (pad < 1 || pad > 16 || !blob.subarray(blob.length - pad).every((byte) => byte === pad)) return undefined;
  const end = blob.length - pad;
  const parts: Uint8Array[] = [];
  for (let at = 0; at < end && parts.length < 3; ) {
    const length = blob[at] as number;
    if (at + 1 + length > end) return undefined;
    parts.push(blob.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  const [iv, key, checksum] = parts;
  if (iv?.length !== ivBytes || key?.length !== keyBytes || checksum?.length !== keyBytes) return undefined;
  return [iv, key, checksum];
}

function lowBytes(text: string): Uint8Array {
  // By UTF-16 units: Java has characters of 16 bits.
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff);
}

/** Bytes as characters of Java, sign and all, in UTF-8: from 0x80 on they are U+FF80 to U+FFFF. */
function asJavaText(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (const byte of bytes) {
    if (byte < 0x80) out.push(byte);
    else out.push(0xef, 0xbc | (byte >> 6), 0x80 | (byte & 0x3f));
  }
  return Uint8Array.from(out);
}
