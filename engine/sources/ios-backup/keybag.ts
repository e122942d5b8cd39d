/**
 * The key bag of a backup (`BackupKeyBag` in Manifest.plist): how a password becomes a key, and the class keys wrapped
 * with that key. A run of tags of four letters, each with a big-endian length and a value.
 * Facts: Apple Platform Security, "Keybags for Data Protection"; J. Sigwald and J.-B. Bédrune, "iPhone data protection
 * in depth", HITB 2011; checked against published sample backups.
 * @module
 */
import { Cursor } from "../../bytes/cursor.ts";
import { ReadError } from "../../bytes/read-error.ts";

export interface ClassKey {
  /** Protection class: 1 to 5 for files, 6 to 11 for keychain items. */
  readonly id: number;
  /** Bit 1: wrapped with the device's key. Bit 2: wrapped with the key from the password. */
  readonly wrap: number;
  /** RFC 3394; 40 bytes in a key bag that is in order. Empty when there is none. */
  readonly wrapped: Uint8Array;
}

export interface Keybag {
  /** PBKDF2 with SHA-1, and before it, since iOS 10.2, PBKDF2 with SHA-256. */
  readonly salt: Uint8Array;
  readonly rounds: number;
  readonly first?: { readonly salt: Uint8Array; readonly rounds: number };
  readonly classKeys: ReadonlyMap<number, ClassKey>;
}

export const wrappedKeyBytes = 40;

/** More than ten times what any known version of iOS asks for: a minute of work, not a day of it. */
const mostRounds = 200_000_000;
const mostTags = 10_000;

/**
 * Reads a key bag. Tags it does not know are passed over.
 * @throws {ReadError} `malformed` when a value runs past the end, what the derivation needs is missing, or no class key
 * is usable; `over-limit` for an unheard-of number of rounds.
 */
export function readKeybag(bytes: Uint8Array, place: string): Keybag {
  const cursor = new Cursor(bytes, place);
  const header = new Map<string, Uint8Array>();
  const classKeys = new Map<number, ClassKey>();
  let record: Map<string, Uint8Array> | undefined;
  for (let tags = 0; cursor.remaining >= 8; tags++) {
    if (tags >= mostTags) throw new ReadError("over-limit", place, `more than ${mostTags} tags`);
    const tag = String.fromCharCode(...cursor.take(4));
    const length = cursor.uint32(false);
    if (length > cursor.remaining)
      throw new ReadError("malformed", place, `${tag} of ${length} bytes runs past the end`);
    const value = cursor.take(length);
    if (tag === "UUID" && header.has("UUID")) {
      if (record !== undefined) addClassKey(classKeys, record);
      record = new Map();
    }
    const target = record ?? header;
    if (!target.has(tag)) target.set(tag, value);
  }
  if (record !== undefined) addClassKey(classKeys, record);

  const salt = header.get("SALT");
  const rounds = numberAt(header, "ITER");
  if (salt === undefined || salt.length === 0) throw new ReadError("malformed", place, "no SALT");
  if (rounds === undefined || rounds < 1) throw new ReadError("malformed", place, "no ITER");
  const firstSalt = header.get("DPSL");
  const firstRounds = numberAt(header, "DPIC");
  if ((firstSalt === undefined) !== (firstRounds === undefined) || firstRounds === 0 || firstSalt?.length === 0) {
    throw new ReadError("malformed", place, "DPSL and DPIC do not go together");
  }
  if (rounds > mostRounds || (firstRounds ?? 0) > mostRounds) {
    throw new ReadError("over-limit", place, `${Math.max(rounds, firstRounds ?? 0)} rounds, limit ${mostRounds}`);
  }
  const bag = { salt, rounds, classKeys };
  if (![...classKeys.values()].some(isUsable)) {
    throw new ReadError("malformed", place, `${classKeys.size} class keys, none that a password could open`);
  }
  return firstSalt === undefined || firstRounds === undefined
    ? bag
    : { ...bag, first: { salt: firstSalt, rounds: firstRounds } };
}

/** True for a class key that the key from the password can unwrap, off the phone. */
export function isUsable(key: ClassKey): boolean {
  return key.wrap === 2 && key.wrapped.length === wrappedKeyBytes;
}

function addClassKey(classKeys: Map<number, ClassKey>, record: ReadonlyMap<string, Uint8Array>): void {
  const id = numberAt(record, "CLAS");
  if (id === undefined || classKeys.has(id)) return;
  classKeys.set(id, { id, wrap: numberAt(record, "WRAP") ?? 0, wrapped: record.get("WPKY") ?? new Uint8Array(0) });
}

function numberAt(tags: ReadonlyMap<string, Uint8Array>, tag: string): number | undefined {
  const value = tags.get(tag);
  return value?.length === 4 ? new Cursor(value, tag).uint32(false) : undefined;
}
