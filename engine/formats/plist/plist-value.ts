/**
 * What a property list holds, whichever of its three spellings it came in.
 * @module
 */

/** A reference into the `$objects` of a keyed archive (CFKeyedArchiverUID). */
export class Uid {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/**
 * Whole numbers that a double holds exactly are numbers, all others bigint. Values may be shared: one object of a file
 * is one object here. They never hold themselves, and written out as a tree they stay within `limits.objects`, so a
 * plain recursive walk over them ends.
 */
export type PlistValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Date
  | Uid
  | readonly PlistValue[]
  | PlistDict;

/** Entries in the order of the file; of two entries of one name the later one stands. */
export type PlistDict = ReadonlyMap<string, PlistValue>;

export function dictOf(value: PlistValue | undefined): PlistDict | undefined {
  return value instanceof Map ? value : undefined;
}

export function textOf(value: PlistValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A number; undefined for a whole number beyond 2^53, which is a bigint. */
export function numberOf(value: PlistValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function bytesOf(value: PlistValue | undefined): Uint8Array | undefined {
  return value instanceof Uint8Array ? value : undefined;
}

export function arrayOf(value: PlistValue | undefined): readonly PlistValue[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** A date within the calendar: its time is never NaN. */
export function dateOf(value: PlistValue | undefined): Date | undefined {
  return value instanceof Date ? value : undefined;
}
