/**
 * Signatures and keys in the files of minisign (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 of
 * what is signed, and once more over that signature with the comment that is to be trusted.
 * @module
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from "node:crypto";
import { blake2b256 } from "@bridle/engine";

export interface PublicKey {
  readonly id: string;
  /** As minisign writes it: `RW…`, 56 characters. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

export interface SecretKey {
  readonly publicKey: PublicKey;
  readonly seed: Uint8Array;
}

/** RFC 8410: what stands in front of the 32 bytes of a key. */
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex");
const secretPrefix = Buffer.from("302e020100300506032b657004220420", "hex");

const publicBytes = 42;
const secretBytes = 158;
const signatureBytes = 74;

/** Undefined for a text that is no public key: the bare line, or a file with a comment above it. */
export function readPublicKey(text: string): PublicKey | undefined {
  const bytes = bytesIn(lastLine(text), publicBytes);
  if (bytes === undefined || bytes.toString("latin1", 0, 2) !== "Ed") return undefined;
  return { id: idOf(bytes.subarray(2, 10)), text: bytes.toString("base64"), bytes: bytes.subarray(10) };
}

/** A key without a password. `locked` for one that has one. */
export function readSecretKey(text: string): SecretKey | "locked" | undefined {
  const bytes = bytesIn(lastLine(text), secretBytes);
  if (bytes === undefined || bytes.toString("latin1", 0, 2) !== "Ed") return undefined;
  if (bytes.readUInt16LE(2) !== 0) return "locked";
  const [id, seed, own] = [bytes.subarray(54, 62), bytes.subarray(62, 94), bytes.subarray(94, 126)];
  const sum = blake2b256(Buffer.concat([bytes.subarray(0, 2), bytes.subarray(54, 126)]));
  // minisign 0.11 leaves the sum of a key without a password empty (`minisign -G -W`).
  if (![sum, Buffer.alloc(32)].some((one) => bytes.subarray(126).equals(one)) || !publicOf(seed).equals(own))
    return undefined;
  return { seed, publicKey: publicKeyOf(id, own) };
}

/** The 32 bytes of the public key that belong to a seed. */
function publicOf(seed: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([secretPrefix, seed]), format: "der", type: "pkcs8" });
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
}

/** A new key and its file, which holds no password. */
export function newSecretKey(): { readonly key: SecretKey; readonly file: string } {
  const pair = generateKeyPairSync("ed25519");
  const seed = pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32);
  const own = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const id = randomBytes(8);
  const secret = Buffer.concat([id, seed, own]);
  const sum = blake2b256(Buffer.concat([Buffer.from("Ed"), secret]));
  // Ed, no password, BLAKE2b; no salt and no work to derive a key.
  const bytes = Buffer.concat([Buffer.from("Ed\0\0B2", "latin1"), Buffer.alloc(48), secret, sum]);
  const key = { seed, publicKey: publicKeyOf(id, own) };
  return { key, file: `untrusted comment: minisign secret key ${key.publicKey.id}\n${bytes.toString("base64")}\n` };
}

/** The four lines of a signature file. */
export function signatureText(bytes: Uint8Array, { seed, publicKey }: SecretKey, comment: string): string {
  const key = createPrivateKey({ key: Buffer.concat([secretPrefix, seed]), format: "der", type: "pkcs8" });
  const signature = sign(null, digest(bytes), key);
  const whole = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
  const id = Buffer.from(publicKey.text, "base64").subarray(2, 10);
  return [
    `untrusted comment: signature by minisign key ${publicKey.id}`,
    Buffer.concat([Buffer.from("ED"), id, signature]).toString("base64"),
    `trusted comment: ${comment}`,
    whole.toString("base64"),
    "",
  ].join("\n");
}

/** Id of the key and the trusted comment, neither of them checked yet; undefined for what is no signature. */
export function readSignature(text: string): { readonly id: string; readonly comment: string } | undefined {
  const [, line = "", comment = ""] = text.split(/\r?\n/);
  const bytes = bytesIn(line, signatureBytes);
  const trusted = /^trusted comment: (.*)$/.exec(comment)?.[1];
  return bytes === undefined || trusted === undefined
    ? undefined
    : { id: idOf(bytes.subarray(2, 10)), comment: trusted };
}

/** True when the key signed these bytes and the comment. */
export function isSignedBy(bytes: Uint8Array, text: string, publicKey: PublicKey): boolean {
  const [, line = "", comment = "", whole = ""] = text.split(/\r?\n/);
  const parts = bytesIn(line, signatureBytes);
  const over = bytesIn(whole, 64);
  const trusted = /^trusted comment: (.*)$/.exec(comment)?.[1];
  if (parts === undefined || over === undefined || trusted === undefined) return false;
  if (idOf(parts.subarray(2, 10)) !== publicKey.id) return false;
  const algorithm = parts.toString("latin1", 0, 2);
  if (algorithm !== "ED" && algorithm !== "Ed") return false;
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey.bytes]), format: "der", type: "spki" });
  const signature = parts.subarray(10);
  return (
    verify(null, algorithm === "ED" ? digest(bytes) : bytes, key, signature) &&
    verify(null, Buffer.concat([signature, Buffer.from(trusted)]), key, over)
  );
}

function publicKeyOf(id: Uint8Array, own: Uint8Array): PublicKey {
  const bytes = Buffer.concat([Buffer.from("Ed"), id, own]);
  return { id: idOf(id), text: bytes.toString("base64"), bytes: own };
}

function digest(bytes: Uint8Array): Buffer {
  return createHash("blake2b512").update(bytes).digest();
}

/** minisign shows the eight bytes as a little-endian number. */
function idOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).reverse().toString("hex").toUpperCase();
}

function lastLine(text: string): string {
  return text.trim().split(/\r?\n/).at(-1)?.trim() ?? "";
}

function bytesIn(line: string, length: number): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]+=*$/.test(line)) return undefined;
  const bytes = Buffer.from(line, "base64");
  return bytes.length === length ? bytes : undefined;
}
