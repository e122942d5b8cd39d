/**
 * BLAKE2b with 32 bytes (RFC 7693), which minisign's files of secret keys are checked by.
 * @module
 */
import { blake2b } from "@noble/hashes/blake2.js";

export function blake2b256(bytes: Uint8Array): Uint8Array {
  return blake2b(bytes, { dkLen: 32 });
}
