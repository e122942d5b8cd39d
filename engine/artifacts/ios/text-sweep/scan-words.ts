/**
 * What one word of a line is, told from its bytes: a path, an address, a name with dots, a digest, or nothing.
 * @module
 */
import type { LineSink } from "./line-sink.ts";

const letter = 1;
const digit = 2;
const hexLetter = 4;
const lowLine = 8;
const hyphen = 16;
/** `.` and `+`, which parts of addresses may have as well. */
const dotted = 32;
const added = 64;
/** What ends a sentence. */
const ending = 128;
const classes = new Uint8Array(256);
for (let i = 0; i < 26; i++) {
  classes[97 + i] = letter | (i < 6 ? hexLetter : 0);
  classes[65 + i] = letter | (i < 6 ? hexLetter : 0);
}
classes.fill(digit, 48, 58);
classes[95] = lowLine;
classes[45] = hyphen;
classes[46] = dotted | ending;
classes[43] = added;
for (const byte of ":!?*") classes[byte.charCodeAt(0)] = ending;

const inWord = letter | digit | lowLine;
const inLabel = inWord | hyphen;
const inHost = inLabel | dotted;
const inScheme = inHost | added;
const isHex = digit | hexLetter;

const percent = 37;
const minus = 45;
const dot = 46;
const slash = 47;
const colon = 58;
const at = 64;
const tilde = 126;

const longestScheme = 20;
const longestLabel = 100;
const mostLabels = 12;

function is(byte: number | undefined, kind: number): boolean {
  return ((classes[byte as number] as number) & kind) !== 0;
}

/** How many bytes from `from` on are of one kind, up to `most` and one. */
function count(bytes: Uint8Array, from: number, to: number, kind: number, most: number): number {
  const stop = Math.min(to, from + most + 1);
  let i = from;
  while (i < stop && is(bytes[i], kind)) i++;
  return i - from;
}

export function scanWord(bytes: Uint8Array, from: number, given: number, line: number, sink: LineSink): void {
  let to = given;
  while (to > from && is(bytes[to - 1], ending)) to--;
  let firstDot = -1;
  let firstAt = -1;
  let firstSlash = -1;
  let secondSlash = -1;
  let colons = 0;
  let double = false;
  let begun = -1;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === dot) {
      if (firstDot < 0) firstDot = i;
    } else if (byte === slash) {
      if (firstSlash < 0) firstSlash = i;
      else if (secondSlash < 0) secondSlash = i;
    } else if (byte === colon) {
      colons++;
      if (i + 1 < to && bytes[i + 1] === colon) double = true;
      else if (begun < 0 && i + 2 < to && bytes[i + 1] === slash && bytes[i + 2] === slash) begun = i;
    } else if (byte === at && firstAt < 0) firstAt = i;
  }
  if (firstSlash === from) {
    if (to - from > 3 && secondSlash > 0) sink.token("path", bytes, from, to, line);
    return;
  }
  if (firstSlash > from && begun >= 0) {
    sink.token("link", bytes, linkBegin(bytes, from, begun, to), to, line);
    return;
  }
  if (to - from < 32 && firstDot < 0 && colons === 0) return;
  if (firstAt >= 0) {
    if (firstDot > from && isEmail(bytes, from, firstAt, to)) sink.token("email", bytes, from, to, line);
    return;
  }
  const length = to - from;
  if ((length === 64 || length === 40 || length === 32) && count(bytes, from, to, isHex, length) === length) {
    sink.token("hash", bytes, from, to, line);
    return;
  }
  const isGroups = double || colons === 7;
  const address = (firstDot > from ? endOfIpv4(bytes, from, to) : 0) || (isGroups ? endOfIpv6(bytes, from, to) : 0);
  if (address > 0) sink.token("ip", bytes, from, address, line);
  else if (firstDot > from) name(bytes, from, to, line, sink);
}

/** Where the scheme before the first `://` that has one begins; else the begin of the word. */
function linkBegin(bytes: Uint8Array, from: number, first: number, to: number): number {
  for (let i = first; i + 2 < to; i++) {
    if (bytes[i] !== colon || bytes[i + 1] !== slash || bytes[i + 2] !== slash) continue;
    let begin = -1;
    for (let j = i - 1; j >= from && i - j <= longestScheme + 1 && is(bytes[j], inScheme); j--) {
      if (i - j >= 2 && is(bytes[j], letter)) begin = j;
    }
    if (begin >= 0) return begin;
  }
  return from;
}

function isEmail(bytes: Uint8Array, from: number, sign: number, to: number): boolean {
  const before = sign - from;
  const behind = to - sign - 1;
  if (before < 1 || before > 64 || behind < 3 || behind > 250) return false;
  return count(bytes, from, sign, inScheme, before) === before && count(bytes, sign + 1, to, inHost, behind) === behind;
}

