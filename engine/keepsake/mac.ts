/**
 * Keyed digests in place of what is not kept readable: HMAC-SHA-256 (RFC 2104) with a key that is drawn for each keepsake,
 * cut to 64 bits, so that two of a million values are the same by chance once in tens of millions of keepsakes.
 * @module
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { toUtf8 } from "../bytes/text.ts";

export const keyBytes = 32;
const shownBytes = 8;
/** Letters of a digest. */
export const macLetters = 11;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export type Mac = (kind: string, text: string) => string;

export function macWith(key: Uint8Array): Mac {
  const keyed = hmac.create(sha256, key);
  // What the key alone makes is made once.
  return (kind, text) =>
    base64(
      keyed
        .clone()
        .update(toUtf8(`${kind}\0${text}`))
        .digest()
        .subarray(0, shownBytes),
    );
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
