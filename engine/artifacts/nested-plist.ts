/**
 * A property list inside a row or inside another property list: a damaged one costs itself, and is told.
 * @module
 */
import { type PlistValue, readPlist } from "../formats/plist/plist.ts";
import type { ReadContext } from "../model/artifact.ts";
import { readablePart } from "./readable-part.ts";

/** Its value, or undefined where there are no bytes or none that can be read. */
export function nestedPlist(value: unknown, place: string, context: ReadContext): PlistValue | undefined {
  const { limits } = context;
  return readablePart(value, place, context, true, (bytes) => readPlist(bytes, { limits, place }));
}
