/**
 * UUIDs as Apple's files hold them: 16 bytes in the order in which they are written out.
 * @module
 */
import { hex } from "../../bytes/text.ts";

/** `A6EBC8E3-0A1C-40E8-93B9-DA3A7F671D19`; undefined for sixteen zeros, which mean none. */
export function uuidText(bytes: Uint8Array): string | undefined {
  const digits = hex(bytes).toUpperCase();
  if (/^0*$/.test(digits)) return undefined;
  return [0, 8, 12, 16, 20].map((from, i, all) => digits.slice(from, all[i + 1])).join("-");
}
