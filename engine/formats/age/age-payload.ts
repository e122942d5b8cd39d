/**
 * The contents of an age file at any place: chunks of 64 KiB, each authenticated by itself with its number, and the last one
 * marked as such. Nothing is given out that is not authentic. A file that was cut off has the chunks before the cut.
 * Format: https://age-encryption.org/v1, "Payload"; primitives: https://github.com/paulmillr/noble-ciphers (audited).
 * @module
 */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { cachedSource } from "../../bytes/block-cache.ts";
import { type ByteSource, sliceSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";

export interface AgePayload {
  readonly source: ByteSource;
  /** Set where the end is missing: what is there is a beginning. */
  readonly lost?: string;
}

const nonceBytes = 16;
const chunkBytes = 65_536;
const tagBytes = 16;
const sealedBytes = chunkBytes + tagBytes;
/** Chunks held at once: 2 MiB. */
const chunksHeld = 32;

/**
 * `sealed` is what follows the header.
 * @throws {ReadError} `truncated` where not even the first chunk is there, `malformed` where the key does not fit it.
 */
export async function openAgePayload(sealed: ByteSource, fileKey: Uint8Array, place: string): Promise<AgePayload> {
  const nonce = await sealed.read(0, nonceBytes);
  if (nonce.length < nonceBytes) throw new ReadError("truncated", place, "ends before its contents");
  const key = hkdf(sha256, fileKey, nonce, toUtf8("payload"), 32);
  const body = sliceSource(sealed, nonceBytes);

  async function chunk(number: number, isLast: boolean): Promise<Uint8Array | undefined> {
    const bytes = await body.read(number * sealedBytes, (number + 1) * sealedBytes);
    return bytes.length < tagBytes ? undefined : openChunk(key, number, isLast, bytes);
  }

  const chunks = Math.ceil(body.size / sealedBytes);
  const last = chunks === 0 ? undefined : await chunk(chunks - 1, true);
  if (last !== undefined) {
    const size = (chunks - 1) * chunkBytes + last.length;
    return { source: opened(size, (number) => chunk(number, number === chunks - 1), place) };
  }
  // Cut off: what ends in the middle of a chunk has lost it; what ends between two has not.
  const isWhole = chunks > 0 && (await chunk(chunks - 1, false)) !== undefined;
  const whole = isWhole && body.size % sealedBytes === 0 ? chunks : Math.max(0, chunks - 1);
  if (whole === 0 || (await chunk(0, false)) === undefined) {
    const isCut = body.size < sealedBytes;
    throw new ReadError(isCut ? "truncated" : "malformed", place, "its first part is not as it was written");
  }
  const source = opened(whole * chunkBytes, (number) => chunk(number, false), place);
  return { source, lost: `${whole} whole parts of 64 KiB, and no end` };
}

function opened(size: number, chunk: (number: number) => Promise<Uint8Array | undefined>, place: string): ByteSource {
  const source: ByteSource = {
    size,
    async read(start, end) {
      const from = Math.max(0, start);
      const to = Math.min(size, end);
      if (to <= from) return new Uint8Array(0);
      const out = new Uint8Array(to - from);
      for (let number = Math.floor(from / chunkBytes); number * chunkBytes < to; number++) {
        const bytes = await chunk(number);
        if (bytes === undefined) throw new ReadError("malformed", place, `part ${number} is not as it was written`);
        const at = number * chunkBytes;
        out.set(bytes.subarray(Math.max(0, from - at), to - at), Math.max(0, at - from));
      }
      return out;
    },
  };
  // Small reads in a row cost one decryption; a block is a chunk, so that a damaged one costs no other.
  return cachedSource(source, chunkBytes, chunksHeld);
}

/** Undefined for what is not authentic. The nonce is the number, big-endian in 11 bytes, and 1 for the last chunk. */
function openChunk(key: Uint8Array, number: number, isLast: boolean, bytes: Uint8Array): Uint8Array | undefined {
  const nonce = new Uint8Array(12);
  for (let at = 10, rest = number; rest > 0; at--, rest = Math.floor(rest / 256)) nonce[at] = rest % 256;
  nonce[11] = isLast ? 1 : 0;
  try {
    return chacha20poly1305(key, nonce).decrypt(bytes);
  } catch {
    return undefined;
  }
}
