/**
 * A JSON list of objects, entry by entry: one that is damaged costs itself, and a list that was cut off tells what stood
 * before the cut. JSON: RFC 8259.
 * @module
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export interface ListEntry {
  /** From 1; damaged entries count too. */
  readonly row: number;
  /** Absent for one that cannot be read. */
  readonly value?: JsonObject;
}

/** How the list ended. */
export interface ListEnd {
  readonly problem?: { readonly code: "malformed" | "truncated" | "over-limit"; readonly detail: string };
}

/** Characters of one entry, and damaged entries of one list; both far beyond what is real. */
const longestEntry = 1 << 20;
const mostDamaged = 1000;

/**
 * Entries in their order; how the list ended is returned. `isEntry` tells an entry from a part of one, which is needed
 * to find the next one behind damage.
 */
export function* jsonEntries(text: string, isEntry: (value: JsonObject) => boolean): Generator<ListEntry, ListEnd> {
  let at = afterSpace(text, 0);
  if (text[at] !== "[") return { problem: { code: "malformed", detail: "no list of JSON" } };
  at++;
  let row = 0;
  let damaged = 0;
  let inDamage = false;
  for (;;) {
    at = afterSpace(text, at, ",");
    if (at >= text.length) return { problem: { code: "truncated", detail: `the list ends in entry ${row}` } };
    if (text[at] === "]" && afterSpace(text, at + 1) === text.length) return {};
    const end = text[at] === "{" ? endOfObject(text, at) : -1;
    const value = end < 0 ? undefined : objectIn(text.slice(at, end));
    if (value !== undefined && isEntry(value)) {
      yield { row: ++row, value };
      inDamage = false;
      at = end;
      continue;
    }
    if (!inDamage) {
      yield { row: ++row };
      if (++damaged > mostDamaged) return { problem: { code: "over-limit", detail: "too many damaged entries" } };
    }
    inDamage = true;
    const next = nextObject(text, value === undefined ? at + 1 : end - 1);
    if (next < 0)
      return endsAsList(text) ? {} : { problem: { code: "truncated", detail: `the list ends in entry ${row}` } };
    at = next;
  }
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    // What the platform's parser refuses, of any kind, is no JSON.
    return undefined;
  }
}

function afterSpace(text: string, from: number, also = ""): number {
  let at = from;
  while (at < text.length && (" \t\r\n".includes(text.charAt(at)) || text[at] === also)) at++;
  return at;
}

/** Behind the bracket that closes the one at `from`; -1 where none does. */
function endOfObject(text: string, from: number): number {
  const last = Math.min(text.length, from + longestEntry);
  let depth = 0;
  let inText = false;
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1;
  }
  return -1;
}

/** The next place where one object ends and another begins. */
function nextObject(text: string, from: number): number {
  const between = /\}\s{0,100},\s{0,100}(?=\{\s{0,100}")/g;
  between.lastIndex = from;
  return between.exec(text) === null ? -1 : between.lastIndex;
}

function endsAsList(text: string): boolean {
  return /\]\s*$/.test(text.slice(-1000));
}
