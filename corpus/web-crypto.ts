/**
 * What building an encrypted backup needs of WebCrypto: hashes, PBKDF2 (RFC 8018), AES-CBC and key wrap (RFC 3394).
 * @module
 */
import { type Bytes, utf8 } from "./formats/bytes.ts";

function own(bytes: Uint8Array): Bytes {
  return Uint8Array.from(bytes);
}

export async function sha1(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-1", own(bytes)));
}

export async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", own(bytes)));
}

export async function pbkdf2(
  hash: "SHA-1" | "SHA-256",
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", own(password), "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: "PBKDF2", hash, salt: own(salt), iterations }, key, 8 * length),
  );
}

/** AES-CBC with an IV of zeros and PKCS#7 padding, as backups hold their files. */
export async function encryptFile(key: Uint8Array, plain: Uint8Array): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", own(key), { name: "AES-CBC" }, false, ["encrypt"]);
  return new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CBC", iv: new Uint8Array(16) }, imported, own(plain)));
}

/** RFC 3394 with the default initial value: eight bytes longer than the key. */
export async function wrapKey(keyEncryptionKey: Uint8Array, key: Uint8Array): Promise<Bytes> {
  const outer = await crypto.subtle.importKey("raw", own(keyEncryptionKey), { name: "AES-KW" }, false, ["wrapKey"]);
  const inner = await crypto.subtle.importKey("raw", own(key), { name: "AES-CBC" }, true, ["encrypt"]);
  return new Uint8Array(await crypto.subtle.wrapKey("raw", inner, outer, "AES-KW"));
}

export interface KeyDerivation {
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** The second, slow round in front, which iOS 10.2 brought. */
  readonly first?: { readonly salt: Uint8Array; readonly iterations: number };
}

/** The key that a backup password opens the class keys with. */
export async function deriveBackupKey(password: string, how: KeyDerivation): Promise<Bytes> {
  const typed = utf8(password);
  const { first } = how;
  const once = first ? await pbkdf2("SHA-256", typed, first.salt, first.iterations, 32) : typed;
  return pbkdf2("SHA-1", once, how.salt, how.iterations, 32);
}
