/**
 * Writes the keybag of a backup: a run of tag, length and value. Layout as in public samples and in
 * "iPhone data protection in depth" (J.-B. Bédrune, J. Sigwald, HITB Amsterdam 2011).
 * @module
 */
import { type Bytes, bigEndian, concat, utf8 } from "./bytes.ts";

/** Protection classes of a backup keybag. */
export interface ClassKey {
  readonly uuid: Uint8Array;
  readonly protectionClass: number;
  /** 2: wrapped with the password's key; 3: with the device's key as well, so that no password opens it. */
  readonly wrap: number;
  /** 0: AES, 1: Curve25519. */
  readonly keyType: number;
  readonly wrappedKey: Uint8Array;
}

export interface KeybagInput {
  readonly version: number;
  readonly uuid: Uint8Array;
  /** Wrapped key of the bag's signature, 40 bytes. */
  readonly signatureKey: Uint8Array;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly first?: { readonly salt: Uint8Array; readonly iterations: number };
  readonly classKeys: readonly ClassKey[];
}

export function writeKeybag(bag: KeybagInput): Bytes {
  const { first } = bag;
  return concat([
    field("VERS", bag.version),
    field("TYPE", 1),
    field("UUID", bag.uuid),
    field("HMCK", bag.signatureKey),
    field("WRAP", 0),
    field("SALT", bag.salt),
    field("ITER", bag.iterations),
    ...(first ? [field("DPWT", 1), field("DPIC", first.iterations), field("DPSL", first.salt)] : []),
    ...bag.classKeys.flatMap((key) => [
      field("UUID", key.uuid),
      field("CLAS", key.protectionClass),
      field("WRAP", key.wrap),
      field("KTYP", key.keyType),
      field("WPKY", key.wrappedKey),
    ]),
  ]);
}

function field(tag: string, value: number | Uint8Array): Bytes {
  const bytes = typeof value === "number" ? bigEndian(value, 4) : value;
  return concat([utf8(tag), bigEndian(bytes.length, 4), bytes]);
}
