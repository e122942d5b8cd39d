/**
 * Foundation's wrapped scalars, as NSKeyedArchiver spells them. Built on the format plist.
 * @module
 */
import { utf8 } from "../../bytes/text.ts";
import { joinUrl, uuidText } from "../plist/binary-object.ts";
import { macDate } from "../plist/plist-date.ts";
import { bytesOf, dictOf, numberOf, type PlistDict, type PlistValue, textOf } from "../plist/plist-value.ts";
import type { Shape } from "./classes.table.ts";

/** A URL is archived relative to a base, which is archived the same way; longer chains are cut. */
const mostBases = 16;

/** Follows a reference to the raw object, or gives the value itself. */
export type Follow = (value: PlistValue | undefined) => PlistValue | undefined;

/** Data, text or date that stands in a dictionary of its own because it is mutable or no property list value. */
export function plainFields(value: PlistValue, follow: Follow): PlistValue {
  const fields = dictOf(value);
  if (fields === undefined) return value;
  return (
    bytesOf(follow(fields.get("NS.data"))) ??
    wrappedText(fields, follow) ??
    wrappedDate(follow(fields.get("NS.time"))) ??
    value
  );
}

/** The plain value of an object of one of the scalar shapes; undefined when its fields do not hold one. */
export function wrappedScalar(shape: Shape, fields: PlistDict, follow: Follow): PlistValue | undefined {
  switch (shape) {
    case "text":
      return wrappedText(fields, follow);
    case "data":
      return bytesOf(follow(fields.get("NS.data"))) ?? bytesOf(follow(fields.get("NS.bytes")));
    case "date":
      return wrappedDate(follow(fields.get("NS.time")));
    case "url":
      return wrappedUrl(fields, follow);
    case "uuid": {
      const bytes = bytesOf(follow(fields.get("NS.uuidbytes")));
      return bytes?.length === 16 ? uuidText(bytes) : undefined;
    }
    case "number":
      return wrappedNumber(fields, follow);
    case "null":
      return null;
    default:
      return undefined;
  }
}

function wrappedText(fields: PlistDict, follow: Follow): string | undefined {
  const text = textOf(follow(fields.get("NS.string")));
  if (text !== undefined) return text;
  const bytes = bytesOf(follow(fields.get("NS.bytes")));
  return bytes === undefined ? undefined : utf8(bytes);
}

function wrappedDate(time: PlistValue | undefined): Date | number | undefined {
  const seconds = numberOf(time);
  return seconds === undefined ? undefined : macDate(seconds);
}

function wrappedNumber(fields: PlistDict, follow: Follow): number | bigint | boolean | undefined {
  for (const name of ["NS.intval", "NS.dblval", "NS.boolval", "NS.number"]) {
    const value = follow(fields.get(name));
    if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return value;
  }
  return undefined;
}

function wrappedUrl(fields: PlistDict, follow: Follow): string | undefined {
  const parts: string[] = [];
  let next: PlistDict | undefined = fields;
  while (next !== undefined && parts.length < mostBases) {
    const relative: PlistValue | undefined = follow(next.get("NS.relative"));
    const part: string | undefined = textOf(relative) ?? textOf(plainFields(relative ?? null, follow));
    if (part === undefined) break;
    parts.unshift(part);
    const base: PlistValue | undefined = follow(next.get("NS.base"));
    if (typeof base === "string") parts.unshift(base);
    next = dictOf(base);
  }
  return parts.length === 0 ? undefined : parts.reduce(joinUrl);
}
