/**
 * The engine's cryptography on node:crypto (OpenSSL).
 * @module
 */
import { createDecipheriv, createHash, pbkdf2 as derive } from "node:crypto";
import type { CbcDecryptor, Crypto, HashAlgorithm, Hasher } from "@bridle/engine";

/** RFC 3394, 2.2.3.1. */
const wrapInitialValue = Buffer.from("a6a6a6a6a6a6a6a6", "hex");
const zeroIv = Buffer.alloc(16);

/** @returns the seam; `pbkdf2` runs in the thread pool, the rest where it is called. */
export function nodeCrypto(): Crypto {
  return { pbkdf2, unwrapKey, cbcDecryptor, hasher };
}

function pbkdf2(
  hash: "sha1" | "sha256",
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    derive(password, salt, iterations, length, hash, (error, key) => {
      if (error === null) resolve(plain(key));
      else reject(error);
    });
  });
}

async function unwrapKey(keyEncryptionKey: Uint8Array, wrapped: Uint8Array): Promise<Uint8Array | undefined> {
  if (wrapped.length < 24 || wrapped.length % 8 !== 0) return undefined;
  const cipher = createDecipheriv(`id-aes${keyEncryptionKey.length * 8}-wrap`, keyEncryptionKey, wrapInitialValue);
  try {
    return plain(Buffer.concat([cipher.update(wrapped), cipher.final()]));
  } catch {
    return undefined;
  }
}

function cbcDecryptor(key: Uint8Array): CbcDecryptor {
  // One decipher object serves every range of the file: its state is no more than the last ciphertext block it was
  // fed, so feeding it the block in front of the range sets it right. The sixteen bytes that come of that are dropped.
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, zeroIv).setAutoPadding(false);
  return {
    async decrypt(iv, blocks) {
      decipher.update(iv);
      return plain(decipher.update(blocks));
    },
  };
}

function hasher(algorithm: HashAlgorithm): Hasher {
  const hash = createHash(algorithm);
  return {
    update(bytes) {
      hash.update(bytes);
    },
    digest: () => plain(hash.digest()),
  };
}

/** The same bytes without Buffer's own methods, some of which differ in meaning (`slice`). */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
