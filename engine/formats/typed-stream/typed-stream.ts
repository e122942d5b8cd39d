/**
 * NSArchiver's typed streams ("streamtyped"): the object graph as it was archived. Built on the format plist, for the
 * joining of addresses.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { StreamReader } from "./stream-reader.ts";
import type { TypedStreamObject } from "./typed-value.ts";

export { attributedText } from "./attributed-text.ts";
export { textOfKnownForm } from "./known-form.ts";
export type { TypedStreamObject, TypedValue } from "./typed-value.ts";

/**
 * The objects at the top of the stream, usually one. Objects may lead back to one another.
 * @throws {ReadError} `truncated`, `malformed`, `unsupported-version` or `over-limit`.
 */
export function readTypedStream(bytes: Uint8Array, options: { limits: Limits; place: string }): TypedStreamObject[] {
  const reader = new StreamReader(bytes, options);
  reader.readAll();
  const found: TypedStreamObject[] = [];
  for (const group of reader.groups) {
    for (const value of group.values) {
      if (typeof value === "object" && value !== null && "kind" in value && value.kind === "object") found.push(value);
    }
  }
  return found;
}
