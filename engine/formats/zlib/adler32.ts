/**
 * Adler-32 (RFC 1950, section 8.2).
 * @module
 */

const prime = 65_521;
/** As many bytes as can be summed up before the sums pass 2^32. */
const atOnce = 5552;

/** The check sum of `bytes`, or of what came before them as well, whose check sum is `from`. */
export function adler32(bytes: Uint8Array, from = 1): number {
  let a = from & 0xffff;
  let b = from >>> 16;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + atOnce);
    for (; at < end; at++) {
      a += bytes[at] as number;
      b += a;
    }
    a %= prime;
    b %= prime;
  }
  return b * 65_536 + a;
}
