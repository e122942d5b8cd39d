/**
 * What the property list writers take: plain values, and two marks for what plain values cannot say.
 * @module
 */

/** A reference into the objects of a keyed archive. */
export class UidInput {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A number that is written as a real even where it is whole. */
export class RealInput {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** Whole numbers become integers, others reals; a Map keeps an order that a record's number-like keys would not. */
export type PlistInput =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Date
  | UidInput
  | RealInput
  | readonly PlistInput[]
  | { readonly [key: string]: PlistInput }
  | ReadonlyMap<string, PlistInput>;

/** A number as the property list kind it is written as. */
export function isInteger(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/** Entries of a dictionary input; undefined for everything else. */
export function entriesOf(value: PlistInput): (readonly [string, PlistInput])[] | undefined {
  if (value instanceof Map) return [...value];
  if (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) ||
    value instanceof Uint8Array ||
    value instanceof Date ||
    value instanceof UidInput ||
    value instanceof RealInput
  ) {
    return undefined;
  }
  return Object.entries(value);
}
