/**
 * The JSON of a report, also where it is no whole JSON: panics hold line feeds inside their texts, some files are several
 * objects one after the other, and a file that was cut still tells what stood before the cut.
 * @module
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const deepest = 512;
const mostObjects = 10_000;

/** JSON.parse is the platform's own and safe on hostile text; what it refuses, of any kind, is no JSON here. */
export function jsonObject(text: string): JsonObject | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** The object with the line feeds and tabs that stand inside its texts written as JSON wants them. */
export function withRawLines(text: string): JsonObject | undefined {
  let inText = false;
  let from = 0;
  let mended = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inText = !inText;
    else if (code === 0x5c && inText) at++;
    else if (inText && (code === 0x0a || code === 0x0d || code === 0x09)) {
      mended += `${text.slice(from, at)}${code === 0x0a ? "\\n" : code === 0x0d ? "\\r" : "\\t"}`;
      from = at + 1;
    }
  }
  return from === 0 ? undefined : jsonObject(mended + text.slice(from));
}

/** Objects of one line each, as feedback reports hold them; undefined where a line is something else. */
export function objectLines(text: string): readonly JsonObject[] | undefined {
  const objects: JsonObject[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const object = jsonObject(line);
    if (object === undefined || objects.length >= mostObjects) return undefined;
    objects.push(object);
  }
  return objects.length === 0 ? undefined : objects;
}

/** What stands before the place where the JSON breaks off or was lost: every value that is whole. */
export function beginningOf(text: string): JsonObject | undefined {
  const open: string[] = [];
  let inText = false;
  let whole = 0;
  let depth = 0;
  scan: for (let at = 0; at < text.length && open.length < deepest; at++) {
    const sign = text[at] as string;
    if (sign < " " && sign !== "\n" && sign !== "\r" && sign !== "\t") break;
    if (inText) {
      if (sign === "\\") at++;
      else if (sign === '"') inText = false;
      continue;
    }
    switch (sign) {
      case '"':
        inText = true;
        break;
      case "{":
        open.push("}");
        break;
      case "[":
        open.push("]");
        break;
      case "}":
      case "]":
        if (open.pop() !== sign) break scan;
        whole = at + 1;
        depth = open.length;
        if (depth === 0) break scan;
        break;
      case ",":
        whole = at;
        depth = open.length;
        break;
    }
  }
  if (whole === 0) return undefined;
  // Since the last whole value brackets were only opened, so those below are the ones it stood in.
  const ends = open.slice(0, depth).reverse().join("");
  const beginning = `${text.slice(0, whole)}${ends}`;
  return jsonObject(beginning) ?? withRawLines(beginning);
}
