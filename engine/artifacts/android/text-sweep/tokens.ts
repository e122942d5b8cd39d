/**
 * Cuts bytes of text into what may be an address, a name of an app, a path or a hash. Works on bytes and makes no string:
 * a report has millions of words, and nearly all are none of these.
 * @module
 */

export type TokenKind = "name" | "component" | "path" | "link" | "ipv4" | "ipv6" | "hash";

export interface TokenSink {
  /** `start` and `end` are offsets in the bytes; the text before `start` and behind `end` may be looked at. */
  token(kind: TokenKind, start: number, end: number): void;
  /** Called with the offset that a line begins at, before its tokens. */
  line(start: number): void;
}

/** In a path alone: `~~Rnd==`, `name@1.0`, `%20`. */
const inPath = 1;
/** This and what follows may stand in any token; most bytes are these, and ask for nothing more. */
const inName = 2;
const aDot = 3;
const aSlash = 4;
const isWide = 5;
const classes = new Uint8Array(256);
for (const mark of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$")
  classes[mark.charCodeAt(0)] = inName;
for (const mark of "=@%#~+") classes[mark.charCodeAt(0)] = inPath;
classes[".".charCodeAt(0)] = aDot;
classes["/".charCodeAt(0)] = aSlash;
classes.fill(isWide, 128);

const endsLink = new Uint8Array(256);
endsLink.fill(1, 0, 33);
for (const mark of '"<>`{}|^\u007f') endsLink[mark.charCodeAt(0)] = 1;

const newline = 10;
const star = 42;
const dot = 46;
const slash = 47;
const colon = 58;
const question = 63;
const at = 64;
const backslash = 92;

const longestName = 253;
const longestPath = 1024;
const longestLink = 4096;

/** Tokens of `bytes` from `from` up to `to`, line after line. */
export function scanTokens(bytes: Uint8Array, from: number, to: number, sink: TokenSink): void {
  let i = from;
  sink.line(from);
  while (i < to) {
    const first = bytes[i] as number;
    // What follows `*job*/` is the name of a part of an app.
    if ((classes[first] as number) < inName || (first === slash && i > from && bytes[i - 1] === star)) {
      i++;
      if (first === newline && i < to) sink.line(i);
      continue;
    }
    const start = i;
    const isPath = first === slash;
    let dots = 0;
    let slashes = 0;
    let lastSlash = start - 1;
    let wide = false;
    for (; i < to; i++) {
      const kind = classes[bytes[i] as number] as number;
      if (kind === inName) continue;
      if (kind === aDot) dots++;
      else if (kind === aSlash) {
        slashes++;
        lastSlash = i;
      } else if (kind === isWide) wide = true;
      else if (kind !== inPath || !isPath) break;
    }
    const next = i < to ? (bytes[i] as number) : newline;
    if (next === colon && slashes <= 1) {
      const begins = slashes === 0 ? beginOfLink(bytes, i, to) : 0;
      if (begins > 0) {
        i = link(bytes, start, begins, to, sink);
        continue;
      }
      // Java writes `name/address`, and `/address` where it knows no name.
      if (i - lastSlash <= 5) {
        const end = groups(bytes, start, lastSlash + 1, to, sink);
        if (end > 0) {
          i = end;
          continue;
        }
      }
    } else if (next === at && dots + slashes < 8 && !isPath) {
      const end = mailEnd(bytes, i + 1, to);
      if (end > 0) {
        sink.token("link", start, end);
        i = end;
        continue;
      }
    }
    if (slashes === 1 && !wide && kindOfName(bytes, lastSlash + 1, i) === "ipv4") {
      nameIn(bytes, start, lastSlash, sink);
      sink.token("ipv4", lastSlash + 1, i);
    } else if (wide) {
      if (dots > 0 && i - start <= longestLink) sink.token(isPath ? "path" : "link", start, i);
    } else if (isPath) {
      if (slashes > 1 && i - start > 5) path(bytes, start, i, sink);
    } else if (slashes > 0) {
      // An address may be written without `https://`.
      if (next === question) while (i < to && i - start < longestLink && endsLink[bytes[i] as number] === 0) i++;
      if (dots > 0) withSlashes(bytes, start, i, sink);
    } else if (dots > 0) {
      nameIn(bytes, start, i, sink);
    } else {
      const length = i - start;
      if ((length === 64 || length === 40 || length === 32) && isHex(bytes, start, i)) sink.token("hash", start, i);
    }
  }
}

/** Where the part behind `://` begins, plain or as JSON escapes it; 0 where there is none. */
function beginOfLink(bytes: Uint8Array, at: number, to: number): number {
  if (bytes[at + 1] === slash && bytes[at + 2] === slash) return at + 3 < to ? at + 3 : 0;
  const escaped = bytes[at + 1] === backslash && bytes[at + 2] === slash && bytes[at + 3] === backslash;
  return escaped && bytes[at + 4] === slash && at + 5 < to ? at + 5 : 0;
}

/** Addresses of the phone itself: what stands behind them is a path, or the name of a part of an app. */
const inside: ReadonlySet<string> = new Set(["file", "content", "android.resource", "jar", "apk"]);

function link(bytes: Uint8Array, start: number, begins: number, to: number, sink: TokenSink): number {
  if (begins - start < 24) {
    let scheme = "";
    for (let i = start; i < begins && bytes[i] !== colon; i++) scheme += String.fromCharCode(bytes[i] as number);
    // The third slash of `file:///` begins a path.
    if (inside.has(scheme.toLowerCase())) return begins;
  }
  let end = begins;
  while (end < to && endsLink[bytes[end] as number] === 0 && end - start < longestLink) end++;
  sink.token("link", start, end);
  return end;
}

/** The end of `host.example` behind an `@`; 0 where it is none, as in `Foo@1a2b3c`. */
function mailEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    end - from < longestName &&
    bytes[end] !== slash &&
    (classes[bytes[end] as number] as number) >= inName
  )
    end++;
  while (end > from && bytes[end - 1] === dot) end--;
  let lastDot = end - 1;
  while (lastDot > from && bytes[lastDot] !== dot) lastDot--;
  if (lastDot <= from || end - lastDot < 3) return 0;
  for (let i = lastDot + 1; i < end; i++) if (!isLetter(bytes[i] as number)) return 0;
  return end;
}

