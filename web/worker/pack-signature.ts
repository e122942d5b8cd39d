/**
 * The signature of a pack, as minisign writes it (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 of
 * what is signed, and once more over that signature with its comment, which names the key.
 * @module
 */
import type { PackFile } from "@bridle/engine";
import { blake2b } from "@noble/hashes/blake2.js";
import { TroubleError } from "./trouble.ts";

const signatureBytes = 74;
const keyBytes = 42;

/**
 * The public key that signed the pack; undefined where nobody did. The signature fits; whether the key is to be trusted
 * only the person can tell. @throws {TroubleError} when it is not what was signed, or this browser cannot tell.
 */
export async function signerOf(pack: PackFile, name: string): Promise<string | undefined> {
  if (pack.signature === "") return undefined;
  const [, line = "", comment = "", whole = ""] = pack.signature.split(/\r?\n/);
  const trusted = /^trusted comment: (.*)$/.exec(comment)?.[1] ?? "";
  const text = / by (\S+)$/.exec(trusted)?.[1] ?? "";
  const key = bytesIn(text, keyBytes);
  const parts = bytesIn(line, signatureBytes);
  const over = bytesIn(whole, 64);
  const changed = new TroubleError("page-trouble-pack-changed", { name });
  if (key === undefined || parts === undefined || over === undefined || kindOf(key) !== "Ed") throw changed;
  const kind = kindOf(parts);
  const sameKey = parts.subarray(2, 10).every((byte, at) => byte === key[at + 2]);
  if (!sameKey || (kind !== "ED" && kind !== "Ed")) throw changed;
  const verify = await verifierOf(key.slice(10), name);
  const signature = parts.slice(10);
  const signed = kind === "ED" ? blake2b(pack.signed, { dkLen: 64 }) : pack.signed;
  const comments = new TextEncoder().encode(trusted);
  const both = new Uint8Array(signature.length + comments.length);
  both.set(signature);
  both.set(comments, signature.length);
  if (!(await verify(signature, signed)) || !(await verify(over, both))) throw changed;
  return text;
}

async function verifierOf(key: Uint8Array<ArrayBuffer>, name: string) {
  try {
    const handle = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    return (signature: Uint8Array<ArrayBuffer>, signed: Uint8Array): Promise<boolean> =>
      crypto.subtle.verify("Ed25519", handle, signature, Uint8Array.from(signed));
  } catch {
    // Browsers have it since Chromium 137, Firefox 129 and Safari 17.
    throw new TroubleError("page-trouble-pack-unchecked", { name });
  }
}

function kindOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 2));
}

function bytesIn(line: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  if (line.length > 200 || !/^[A-Za-z0-9+/]+=*$/.test(line)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(line), (character) => character.charCodeAt(0));
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}
