/**
 * Tells of nearly every text that no address in it is known, from one pass over its letters: nothing is cut out, folded
 * or looked up. It never says so of a text in which something is known: where the ways begin to matter in which an address
 * can be written or made unclickable (`scan-text.ts`, `url.ts`), it answers that something may be.
 *
 * In ASCII without the marks of those ways, every host that is found is a whole stretch of letters, digits, dots, hyphens
 * and underscores, but for dots at its end: one with a dot in it, or behind two slashes, or at the beginning of what is
 * said to be an address.
 * @module
 */
import type { Index } from "./index.ts";
import { isDefangedScheme } from "./scan-text.ts";

const inHost = 1;
const isDot = 2;
const isSlash = 3;
const isColon = 4;
const isPercent = 5;
const endsAuthority = 6;
/** What is looked at as an address has none of these in it or around it. */
const isSpace = 7;
/** Signs of mail, of an address that was made unclickable, of escapes. */
const isSign = 8;

const classes = new Uint8Array(128);
classes.fill(isSpace, 0, 33);
for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") {
  classes[letter.charCodeAt(0)] = inHost;
}
for (const [letters, what] of [
  [".", isDot],
  ["/", isSlash],
  [":", isColon],
  ["%", isPercent],
  ["?#", endsAuthority],
  ["@[]()+\\\u007f", isSign],
] as const) {
  for (const letter of letters) classes[letter.charCodeAt(0)] = what;
}

/** False when nothing that `seeAddresses` finds in the text is known. Now and then true for others. */
export function mayMeetAddress(index: Index, text: string, isUrl: boolean): boolean {
  /** Where the stretch begins that may be a host; -1 outside of one. */
  let from = -1;
  let dots = 0;
  /** The last slash that followed another. */
  let slashes = -2;
  /** True where a host may still follow or go on, so that an escape may be a part of it. */
  let inAuthority = isUrl;
  /** More than one are of an IPv6 address. */
  let colons = 0;
  let isFirst = isUrl;
  const length = text.length;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 32;
    if (code > 127) return true;
    const what = classes[code] as number;
    if (what === inHost || what === isDot) {
      if (from < 0) from = at;
      if (what === isDot) dots++;
      continue;
    }
    if (what === isSign || (what === isSpace && isUrl && at < length)) return true;
    if (from >= 0) {
      if (dots > 0 || slashes === from - 1 || isFirst) {
        if (what !== isColon || text.charCodeAt(at + 1) !== 47) {
          if (mayMeetHost(index, text, from, at)) return true;
        } else if (!isFirst || !isWebScheme(text, from, at)) {
          // A scheme may begin inside of the stretch: `evil.examplehttps://…`.
          return true;
        }
      }
      isFirst = false;
      from = -1;
      dots = 0;
    }
    if (what === isSlash) {
      inAuthority = text.charCodeAt(at - 1) === 47;
      if (inAuthority) {
        slashes = at;
        colons = 0;
      }
    } else if (what === endsAuthority || what === isSpace) inAuthority = false;
    else if (what === isColon) {
      if ((inAuthority && ++colons > 1) || isDefangedScheme(text, at)) return true;
    } else if (what === isPercent && (inAuthority || text.charCodeAt(at + 1) === 51)) return true;
  }
  return false;
}

function isWebScheme(text: string, from: number, end: number): boolean {
  return text.startsWith("https", from) ? end - from === 5 : end - from === 4 && text.startsWith("http", from);
}

const dot = 46;
const colon = 58;
const hyphen = 45;
const underscore = 95;

function mayMeetHost(index: Index, text: string, start: number, written: number): boolean {
  let end = written;
  while (end > start && text.charCodeAt(end - 1) === dot) end--;
  if (end === start) return false;
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  // What stands at the ends belongs to the name or does not, depending on what is around.
  if (first === dot || first === hyphen || last === hyphen || last === underscore) return true;
  // A name may begin behind a port: `site.example:80evil.example`.
  if (isDigit(first) && text.charCodeAt(start - 1) === colon) return true;
  let label = end;
  while (label > start && text.charCodeAt(label - 1) !== dot) label--;
  // Only an address of four numbers, or one of them in another spelling, ends like that.
  if (isDigit(text.charCodeAt(label))) return true;
  return index.hosts.mayMeetAt(text, start, end) || index.urls.mayKnowAt(text, start, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
