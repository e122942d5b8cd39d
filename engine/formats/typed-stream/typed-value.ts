/**
 * What a typed stream holds: objects with their classes, and in each the groups of values it was archived with.
 * @module
 */

/** A class as it stood when the stream was written. */
export interface TypedClass {
  readonly kind: "class";
  readonly name: string;
  readonly version: number;
  readonly superclass: TypedClass | undefined;
}

/** Values that were archived in one call, with their Objective-C type encoding. */
export interface TypedGroup {
  readonly encoding: string;
  readonly values: readonly TypedValue[];
}

/** An archived object. One object of the stream is one object here, so a graph may lead back to where it began. */
export interface TypedStreamObject {
  readonly kind: "object";
  readonly className: string;
  /** Undefined where the stream says nil, and while it breaks off before saying. */
  readonly class: TypedClass | undefined;
  readonly groups: readonly TypedGroup[];
}

export interface TypedStruct {
  readonly kind: "struct";
  readonly name: string;
  readonly fields: readonly TypedValue[];
}

/**
 * Null is nil. Byte strings (`+`) and arrays of characters are bytes, C strings, selectors and atoms are text; other
 * arrays are arrays.
 */
export type TypedValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | TypedStreamObject
  | TypedClass
  | TypedStruct
  | readonly TypedValue[];

/** The object itself when it is one, of class `name` or a subclass of it. */
export function instanceOf(value: TypedValue | undefined, name: string): TypedStreamObject | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "object") return undefined;
  for (let each = value.class; each !== undefined; each = each.superclass) if (each.name === name) return value;
  return undefined;
}
