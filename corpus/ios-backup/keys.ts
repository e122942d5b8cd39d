/**
 * The keys of an encrypted backup: from the password to the class keys, and a key for each file.
 * Facts: "iPhone data protection in depth" (Bédrune, Sigwald, 2011); Apple Platform Security, "Keybags for Data
 * Protection"; the second derivation of iOS 10.2 as in public password recovery tools' test vectors.
 * @module
 */
import { type Bytes, concat } from "../formats/bytes.ts";
import { type ClassKey, writeKeybag } from "../formats/keybag-writer.ts";
import type { Random } from "../random.ts";
import { deriveBackupKey, type KeyDerivation, wrapKey } from "../web-crypto.ts";

export interface KeyOptions {
  readonly password: string;
  /** Rounds of the derivation with SHA-1. */
  readonly iterations: number;
  /** Rounds of the slow derivation with SHA-256 in front; undefined before iOS 10.2. */
  readonly firstIterations: number | undefined;
  /** Class keys that the keybag does not hold, and such as do not unwrap. */
  readonly withoutClasses?: readonly number[];
  readonly damagedClasses?: readonly number[];
}

export interface BackupKeys {
  readonly derivedKey: Bytes;
  readonly keybag: Bytes;
  /** By protection class; the ones for this device alone are here too, though no password opens them. */
  readonly classKeys: ReadonlyMap<number, Bytes>;
  /** Class number in four little-endian bytes and the key wrapped with that class's key. */
  wrapFor(protectionClass: number, key: Uint8Array): Promise<Bytes>;
}

/** Classes in the order in which backups list them. 5 and 9 to 11 are bound to the device. */
const classes = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
const deviceOnly = [5, 9, 10, 11];

export async function makeKeys(options: KeyOptions, random: Random): Promise<BackupKeys> {
  const { iterations, firstIterations } = options;
  const how: KeyDerivation = {
    salt: random.bytes(20),
    iterations,
    ...(firstIterations !== undefined && { first: { salt: random.bytes(20), iterations: firstIterations } }),
  };
  const derivedKey = await deriveBackupKey(options.password, how);
  const deviceKey = random.bytes(32);
  const classKeys = new Map<number, Bytes>();
  const records: ClassKey[] = [];
  for (const protectionClass of classes) {
    const key = random.bytes(32);
    const uuid = random.bytes(16);
    classKeys.set(protectionClass, key);
    if (options.withoutClasses?.includes(protectionClass)) continue;
    const forDevice = deviceOnly.includes(protectionClass);
    const wrappedKey = await wrapKey(forDevice ? deviceKey : derivedKey, key);
    if (options.damagedClasses?.includes(protectionClass)) wrappedKey[11] = (wrappedKey[11] ?? 0) ^ 0x40;
    records.push({ uuid, protectionClass, wrap: forDevice ? 3 : 2, keyType: 0, wrappedKey });
  }
  const keybag = writeKeybag({
    version: firstIterations === undefined ? 3 : 5,
    uuid: random.bytes(16),
    signatureKey: random.bytes(40),
    ...how,
    classKeys: records,
  });
  const strayKey = random.bytes(32);
  return {
    derivedKey,
    keybag,
    classKeys,
    async wrapFor(protectionClass, key) {
      const wrapped = await wrapKey(classKeys.get(protectionClass) ?? strayKey, key);
      return concat([Uint8Array.of(protectionClass, 0, 0, 0), wrapped]);
    },
  };
}
