/**
 * Name-based UUIDs, version 5 (RFC 9562, 5.5): the same object gets the same id in every run.
 * @module
 */

/** SHA-1 of some bytes; the platform's own is handed in. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array;

/** Namespace of STIX cyber-observable objects (STIX 2.1, 2.9). */
export const stixNamespace = "00abedb4-aa42-466c-9c01-fed23315a9b7";
/** Namespace of everything Bridle names itself. */
export const bridleNamespace = "5f0e6b6a-3a0c-4a53-9d0e-7b1d5c2f8e41";

const encoder = new TextEncoder();

export function uuid5(namespace: string, name: string, sha1: Sha1): string {
  const space = namespace.replaceAll("-", "");
  const text = encoder.encode(name);
  const input = new Uint8Array(16 + text.length);
  for (let i = 0; i < 16; i++) input[i] = Number.parseInt(space.slice(2 * i, 2 * i + 2), 16);
  input.set(text, 16);
  const digest = sha1(input).slice(0, 16);
  let hex = "";
  for (let i = 0; i < 16; i++) {
    let byte = digest[i] ?? 0;
    if (i === 6) byte = (byte & 0x0f) | 0x50;
    if (i === 8) byte = (byte & 0x3f) | 0x80;
    hex += byte.toString(16).padStart(2, "0");
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
