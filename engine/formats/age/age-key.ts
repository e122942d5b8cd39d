/**
 * The key of one age file, from whoever is among its recipients: the audited library of age's own author does it, in the
 * browser as in Node. https://github.com/FiloSottile/typage
 * @module
 */
import { Decrypter } from "age-encryption";
import { ReadError } from "../../bytes/read-error.ts";
import type { AgeHeader } from "./age-header.ts";

/** What opens a file. */
export type AgeSecret = { readonly identities: readonly string[] } | { readonly passphrase: string };

/** Secret keys in a text as `age-keygen` writes it: one a line, between comments. */
export function identitiesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{10,5000}$/i.test(line))
    .map((line) => line.toUpperCase())
    .slice(0, 1000);
}

/** @throws {ReadError} `wrong-password` where none of the secrets opens it, `malformed` for a damaged header. */
export async function ageFileKey({ bytes }: AgeHeader, secret: AgeSecret, place: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  if ("passphrase" in secret) decrypter.addPassphrase(secret.passphrase);
  else for (const identity of secret.identities) addIdentity(decrypter, identity);
  try {
    return await decrypter.decryptHeader(bytes);
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    // The library has no other way to tell these apart.
    if (said.startsWith("no identity matched")) throw new ReadError("wrong-password", place, "no key that fits");
    if (said.includes("work factor")) throw new ReadError("over-limit", place, "asks for too much memory");
    throw new ReadError("malformed", place, "a damaged header");
  }
}

/** One that is mistyped opens nothing. */
function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity);
  } catch {
    // Bech32 has a check sum; what fails it is no key.
  }
}
