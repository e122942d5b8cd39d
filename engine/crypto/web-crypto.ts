/**
 * The seam over WebCrypto (W3C Web Cryptography API), as browsers and Node have it. Its AES-CBC takes padding off and
 * cannot be told not to, and its digests cannot be fed piece by piece; both are worked around here.
 * @module
 */
import type { CbcDecryptor, Crypto, HashAlgorithm, Hasher } from "./crypto.ts";

/**
 * What is used of the API, spelled out: the declarations of browsers, of Node and of this engine name it differently.
 * A key is a handle that only goes back in.
 */
interface Subtle {
  importKey(format: "raw", key: Bytes, algorithm: string, extractable: boolean, usages: string[]): Promise<WebKey>;
  exportKey(format: "raw", key: WebKey): Promise<ArrayBuffer>;
  deriveBits(algorithm: object, key: WebKey, bits: number): Promise<ArrayBuffer>;
  encrypt(algorithm: object, key: WebKey, data: Bytes): Promise<ArrayBuffer>;
  decrypt(algorithm: object, key: WebKey, data: Bytes): Promise<ArrayBuffer>;
  unwrapKey(
    format: "raw",
    wrapped: Bytes,
    unwrappingKey: WebKey,
    unwrapAlgorithm: "AES-KW",
    keyAlgorithm: object,
    extractable: boolean,
    usages: string[],
  ): Promise<WebKey>;
}

interface WebKey {
  readonly type: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const { subtle } = (globalThis as unknown as { crypto: { subtle: Subtle } }).crypto;

/** Makes a digest that can be fed piece by piece, which WebCrypto has none of. */
export type HasherFactory = (algorithm: HashAlgorithm) => Hasher;

/** Takes `crypto.subtle` of where it runs; needs a secure context in a browser. */
export function webCrypto(hasher: HasherFactory): Crypto {
  return { pbkdf2, unwrapKey, cbcDecryptor, hasher };
}

async function pbkdf2(
  hash: "sha1" | "sha256",
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  const key = await subtle.importKey("raw", owned(password), "PBKDF2", false, ["deriveBits"]);
  const algorithm = {
    name: "PBKDF2",
    hash: hash === "sha1" ? "SHA-1" : "SHA-256",
    salt: owned(salt),
    iterations,
  } as const;
  return new Uint8Array(await subtle.deriveBits(algorithm, key, length * 8));
}

async function unwrapKey(keyEncryptionKey: Uint8Array, wrapped: Uint8Array): Promise<Uint8Array | undefined> {
  if (wrapped.length < 24 || wrapped.length % 8 !== 0) return undefined;
  const key = await subtle.importKey("raw", owned(keyEncryptionKey), "AES-KW", false, ["unwrapKey"]);
  try {
    // Declared as an HMAC key, the only kind whose length the API leaves open; it is exported again at once.
    const kind = { name: "HMAC", hash: "SHA-256" } as const;
    const unwrapped = await subtle.unwrapKey("raw", owned(wrapped), key, "AES-KW", kind, true, ["sign"]);
    return new Uint8Array(await subtle.exportKey("raw", unwrapped));
  } catch {
    return undefined;
  }
}

function cbcDecryptor(key: Uint8Array): CbcDecryptor {
  let imported: Promise<WebKey> | undefined;
  return {
    async decrypt(iv, blocks) {
      if (blocks.length === 0) return new Uint8Array(0);
      imported ??= subtle.importKey("raw", owned(key), "AES-CBC", false, ["decrypt", "encrypt"]);
      const aes = await imported;
      // One block is made up and put behind the range, so that what the API takes for padding is padding: encrypting
      // nothing under an IV of the last ciphertext block gives the block that decrypts to sixteen times 0x10 there.
      const last = owned(blocks.subarray(blocks.length - 16));
      const padding = await subtle.encrypt({ name: "AES-CBC", iv: last }, aes, new Uint8Array(0));
      const data = memoryOf(blocks.length + 16);
      data.set(blocks);
      data.set(new Uint8Array(padding), blocks.length);
      return new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv: owned(iv) }, aes, data));
    },
  };
}

let spare: Bytes = new Uint8Array(0);
/** A megabyte, as hashes are made of, and the block behind it. */
const mostSpare = (1 << 20) + 16;

/** The same memory each time, as the API takes its own copy before it returns: a large file would leave as much behind. */
function memoryOf(size: number): Bytes {
  if (size > mostSpare) return new Uint8Array(size);
  if (spare.length < size) spare = new Uint8Array(size);
  return spare.subarray(0, size);
}

/** The API's types refuse bytes that might be shared between threads. */
function owned(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes);
}
