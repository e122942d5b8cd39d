/**
 * Encrypts for whoever holds the secret key of a recipient: the audited library of age's own author does it.
 * Format: https://age-encryption.org/v1; https://github.com/FiloSottile/typage
 * @module
 */
import { Encrypter } from "age-encryption";

/** Public keys in a text: one a line, `#` for notes. Undefined where a line is none, or none is there. */
export function recipientsIn(text: string): string[] | undefined {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length > 0 && lines.length <= 100 && lines.every(isRecipient) ? lines : undefined;
}

function isRecipient(text: string): boolean {
  if (!/^age1[0-9a-z]{10,4000}$/.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    // Bech32 has a check sum; what fails it is no key.
    return false;
  }
}

/** Whoever knows the passphrase can open it. Making the key takes a second on purpose. */
export async function encryptWith(passphrase: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

/** Anyone of the recipients can open it, and nobody else, also not who made it. */
export async function encryptFor(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}
