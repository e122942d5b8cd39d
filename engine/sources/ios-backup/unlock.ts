/**
 * From a password to the keys of files: PBKDF2 gives the key that opens the class keys of the key bag, a class key
 * opens the keys of its files (RFC 3394 each time). Class keys are opened when the first file asks for them.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type { Secret } from "../../model/evidence.ts";
import { isUsable, type Keybag, wrappedKeyBytes } from "./keybag.ts";

export interface Unlocked {
  /** 32 bytes; opens the class keys without the slow derivation. */
  readonly derivedKey: Uint8Array;
  /** The key of one protection class, or undefined when the bag has none that opens. */
  classKey(id: number): Promise<Uint8Array | undefined>;
  /**
   * The AES key under `wrapped`, which may have the number of its class (little-endian) in front.
   * @throws {ReadError} `malformed`, with `missing-class-key` at the head of the detail when it is the class key.
   */
  fileKey(classId: number | undefined, wrapped: Uint8Array, place: string): Promise<Uint8Array>;
}

/**
 * Opens a key bag with what the person knows.
 * @throws {ReadError} `wrong-password` when no class key opens, or there is no password.
 */
export async function unlock(
  bag: Keybag,
  crypto: Crypto,
  secret: Secret,
  place: string,
  progress: (step: string) => void,
): Promise<Unlocked> {
  if (secret.derivedKey !== undefined) {
    if (secret.derivedKey.length === 32 && (await opensAny(bag, crypto, secret.derivedKey))) {
      return unlocked(bag, crypto, secret.derivedKey);
    }
    throw new ReadError("wrong-password", place, "the derived key opens no class key");
  }
  const password = await secret.password?.();
  if (password === undefined) throw new ReadError("wrong-password", place, "no password given");
  progress("deriving-key");
  // The phone took the bytes as its keyboard or the computer composed them: an accent may be one character or two.
  for (const spelling of new Set([password, password.normalize("NFC"), password.normalize("NFD")])) {
    const derivedKey = await derive(bag, crypto, toUtf8(spelling));
    if (await opensAny(bag, crypto, derivedKey)) return unlocked(bag, crypto, derivedKey);
  }
  throw new ReadError("wrong-password", place, "the password opens no class key");
}

async function derive(bag: Keybag, crypto: Crypto, password: Uint8Array): Promise<Uint8Array> {
  const { first } = bag;
  const start = first === undefined ? password : await crypto.pbkdf2("sha256", password, first.salt, first.rounds, 32);
  return crypto.pbkdf2("sha1", start, bag.salt, bag.rounds, 32);
}

async function opensAny(bag: Keybag, crypto: Crypto, derivedKey: Uint8Array): Promise<boolean> {
  for (const key of bag.classKeys.values()) {
    if (isUsable(key) && (await crypto.unwrapKey(derivedKey, key.wrapped)) !== undefined) return true;
  }
  return false;
}

function unlocked(bag: Keybag, crypto: Crypto, derivedKey: Uint8Array): Unlocked {
  const opened = new Map<number, Promise<Uint8Array | undefined>>();

  function classKey(id: number): Promise<Uint8Array | undefined> {
    let key = opened.get(id);
    if (key === undefined) {
      const found = bag.classKeys.get(id);
      key = found !== undefined && isUsable(found) ? crypto.unwrapKey(derivedKey, found.wrapped) : noKey;
      opened.set(id, key);
    }
    return key;
  }

  async function fileKey(classId: number | undefined, wrapped: Uint8Array, place: string): Promise<Uint8Array> {
    const prefixed = wrapped.length === wrappedKeyBytes + 4;
    if (!prefixed && wrapped.length !== wrappedKeyBytes) {
      throw new ReadError("malformed", place, `a wrapped key of ${wrapped.length} bytes`);
    }
    const view = new DataView(wrapped.buffer, wrapped.byteOffset, wrapped.byteLength);
    const stated = prefixed ? view.getUint32(0, true) : undefined;
    const body = prefixed ? wrapped.subarray(4) : wrapped;
    let found = false;
    // Index and key each name the class; where they disagree, the one that opens the key is right.
    for (const id of new Set([classId, stated])) {
      if (id === undefined) continue;
      const key = await classKey(id);
      if (key === undefined) continue;
      found = true;
      const opens = await crypto.unwrapKey(key, body);
      if (opens !== undefined) return opens;
    }
    const ids = `class ${classId ?? "unknown"}, key's class ${stated ?? "unknown"}`;
    if (!found) throw new ReadError("malformed", place, `missing-class-key: ${ids}`);
    throw new ReadError("malformed", place, `the wrapped key does not open: ${ids}`);
  }

  return { derivedKey, classKey, fileKey };
}

const noKey: Promise<undefined> = Promise.resolve(undefined);
