/**
 * The engine's cryptography in a browser: the slow derivation and the key wrap by WebCrypto, AES-CBC and digests, which
 * WebCrypto cannot do piece by piece, by noble (https://paulmillr.com/noble/).
 * @module
 */
import type { Crypto, HashAlgorithm, Hasher } from "@bridle/engine";
import { cbc } from "@noble/ciphers/aes.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";

export const webCrypto: Crypto = { pbkdf2, unwrapKey, cbcDecryptor, hasher };

async function pbkdf2(
  hash: "sha1" | "sha256",
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey("raw", own(password), "PBKDF2", false, ["deriveBits"]);
  const name = hash === "sha1" ? "SHA-1" : "SHA-256";
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: name, salt: own(salt), iterations },
    key,
    8 * length,
  );
  return new Uint8Array(bits);
}

async function unwrapKey(keyEncryptionKey: Uint8Array, wrapped: Uint8Array): Promise<Uint8Array | undefined> {
  if (wrapped.length < 24 || wrapped.length % 8 !== 0) return undefined;
  const outer = await crypto.subtle.importKey("raw", own(keyEncryptionKey), "AES-KW", false, ["unwrapKey"]);
  try {
    // Unwrapped as a key of HMAC, which may have any length.
    const as = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.unwrapKey("raw", own(wrapped), outer, "AES-KW", as, true, ["sign"]);
    return new Uint8Array(await crypto.subtle.exportKey("raw", key));
  } catch {
    return undefined;
  }
}

function cbcDecryptor(key: Uint8Array) {
  return {
    decrypt: async (iv: Uint8Array, blocks: Uint8Array): Promise<Uint8Array> =>
      cbc(key, iv, { disablePadding: true }).decrypt(blocks),
  };
}

const digests = { md5, sha1, sha256 } as const;

function hasher(algorithm: HashAlgorithm): Hasher {
  const hash = digests[algorithm].create();
  return {
    update(bytes) {
      hash.update(bytes);
    },
    digest: () => hash.digest(),
  };
}

/** WebCrypto takes only bytes whose memory is nobody else's. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}
