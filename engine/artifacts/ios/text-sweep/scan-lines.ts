/**
 * `tokensIn` for lines that are bytes: finds the same names, paths and addresses, in the same order, and makes no string. An
 * archive has hundreds of megabytes of such lines, and nearly all of their words are none of these. Lines with signs outside
 * ASCII are handed on as they are.
 * @module
 */
import type { LineSink } from "./line-sink.ts";
import { calledAt, type FoundNames, inRun, isBlank, namedPaths, numberedAt } from "./scan-names.ts";
import { scanWord } from "./scan-words.ts";

/** In no word. */
const delimiter = 0;
const plain = -1;
/** In a word: what only words have that may be worth a look. */
const mark = 1;
/** A delimiter beside which a name of a program may stand, or that ends a line. */
const sign = 2;
const classes = new Int32Array(256).fill(plain);
for (const byte of "\t\v\f\r '`>){}];|=\\") classes[byte.charCodeAt(0)] = delimiter;
for (const byte of '\n[(<,"') classes[byte.charCodeAt(0)] = sign;
for (const byte of "./:") classes[byte.charCodeAt(0)] = mark;

const newline = 10;
const quote = 34;
const bracket = 40;
const comma = 44;
const slash = 47;
const colon = 58;
const smaller = 60;
const backslash = 92;

const longestWord = 2000;
/** Shortest of the digests, as text. */
const shortestHash = 32;

/** Lines of `bytes` up to `end`, of which the first has the number `first`. @returns the number of the last line. */
export function scanLines(bytes: Uint8Array, end: number, first: number, sink: LineSink): number {
  let line = first;
  let start = 0;
  let wide = -1;
  let escaped = -1;
  while (start < end) {
    if (wide < start) wide = wideFrom(bytes, start, end);
    if (escaped < start) escaped = escapeFrom(bytes, start, end);
    const odd = Math.min(wide, escaped);
    const oddStart = odd < end ? bytes.lastIndexOf(newline, odd) + 1 : end;
    if (oddStart > start) line = scanPlain(bytes, start, oddStart, line, sink);
    if (odd >= end) break;
    let stop = bytes.indexOf(newline, odd);
    if (stop < 0 || stop > end) stop = end;
    if (wide < stop) sink.wide(bytes, oddStart, stop, line);
    else {
      const copy = withoutEscapes(bytes, oddStart, stop);
      scanPlain(copy, 0, copy.length, line, sink);
    }
    if (stop < end) line++;
    start = stop + 1;
  }
  return line;
}

/** Where the next backslash before a stroke stands; `end` where there is none. */
function escapeFrom(bytes: Uint8Array, from: number, end: number): number {
  let at = bytes.indexOf(backslash, from);
  while (at >= 0 && at < end && bytes[at + 1] !== slash) at = bytes.indexOf(backslash, at + 1);
  return at < 0 ? end : at;
}

/** JSON of this system has a backslash before each stroke of a path. */
function withoutEscapes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const plain = new Uint8Array(end - start);
  let length = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === backslash && i + 1 < end && bytes[i + 1] === slash) continue;
    plain[length++] = byte;
  }
  return plain.subarray(0, length);
}

/** Where the next byte that is no ASCII stands; `end` where there is none. */
function wideFrom(bytes: Uint8Array, from: number, end: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let i = from;
  for (const stop = end - 15; i < stop; i += 16) {
    const all = view.getInt32(i) | view.getInt32(i + 4) | view.getInt32(i + 8) | view.getInt32(i + 12);
    if ((all & 0x80808080) !== 0) break;
  }
  while (i < end && (bytes[i] as number) < 128) i++;
  return i;
}

/** Names of programs come behind the words of their line. */
const numbered: FoundNames = { ends: [], length: 0 };
const called: FoundNames = { ends: [], length: 0 };

/** Lines without signs outside ASCII, and without `\\/`. @returns the number of the line behind the last line feed. */
function scanPlain(bytes: Uint8Array, from: number, end: number, first: number, sink: LineSink): number {
  let line = first;
  let start = from;
  let mayBeQuoted = false;
  let mayBeLast = false;
  numbered.length = 0;
  called.length = 0;
  /** Signs of a word that were gone over. */
  let passed = 0;
  let i = from;
  while (i < end) {
    const byte = bytes[i] as number;
    const kind = classes[byte] as number;
    if (kind <= 0) {
      passed = (passed + 1) & kind;
      i++;
      if (passed < shortestHash) continue;
    } else if (kind === sign) {
      if (byte === newline) {
        if (numbered.length + called.length > 0) namesOfLine(bytes, line, sink);
        if (mayBeQuoted || mayBeLast) namedPaths(bytes, start, i, line, sink, mayBeQuoted, mayBeLast);
        mayBeQuoted = false;
        mayBeLast = false;
        line++;
        start = i + 1;
      } else if (byte === quote) mayBeQuoted ||= bytes[i + 1] === slash;
      else if (byte === smaller || byte === comma) calledAt(bytes, start, i, end, called);
      else if (byte === bracket) {
        if (i > start && isBlank(bytes[i - 1])) numberedAt(bytes, start, i - 1, end, numbered);
      } else numberedAt(bytes, start, i > start && isBlank(bytes[i - 1]) ? i - 1 : i, end, numbered);
      passed = 0;
      i++;
      continue;
    }
    // The whole word is looked at once.
    const begin = i - passed;
    let colons = 0;
    for (; i < end; i++) {
      const next = bytes[i] as number;
      const what = classes[next] as number;
      if (what === delimiter || what === sign) break;
      if (next === colon) colons++;
    }
    passed = 0;
    for (let piece = begin; i - piece >= 3; piece += longestWord) {
      scanWord(bytes, piece, Math.min(i, piece + longestWord), line, sink);
    }
    for (let at = begin; colons > 0; at++) {
      if (bytes[at] !== colon) continue;
      colons--;
      if (at > begin && inRun(bytes[at - 1])) numberedAt(bytes, start, at, end, numbered);
    }
    if (bytes[begin] === slash && begin > start && isBlank(bytes[begin - 1])) mayBeLast = true;
  }
  if (numbered.length + called.length > 0) namesOfLine(bytes, line, sink);
  if (mayBeQuoted || mayBeLast) namedPaths(bytes, start, end, line, sink, mayBeQuoted, mayBeLast);
  return line;
}

function namesOfLine(bytes: Uint8Array, line: number, sink: LineSink): void {
  for (const { ends, length } of [numbered, called]) {
    for (let n = 0; n < length; n += 2) {
      sink.token("process", bytes, ends[n] as number, ends[n + 1] as number, line);
    }
  }
  numbered.length = 0;
  called.length = 0;
}
