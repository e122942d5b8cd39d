/**
 * JSON of a stranger: bounded before it is parsed. `JSON.parse` survives any nesting, but a few megabytes of brackets
 * cost it seconds and gigabytes.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";

export type ReadJson =
  | { readonly value: unknown }
  | { readonly refused: "over-limit" | "not-json"; readonly detail: string };

/** Parses a text with or without a byte order mark. Never throws. */
export function readJson(text: string, limits: Limits): ReadJson {
  if (text.length > limits.wholeFileBytes) {
    return { refused: "over-limit", detail: `${text.length} characters, limit ${limits.wholeFileBytes}` };
  }
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!/^\s*[[{]/.test(body)) return { refused: "not-json", detail: body.slice(0, 80) };
  if (isDeeperThan(body, limits.depth)) return { refused: "over-limit", detail: `nested deeper than ${limits.depth}` };
  try {
    return { value: JSON.parse(body) };
  } catch (error) {
    return { refused: "not-json", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** One object a line; undefined where a line is none. */
export function readJsonLines(text: string, limits: Limits): { readonly value: readonly unknown[] } | undefined {
  if (text.length > limits.wholeFileBytes || !/^\ufeff?\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) return undefined;
  const value: unknown[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const read = readJson(line, limits);
    if (!("value" in read)) return undefined;
    value.push(read.value);
  }
  return { value };
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = endOfString(text, at);
      if (at < 0) return false;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

/** Place of the closing quote, or -1 where there is none: the parser will say so. */
function endOfString(text: string, quote: number): number {
  for (let end = text.indexOf('"', quote + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return -1;
}
