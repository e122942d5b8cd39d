/**
 * Names of programs by what stands beside them, and paths with blanks in them, in one line of bytes.
 * @module
 */
import type { LineSink } from "./line-sink.ts";

const letter = 1;
const digit = 2;
/** `\w`: letters, digits, the low line. */
const word = 4;
/** `[\w.+-]`, what names of programs are made of. */
const run = 8;
const blank = 16;
/** Not in a path with blanks. */
const endsPath = 32;
const classes = new Uint8Array(256);
for (let byte = 0; byte < 26; byte++) {
  classes[97 + byte] = letter | word | run;
  classes[65 + byte] = letter | word | run;
}
classes.fill(digit | word | run, 48, 58);
classes[95] = word | run;
for (const byte of ".+-") classes[byte.charCodeAt(0)] = run;
for (const byte of "\t\n\v\f\r ") classes[byte.charCodeAt(0)] = blank;
for (const byte of '"<>|') classes[byte.charCodeAt(0)] = endsPath;
classes[9] = blank | endsPath;

const space = 32;
const quote = 34;
const roundOpen = 40;
const roundClosed = 41;
const plus = 43;
const comma = 44;
const minus = 45;
const dot = 46;
const slash = 47;
const two = 50;
const colon = 58;
const equals = 61;
const squareOpen = 91;
const squareClosed = 93;

const longestName = 64;
const shortestNumbered = 4;
const shortestCalled = 2;

function is(byte: number | undefined, kind: number): boolean {
  return byte !== undefined && ((classes[byte] as number) & kind) !== 0;
}

export const isBlank = (byte: number | undefined): boolean => is(byte, blank);
export const inRun = (byte: number | undefined): boolean => is(byte, run);

/** Begins and ends of names, one after the other; what lies behind `length` is of lines before. */
export interface FoundNames {
  readonly ends: number[];
  length: number;
}

function add(found: FoundNames, begin: number, end: number): void {
  found.ends[found.length++] = begin;
  found.ends[found.length++] = end;
}

/** The name that ends at `nameEnd` goes into `found` when a number stands behind it: `name[412]`, `name:412`, `name (pid 412)`. */
export function numberedAt(bytes: Uint8Array, start: number, nameEnd: number, end: number, found: FoundNames): void {
  if (nameEnd - start < shortestNumbered || !is(bytes[nameEnd - 1], run) || !isNumberAt(bytes, nameEnd, end)) return;
  let begin = -1;
  const first = Math.max(start, nameEnd - longestName);
  for (let i = nameEnd - 1; i >= first && is(bytes[i], run); i--) {
    if (nameEnd - i < shortestNumbered || !is(bytes[i], letter)) continue;
    const before = i > start ? (bytes[i - 1] as number) : space;
    if (before !== slash && (before === plus || !is(before, run))) begin = i;
  }
  if (begin >= 0 && !isPayload(bytes, begin, nameEnd)) add(found, begin, nameEnd);
}

/** One program on a list bears the name of what messages carry, and logs count that. */
function isPayload(bytes: Uint8Array, begin: number, nameEnd: number): boolean {
  return nameEnd - begin === 7 && spells(bytes, begin, "payload");
}

function digitsFrom(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 8 && is(bytes[at], digit)) at++;
  return at - from;
}

function isNumberAt(bytes: Uint8Array, nameEnd: number, end: number): boolean {
  let at = nameEnd;
  if (bytes[at] === colon) {
    at++;
    const digits = digitsFrom(bytes, at, end);
    if (digits < 2 || digits > 6) return false;
    const next = at + digits < end ? (bytes[at + digits] as number) : space;
    return next !== dot && next !== colon && !is(next, word);
  }
  const behindBlank = is(bytes[at], blank);
  if (behindBlank) at++;
  if (at >= end) return false;
  if (bytes[at] === squareOpen) {
    const digits = digitsFrom(bytes, ++at, end);
    const closed = at + digits;
    if (digits < 1 || digits > 6 || closed >= end || bytes[closed] !== squareClosed) return false;
    // The first two numbers are those of places in a row, as are those that something is set at.
    if (digits === 1 && (bytes[at] as number) < two) return false;
    const next = closed + 1 < end ? (bytes[closed + 1] as number) : space;
    if (next === dot || next === squareOpen || next === roundOpen) return false;
    const set = closed + 1 < end && is(next, blank) ? closed + 2 : closed + 1;
    return set >= end || bytes[set] !== equals;
  }
  if (bytes[at] !== roundOpen || !behindBlank) return false;
  at++;
  if (at + 3 < end && spells(bytes, at, "pid")) {
    at += 3;
    for (let i = 0; i < 2 && at < end && (bytes[at] === space || bytes[at] === colon || bytes[at] === equals); i++)
      at++;
  }
  const digits = digitsFrom(bytes, at, end);
  return digits >= 2 && digits <= 6 && at + digits < end && bytes[at + digits] === roundClosed;
}

