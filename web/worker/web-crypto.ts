/**
 * The engine's cryptography in a browser: WebCrypto, and noble (https://paulmillr.com/noble/) for digests that are fed
 * piece by piece and for short ranges of AES-CBC. Each call of WebCrypto costs about as much as two kilobytes with noble,
 * and long ranges are ten times as fast with it.
 * @module
 */
import { type CbcDecryptor, type Crypto, type HashAlgorithm, type Hasher, webCrypto as subtle } from "@bridle/engine";
import { cbc } from "@noble/ciphers/aes.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";

const shortBytes = 2048;
const digests = { md5, sha1, sha256 } as const;
const native = subtle(hasher);

export const webCrypto: Crypto = { ...native, cbcDecryptor };

function cbcDecryptor(key: Uint8Array): CbcDecryptor {
  const long = native.cbcDecryptor(key);
  return {
    decrypt: async (iv, blocks) =>
      blocks.length > shortBytes ? long.decrypt(iv, blocks) : cbc(key, iv, { disablePadding: true }).decrypt(blocks),
    release: ({ buffer }) => {
      if (buffer instanceof ArrayBuffer && buffer.byteLength > shortBytes) nowhere.postMessage(undefined, [buffer]);
    },
  };
}

/**
 * Sending bytes to nobody is the one way to have a browser free them at once: what is detached otherwise, and what nobody
 * holds, waits until it looks for garbage, which it does after tens of megabytes of it.
 */
const nowhere = portToNobody();

function portToNobody() {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}

function hasher(algorithm: HashAlgorithm): Hasher {
  const hash = digests[algorithm].create();
  return {
    update(bytes) {
      hash.update(bytes);
    },
    digest: () => hash.digest(),
  };
}
