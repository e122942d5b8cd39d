/**
 * A property list inside a row or inside another property list: a damaged one costs itself, and is told.
 * @module
 */
import { isReadError } from "../bytes/read-error.ts";
import { type PlistValue, readPlist } from "../formats/plist/plist.ts";
import type { ReadContext } from "../model/artifact.ts";

/** Its value, or undefined where there are no bytes or none that can be read. */
export function nestedPlist(value: unknown, place: string, context: ReadContext): PlistValue | undefined {
  if (!(value instanceof Uint8Array) || value.length === 0) return undefined;
  try {
    return readPlist(value, { limits: context.limits, place });
  } catch (error) {
    if (!isReadError(error)) throw error;
    context.note({ code: error.code, place, detail: error.detail, loss: true });
    return undefined;
  }
}
