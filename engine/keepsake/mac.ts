/**
 * Keyed digests in place of what is not kept readable: HMAC-SHA-256 (RFC 2104) with a key that is drawn for each keepsake,
 * cut to 64 bits, so that two of a million values are the same by chance once in tens of millions of keepsakes.
 * @module
 */
import { toUtf8 } from "../bytes/text.ts";
import type { Crypto } from "../crypto/crypto.ts";

export const keyBytes = 32;
const blockBytes = 64;
const shownBytes = 8;
/** Letters of a digest. */
export const macLetters = 11;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export type Mac = (kind: string, text: string) => string;

export function macWith(key: Uint8Array, hasher: Crypto["hasher"]): Mac {
  const inner = new Uint8Array(blockBytes).fill(0x36);
  const outer = new Uint8Array(blockBytes).fill(0x5c);
  for (const [at, byte] of key.entries()) {
    inner[at] = 0x36 ^ byte;
    outer[at] = 0x5c ^ byte;
  }
  return (kind, text) => {
    const first = hasher("sha256");
    first.update(inner);
    first.update(toUtf8(`${kind}\0${text}`));
    const second = hasher("sha256");
    second.update(outer);
    second.update(first.digest());
    return base64(second.digest().subarray(0, shownBytes));
  };
}

/** What makes two findings by indicators the same. */
export function foundKey(rule: string, artifact: string, value: string): string {
  return `${rule}\0${artifact}\0${value}`;
}

/** RFC 4648, 5, without padding. */
function base64(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += letters.charAt((held >> bits) & 63);
    }
    held &= 63;
  }
  return bits > 0 ? text + letters.charAt((held << (6 - bits)) & 63) : text;
}