function spells(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

const kinds = ["daemon", "osservice", "anon", "app", "application", "xpcservice", "extension"] as const;

/** `[osservice<name>:33]` with `at` on the bracket, `pid 33, name` with `at` on the comma. */
export function calledAt(bytes: Uint8Array, start: number, at: number, end: number, found: FoundNames): void {
  const isPid = bytes[at] === comma;
  const from = isPid ? pidBefore(bytes, start, at, end) : kindBefore(bytes, start, at);
  // What the one before took is not there any more.
  if (from < 0 || (found.length > 0 && from < (found.ends[found.length - 1] as number))) return;
  const name = isPid ? at + 2 : at + 1;
  if (name >= end || !is(bytes[name], letter)) return;
  let stop = name + 1;
  while (stop < end && stop - name < longestName && is(bytes[stop], run)) stop++;
  // It does not end inside a word; shorter ones may fit where longer ones do not.
  while (stop < end && (is(bytes[stop], word) || bytes[stop] === slash || bytes[stop] === minus)) stop--;
  if (stop - name >= shortestCalled) add(found, name, stop);
}

function kindBefore(bytes: Uint8Array, start: number, at: number): number {
  if (at === start) return -1;
  const last = bytes[at - 1];
  // n, e, p: what the kinds end with.
  if (last !== 110 && last !== 101 && last !== 112) return -1;
  for (const kind of kinds) {
    const from = at - kind.length;
    if (from >= start && spells(bytes, from, kind) && (from === start || !is(bytes[from - 1], word))) return from;
  }
  return -1;
}

function pidBefore(bytes: Uint8Array, start: number, at: number, end: number): number {
  if (at + 1 >= end || bytes[at + 1] !== space) return -1;
  let digits = 0;
  while (digits < 7 && at - digits > start && is(bytes[at - digits - 1], digit)) digits++;
  const from = at - digits - 4;
  if (digits < 1 || digits > 6 || from < start || !spells(bytes, from, "pid ")) return -1;
  return from === start || !is(bytes[from - 1], word) ? from : -1;
}

/** Paths with blanks: between quotation marks, and at the end of the line. */
export function namedPaths(
  bytes: Uint8Array,
  start: number,
  end: number,
  line: number,
  sink: LineSink,
  quoted: boolean,
  last: boolean,
): void {
  if (quoted) quotedPaths(bytes, start, end, line, sink);
  if (last) lastPath(bytes, start, end, line, sink);
}

function hasSpace(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] === space) return true;
  return false;
}

function quotedPaths(bytes: Uint8Array, start: number, end: number, line: number, sink: LineSink): void {
  let open = -1;
  for (let i = start; i < end; i++) {
    if (bytes[i] !== quote) continue;
    // A stroke, and 2 to 1000 signs.
    const length = i - open - 1;
    if (open >= 0 && bytes[open + 1] === slash && length >= 3 && length <= 1001) {
      if (hasSpace(bytes, open + 1, i)) sink.token("path", bytes, open + 1, i, line);
      open = -1;
    } else open = i;
  }
}

const roots = ["private", "var", "System", "usr", "Library", "Applications", "Developer"] as const;
const longestRest = 1000;
/** Of the root with its two strokes, and what follows. */
const longestLast = 14 + longestRest;

function lastPath(bytes: Uint8Array, start: number, end: number, line: number, sink: LineSink): void {
  let low = end;
  while (low > start && end - low < longestLast && !is(bytes[low - 1], endsPath)) low--;
  for (let from = Math.max(low, start + 1); from < end; from++) {
    if (bytes[from] !== slash || !is(bytes[from - 1], blank)) continue;
    const rest = restOf(bytes, from + 1, end);
    if (rest < 1 || rest > longestRest) continue;
    let stop = end;
    while (stop > from && is(bytes[stop - 1], blank)) stop--;
    if (hasSpace(bytes, from, end)) sink.token("path", bytes, from, stop, line);
    return;
  }
}

/** Signs behind the root that begins at `from`; -1 where none does. */
function restOf(bytes: Uint8Array, from: number, end: number): number {
  for (const root of roots) {
    const behind = from + root.length;
    if (behind < end && bytes[behind] === slash && spells(bytes, from, root)) return end - behind - 1;
  }
  return -1;
}
