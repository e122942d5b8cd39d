/**
 * The seam over the platform's cryptography: node:crypto in the command line, WebCrypto in the page.
 * @module
 */

/** MD5 and SHA-1 for indicators that are published as such. */
export type HashAlgorithm = "md5" | "sha1" | "sha256";

/** A digest that is fed piece by piece. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** The digest; the hasher is spent after that. */
  digest(): Uint8Array;
}

/**
 * Decrypts whole 16-byte blocks of one AES-CBC key, at any place of the stream: the IV of a block is the ciphertext
 * block before it (NIST SP 800-38A, 6.2), so a range needs only the block in front of it. No padding is taken off.
 */
export interface CbcDecryptor {
  decrypt(iv: Uint8Array, blocks: Uint8Array): Promise<Uint8Array>;
  /** Told of what `decrypt` gave and nobody reads any more, where its memory would else be freed late. */
  release?(plain: Uint8Array): void;
}

export interface Crypto {
  /** RFC 8018 PBKDF2 with HMAC; `length` in bytes. */
  pbkdf2(
    hash: "sha1" | "sha256",
    password: Uint8Array,
    salt: Uint8Array,
    iterations: number,
    length: number,
  ): Promise<Uint8Array>;
  /** RFC 3394 AES key unwrap with the default initial value; undefined when the integrity check fails (wrong key). */
  unwrapKey(keyEncryptionKey: Uint8Array, wrapped: Uint8Array): Promise<Uint8Array | undefined>;
  /** AES-128, -192 or -256, by the key's length of 16, 24 or 32 bytes. */
  cbcDecryptor(key: Uint8Array): CbcDecryptor;
  hasher(algorithm: HashAlgorithm): Hasher;
}