/** The end of an address with at most a port and a length of net behind it; 0 where there is none. */
function endOfIpv4(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  for (let part = 0; part < 4; part++) {
    if (part > 0 && bytes[i++] !== dot) return 0;
    const digits = count(bytes, i, to, digit, 3);
    if (digits < 1 || digits > 3) return 0;
    i += digits;
  }
  const end = i;
  if (i < to && (bytes[i] === colon || bytes[i] === dot)) {
    const digits = count(bytes, i + 1, to, digit, 5);
    if (digits < (bytes[i] === dot ? 3 : 1) || digits > 5) return 0;
    i += 1 + digits;
  }
  return isNetLength(bytes, i, to, 2) ? end : 0;
}

/** Nothing, or a stroke with up to `most` digits. */
function isNetLength(bytes: Uint8Array, from: number, to: number, most: number): boolean {
  if (from >= to) return true;
  const digits = to - from - 1;
  return bytes[from] === slash && digits >= 1 && digits <= most && count(bytes, from + 1, to, digit, most) === digits;
}

function endOfIpv6(bytes: Uint8Array, from: number, to: number): number {
  let i = from + count(bytes, from, to, isHex, 4);
  if (i === from || i - from > 4) return 0;
  let groups = 0;
  for (; groups < 7 && i < to && bytes[i] === colon; groups++) {
    const digits = count(bytes, i + 1, to, isHex, 4);
    if (digits > 4) return 0;
    i += 1 + digits;
  }
  if (groups < 2) return 0;
  const end = i;
  if (i < to && bytes[i] === percent) {
    const zone = count(bytes, i + 1, to, inWord, 16);
    if (zone < 1 || zone > 16) return 0;
    i += 1 + zone;
  }
  return isNetLength(bytes, i, to, 3) ? end : 0;
}

/** `com.example.app:512`, `example.org:443`, `example.org/a`: up to where the name ends. */
function name(bytes: Uint8Array, from: number, given: number, line: number, sink: LineSink): void {
  let to = from;
  while (to < given && bytes[to] !== colon && bytes[to] !== slash && bytes[to] !== tilde) to++;
  let letters = false;
  let labels = 0;
  let lastDot = -1;
  let firstHyphen = -1;
  for (let i = from, begin = from; i <= to; i++) {
    const byte = i < to ? (bytes[i] as number) : dot;
    if (byte !== dot) {
      if (!is(byte, inLabel)) return;
      if (byte === minus && firstHyphen < 0) firstHyphen = i;
      letters ||= is(byte, letter);
      continue;
    }
    const length = i - begin;
    if (length === 0 || length > longestLabel + Number(labels === 0)) return;
    if (i < to) lastDot = i;
    labels++;
    begin = i + 1;
  }
  if (!letters || labels < 2 || labels > mostLabels + 1 || bytes[from] === minus) return;
  sink.token("name", bytes, from, to, line);
  // `AppDomainGroup-group.com.example.app` of a backup.
  let own = from;
  if (firstHyphen > from && lastDot > firstHyphen + 1 && isDomain(bytes, from, firstHyphen)) {
    own = firstHyphen + 1;
    sink.token("name", bytes, own, to, line);
  }
  const app = behindOwner(bytes, own, to);
  if (app > 0 && lastDot > app) sink.token("name", bytes, app, to, line);
}

/** `HomeDomain`, `AppDomainPlugin`: what a backup writes before the app that a file is of. */
function isDomain(bytes: Uint8Array, from: number, hyphenAt: number): boolean {
  if (hyphenAt - from < 9 || hyphenAt - from > 60) return false;
  const first = bytes[from] as number;
  if (first < 65 || first > 90) return false;
  let text = "";
  for (let i = from; i < hyphenAt; i++) text += String.fromCharCode(bytes[i] as number);
  return /^(?:[A-Z]\w{2,40}|App)Domain\w{0,12}$/.test(text);
}

const owners = ["group", "iCloud", "systemgroup"] as const;

/** Behind the team, or the kind of group, that stands before an app's identifier; 0 where there is none. */
function behindOwner(bytes: Uint8Array, from: number, to: number): number {
  let isTeam = true;
  let i = from;
  for (; i < to && i - from < 12 && bytes[i] !== dot; i++) {
    const byte = bytes[i] as number;
    if (!(is(byte, digit) || (byte >= 65 && byte <= 90))) isTeam = false;
  }
  if (i >= to || bytes[i] !== dot) return 0;
  if (i - from === 10 && isTeam) return i + 1;
  for (const owner of owners) {
    if (owner.length !== i - from) continue;
    let same = true;
    for (let j = 0; j < owner.length; j++) same &&= bytes[from + j] === owner.charCodeAt(j);
    if (same) return i + 1;
  }
  return 0;
}
