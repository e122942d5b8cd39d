/**
 * Makes age files for tests.
 * @module
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

export async function lockedFor(identity: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return encrypter.encrypt(bytes);
}

export async function lockedByPhrase(phrase: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(phrase);
  // A phone's owner waits a second; a test does not.
  encrypter.setScryptWorkFactor(3);
  return encrypter.encrypt(bytes);
}

export function newIdentity(): Promise<string> {
  return generateX25519Identity();
}

export async function openedWith(identity: string, bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(bytes);
}

export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}