/** An IPv6 address, or a hash as `AA:BB:…`; its end, or 0. Times and hardware addresses are neither. */
function groups(bytes: Uint8Array, before: number, start: number, to: number, sink: TokenSink): number {
  let end = start;
  let colons = 0;
  let double = false;
  for (; end < to && end - start < 100; end++) {
    const byte = bytes[end] as number;
    if (byte === colon) {
      colons++;
      if (bytes[end - 1] === colon) double = true;
    } else if (!isHexDigit(byte)) break;
  }
  if (end < to && (classes[bytes[end] as number] as number) >= inName && bytes[end] !== slash && bytes[end] !== dot)
    return 0;
  const length = end - start;
  if ((colons === 15 || colons === 19 || colons === 31) && length === 3 * colons + 2) {
    nameIn(bytes, before, start - 1, sink);
    sink.token("hash", start, end);
    return end;
  }
  if (length < 6 || length > 39 || !(colons === 7 || (double && colons >= 2 && colons < 8))) return 0;
  nameIn(bytes, before, start - 1, sink);
  sink.token("ipv6", start, end);
  return end;
}

function path(bytes: Uint8Array, from: number, to: number, sink: TokenSink): void {
  let end = to;
  while (end > from && (bytes[end - 1] === dot || bytes[end - 1] === slash)) end--;
  if (end - from > longestPath || end - from < 5) return;
  // What the kernel shows of itself changes at every start: `/proc/1234/fd`, `/sys/devices/…`.
  if (begins(bytes, from, end, "/proc/") || begins(bytes, from, end, "/sys/")) return;
  sink.token("path", from, end);
}

/** `package/class`, `host/path`, or a path without its first slash, of which each part may be a name. */
function withSlashes(bytes: Uint8Array, from: number, to: number, sink: TokenSink): void {
  let end = from;
  let dots = 0;
  while (end < to && bytes[end] !== slash) if (bytes[end++] === dot) dots++;
  if (dots > 0 && kindOfName(bytes, from, end) === "name" && to - from <= longestLink) {
    sink.token("component", from, to);
    return;
  }
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && bytes[i] !== slash) continue;
    if (i - start > 3) nameIn(bytes, start, i, sink);
    start = i + 1;
  }
}

function nameIn(bytes: Uint8Array, from: number, to: number, sink: TokenSink): void {
  let start = from;
  let end = to;
  while (start < end && !isWord(bytes[start] as number)) start++;
  while (end > start && !isWord(bytes[end - 1] as number)) end--;
  const kind = kindOfName(bytes, start, end);
  if (kind !== undefined) sink.token(kind, start, end);
}

function kindOfName(bytes: Uint8Array, from: number, to: number): "name" | "ipv4" | undefined {
  if (to - from < 4 || to - from > longestName) return undefined;
  let lastDot = -1;
  let dots = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === dot) {
      dots++;
      if (bytes[i - 1] === dot) return undefined;
      lastDot = i;
    } else if (byte < 48 || byte > 57) letters++;
  }
  if (lastDot < 0) return undefined;
  if (letters === 0) return dots === 3 && to - from <= 15 ? "ipv4" : undefined;
  return isLetter(bytes[lastDot + 1] as number) && to - lastDot > 2 ? "name" : undefined;
}

function begins(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (to - from < text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}

function isHex(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isHexDigit(bytes[i] as number)) return false;
  return true;
}

function isHexDigit(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}

function isWord(byte: number): boolean {
  return isLetter(byte) || (byte >= 48 && byte <= 57);
}
