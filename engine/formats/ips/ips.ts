/**
 * Reports of crashes, hangs and shortages as iOS writes them (`.ips`, `.crash`, `.panic`): one line of JSON, then the
 * report itself, as JSON since about iOS 15, as text before. Old files are text alone, or a property list around one.
 * Apple, "Interpreting the JSON format of a crash report" and "Examining the fields in a crash report",
 * https://developer.apple.com/documentation/xcode/interpreting-the-json-format-of-a-crash-report
 * Builds on the format `plist`.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { arrayOf, dictOf, type PlistDict, type PlistValue, readPlist, textOf } from "../plist/plist.ts";
import { bugTypes } from "./bug-type.table.ts";
import { beginningOf, type Json, type JsonObject, jsonObject, objectLines, withRawLines } from "./json-body.ts";
import { reportLines, type TextReport } from "./text-report.ts";

export { bugTypes } from "./bug-type.table.ts";
export type { Json, JsonObject } from "./json-body.ts";
export type { TextReport } from "./text-report.ts";

const deepestList = 32;

/** Something met while reading; the same shape as the ledger's notes. */
export interface IpsNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface Ips {
  /** The first line; empty for files that have none. */
  readonly header: JsonObject;
  /** The report where it is JSON; of several objects one after the other, the first. */
  readonly body: JsonObject | undefined;
  /** The report where it is text. */
  readonly text: TextReport | undefined;
  /** Lines of the file before the text; undefined where it stands inside a property list. */
  readonly linesBefore: number | undefined;
  /** The number of its kind, as text. */
  readonly bugType: string | undefined;
  readonly notes: readonly IpsNote[];
}

/**
 * @throws {ReadError} `truncated` for an empty file, `over-limit`, `malformed` where no line of JSON, no line
 * `Name: value` and no loaded image stands.
 */
export function readIps(bytes: Uint8Array, options: { limits: Limits; place: string }): Ips {
  const { limits, place } = options;
  if (bytes.length > limits.wholeFileBytes) {
    throw new ReadError("over-limit", place, `${bytes.length} bytes, limit ${limits.wholeFileBytes}`);
  }
  const whole = utf8(bytes).replace(/^\ufeff/, "");
  if (whole.trim() === "") throw new ReadError("truncated", place, `${bytes.length} bytes and nothing in them`);
  const notes: IpsNote[] = [];
  const lost = (code: string, detail: string) => void notes.push({ code, place, detail, loss: true });
  const lineEnd = whole.indexOf("\n");
  const firstLine = lineEnd < 0 ? whole : whole.slice(0, lineEnd);
  const first = jsonObject(firstLine);
  const header = first ?? {};
  const linesBefore = first === undefined ? 0 : 1;
  let inside: string | undefined;
  const made = (body: JsonObject | undefined, text: TextReport | undefined): Ips => {
    const bugType = numberText(header["bug_type"]) ?? numberText(body?.["bug_type"]);
    return { header, body, text, linesBefore: inside === undefined ? linesBefore : undefined, bugType, notes };
  };
  if (first === undefined && whole.trimStart().startsWith("{")) {
    // A file that was written again by a tool may be one object over many lines.
    const alone = jsonObject(whole) ?? withRawLines(whole);
    if (alone !== undefined) return { ...made(alone, undefined), header: alone };
    const behind = whole.slice(firstLine.length + 1);
    const body = firstLine.trim().endsWith("}") ? jsonBody(behind) : undefined;
    if (body !== undefined) {
      lost("malformed", "the first line is no whole JSON");
      return made(body, undefined);
    }
  }
  const rest = first === undefined ? whole : whole.slice(firstLine.length + 1);
  if (rest.trim() === "") {
    // The same on a single line.
    if (first?.["procName"] !== undefined || first?.["procPath"] !== undefined) return made(first, undefined);
    lost("truncated", "a header and no report behind it");
    return made(undefined, undefined);
  }
  if (rest.trimStart().startsWith("{")) {
    const body = jsonBody(rest);
    if (body !== undefined) return made(body, undefined);
    lost("malformed", "the report behind the header is no whole JSON");
    const beginning = beginningOf(rest);
    if (beginning !== undefined) return made(beginning, undefined);
  }
  const list = listInside(rest, options);
  inside = list === undefined ? undefined : textOf(list.get("description"));
  if (list !== undefined && inside === undefined && list.size > 0) return made(jsonOf(list), undefined);
  const text = reportLines(inside ?? rest);
  if (first === undefined && text.fields.size === 0) {
    if (text.images.length === 0 && text.others.length === 0) {
      throw new ReadError("malformed", place, "neither a line of JSON nor a line with a name and a value");
    }
    lost("malformed", "a report without its beginning");
  }
  const free = bugTypes.get(numberText(header["bug_type"]) ?? "")?.free === true;
  // Text never holds zero bytes; where they stand, part of the file was lost.
  if (rest.includes("\0")) lost("malformed", "zero bytes in the text");
  else if (notes.length === 0 && first !== undefined && text.fields.size === 0) {
    if (!free) lost("malformed", "a report of an unknown form");
  } else if (notes.length === 0 && !free && !/\n\s*$|EOF$|<\/plist>\s*$/.test(rest.slice(-200))) {
    lost("truncated", "the last line has no end");
  }
  return made(undefined, text);
}

function jsonBody(text: string): JsonObject | undefined {
  return jsonObject(text) ?? withRawLines(text) ?? objectLines(text)?.[0];
}

/** A number as text, whichever of the two it is written as. */
function numberText(value: JsonObject[string] | undefined): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Before iOS 7 the report was a text under `description` of a property list; some are a property list all through. */
function listInside(rest: string, { limits, place }: { limits: Limits; place: string }): PlistDict | undefined {
  if (!rest.trimStart().startsWith("<?xml")) return undefined;
  try {
    return dictOf(readPlist(toUtf8(rest.trim()), { limits, place }));
  } catch (error) {
    if (!isReadError(error)) throw error;
    return undefined;
  }
}

function jsonOf(list: PlistDict): JsonObject {
  const object: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const [key, value] of list) {
    const plain = plainOf(value, deepestList);
    if (plain !== undefined) object[key] = plain;
  }
  return object;
}

function plainOf(value: PlistValue, depth: number): Json | undefined {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value === "bigint") return String(value);
  if (depth === 0) return undefined;
  const list = arrayOf(value);
  if (list !== undefined) return list.flatMap((item) => plainOf(item, depth - 1) ?? []);
  const dict = dictOf(value);
  if (dict === undefined) return undefined;
  return Object.fromEntries([...dict].flatMap(([key, item]) => [[key, plainOf(item, depth - 1) ?? null] as const]));
}
