/**
 * A file under AES-CBC with an IV of zero bytes, read in plain at any place of it: the IV of a block is the ciphertext
 * block before it (NIST SP 800-38A, 6.2), so nothing but the range that is asked for gets decrypted.
 * @module
 */
import { type ByteSource, lent } from "../bytes/byte-source.ts";
import { ReadError } from "../bytes/read-error.ts";
import type { CbcDecryptor } from "./crypto.ts";

export interface CbcSource {
  /** The plaintext, without its padding where there is a valid one. */
  readonly source: ByteSource;
  /**
   * PKCS#7 (RFC 5652, 6.3): `valid`; `none` when the last block ends in no padding, which leaves the plaintext a few
   * bytes longer than it may have been; `cut` when the ciphertext ends inside a block and so lost its end.
   */
  readonly padding: "valid" | "none" | "cut";
}

const block = 16;
const zeroIv = new Uint8Array(block);

/**
 * Opens a ciphertext. The size of the plaintext comes from the padding of the last block alone, never from what an
 * index claims. A ciphertext that is no whole number of blocks is read up to its last whole one.
 * @throws {ReadError} `truncated` when the ciphertext is shorter than it says; so does reading.
 */
export async function cbcSource(cipher: ByteSource, decryptor: CbcDecryptor, place: string): Promise<CbcSource> {
  const whole = cipher.size - (cipher.size % block);

  /** Plaintext of whole blocks; both ends are multiples of 16. */
  async function blocks(start: number, end: number): Promise<Uint8Array> {
    const from = start === 0 ? 0 : start - block;
    return lent(cipher, from, end, (bytes) => decrypted(start, end, from, bytes));
  }

  async function decrypted(start: number, end: number, from: number, bytes: Uint8Array): Promise<Uint8Array> {
    if (bytes.length !== end - from) {
      throw new ReadError("truncated", place, `${bytes.length} bytes of ${end - from} at offset ${from}`);
    }
    if (start === 0) return decryptor.decrypt(zeroIv, bytes);
    return decryptor.decrypt(bytes.subarray(0, block), bytes.subarray(block));
  }

  let size = whole;
  let padding: CbcSource["padding"] = "cut";
  if (whole === cipher.size) {
    const pad = whole === 0 ? 0 : paddingOf(await blocks(whole - block, whole));
    size = whole - pad;
    padding = pad > 0 || whole === 0 ? "valid" : "none";
  }

  async function read(start: number, end: number): Promise<Uint8Array> {
    const from = Math.max(0, start);
    const to = Math.min(end, size);
    if (to <= from) return new Uint8Array(0);
    const base = from - (from % block);
    const plain = await blocks(base, Math.ceil(to / block) * block);
    return plain.subarray(from - base, to - base);
  }

  const source: ByteSource = {
    size,
    read,
    async lend(start, end, use) {
      const plain = await read(start, end);
      try {
        return await use(plain);
      } finally {
        decryptor.release?.(plain);
      }
    },
  };
  return { source, padding };
}

/** Bytes of valid padding in the last block; 0 when there is none. */
function paddingOf(last: Uint8Array): number {
  const count = last[block - 1] ?? 0;
  if (count < 1 || count > block) return 0;
  return last.subarray(block - count).every((byte) => byte === count) ? count : 0;
}
