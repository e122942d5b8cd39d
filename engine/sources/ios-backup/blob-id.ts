/**
 * The name under which a file of a backup is stored: SHA-1 over its domain, a hyphen and its path. True of every entry
 * of every backup seen, from iOS 4 to iOS 18.
 * @module
 */
import { toUtf8 } from "../../bytes/text.ts";
import type { Crypto } from "../../crypto/crypto.ts";

/** 20 bytes. */
export function blobId(crypto: Crypto, domain: string, path: string): Uint8Array {
  const hasher = crypto.hasher("sha1");
  hasher.update(toUtf8(`${domain}-${path}`));
  return hasher.digest();
}
