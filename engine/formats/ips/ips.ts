/**
 * Reports of crashes, hangs and shortages as iOS writes them (`.ips`, `.crash`): one line of JSON, then the report
 * itself, as JSON since about iOS 15 or as text before. Old files are text alone.
 * Apple, "Interpreting the JSON format of a crash report" and "Examining the fields in a crash report",
 * https://developer.apple.com/documentation/xcode/interpreting-the-json-format-of-a-crash-report
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { reportLines, type TextReport } from "./text-report.ts";

export type { TextReport } from "./text-report.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

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
  /** The report where it is JSON. */
  readonly body: JsonObject | undefined;
  /** The report where it is text. */
  readonly text: TextReport | undefined;
  readonly notes: readonly IpsNote[];
}

/**
 * @throws {ReadError} `truncated` for an empty file, `over-limit`, `malformed` where neither a line of JSON nor a line
 * `Name: value` stands.
 */
export function readIps(bytes: Uint8Array, options: { limits: Limits; place: string }): Ips {
  const { limits, place } = options;
  if (bytes.length > limits.wholeFileBytes) {
    throw new ReadError("over-limit", place, `${bytes.length} bytes, limit ${limits.wholeFileBytes}`);
  }
  const whole = utf8(bytes).replace(/^\ufeff/, "");
  if (whole.trim() === "") throw new ReadError("truncated", place, `${bytes.length} bytes and nothing in them`);
  const notes: IpsNote[] = [];
  const lineEnd = whole.indexOf("\n");
  const first = jsonObject(lineEnd < 0 ? whole : whole.slice(0, lineEnd));
  // A file that was written again by a tool may be one object over many lines.
  const alone = first === undefined && whole.trimStart().startsWith("{") ? jsonObject(whole) : undefined;
  if (alone !== undefined) return { header: alone, body: alone, text: undefined, notes };
  const rest = first === undefined ? whole : lineEnd < 0 ? "" : whole.slice(lineEnd + 1);
  const header = first ?? {};
  if (rest.trim() === "") {
    notes.push({ code: "truncated", place, detail: "a header and no report behind it", loss: true });
    return { header, body: undefined, text: undefined, notes };
  }
  if (rest.trimStart().startsWith("{")) {
    const body = jsonObject(rest);
    if (body !== undefined) return { header, body, text: undefined, notes };
    notes.push({ code: "malformed", place, detail: "the report behind the header is no whole JSON", loss: true });
  }
  const text = reportLines(rest);
  if (first === undefined && text.fields.size === 0) {
    throw new ReadError("malformed", place, "neither a line of JSON nor a line with a name and a value");
  }
  // Text never holds zero bytes; where they stand, part of the file was lost.
  if (rest.includes("\0")) notes.push({ code: "malformed", place, detail: "zero bytes in the text", loss: true });
  else if (notes.length === 0 && first !== undefined && text.fields.size === 0) {
    notes.push({ code: "malformed", place, detail: "a report of an unknown form", loss: true });
  } else if (notes.length === 0 && !/\n\s*$|EOF$/.test(rest.slice(-200))) {
    notes.push({ code: "truncated", place, detail: "the last line has no end", loss: true });
  }
  return { header, body: undefined, text, notes };
}

/** JSON.parse is the platform's own and safe on hostile text; what it refuses, of any kind, is no JSON here. */
function jsonObject(text: string): JsonObject | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
