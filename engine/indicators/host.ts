/**
 * One spelling for each host name: lower case, IDNA A-labels (`xn--…`), no trailing dot, no port, no user. The platform's
 * URL parser does the Unicode part (WHATWG URL, "host parsing", which applies UTS #46), so the U-label and the A-label
 * of one name are equal. `www.` is a label like any other, underscores are allowed.
 * @module
 */
import { canonicalIp } from "./ip-address.ts";

/** A host as it is looked up. */
export interface Host {
  readonly isIp: boolean;
  readonly text: string;
}

/** RFC 1035, 2.3.4: 253 characters as text, 63 a label. */
const longestHost = 253;
/** Longest text that is worth folding: a name in Unicode or percent-encoding is longer than its A-label form. */
const longestWritten = 2048;

const plainName = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const numericEnd = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/;

/** Hosts folded before that were not written as they are looked up. */
const folded = new Map<string, Host | undefined>();
const mostFolded = 4096;
const longestFolded = 100;

/** The host of a host-only text (no scheme, port or path), or undefined where it cannot be one. */
export function canonicalHost(written: string): Host | undefined {
  if (isPlainName(written)) return { isIp: false, text: written };
  if (written.length > longestFolded) return foldHost(written);
  let host = folded.get(written);
  if (host !== undefined || folded.has(written)) return host;
  // A copy: what is cut out of a text would keep the whole text.
  const own = ` ${written}`.slice(1);
  host = foldHost(own);
  if (folded.size >= mostFolded) folded.clear();
  folded.set(own, host);
  return host;
}

/** As nearly every host is written; those whose last label begins with a digit may be addresses and go the long way. */
export function isPlainName(written: string): boolean {
  if (written.length > longestHost) return false;
  let label = -1;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code === 46) {
      if (label === at - 1) return false;
      label = at;
    } else if (code < 128 ? plainCodes[code] !== 1 : true) return false;
  }
  return label < written.length - 1 && !isDigit(written.charCodeAt(label + 1));
}

const plainCodes = new Uint8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789_-") plainCodes[letter.charCodeAt(0)] = 1;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function foldHost(written: string): Host | undefined {
  if (written.length === 0 || written.length > longestWritten) return undefined;
  const ip = canonicalIp(written);
  if (ip !== undefined) return { isIp: true, text: ip };
  const trimmed = written.endsWith(".") ? written.slice(0, -1) : written;
  const lower = trimmed.toLowerCase();
  const name = plainName.test(lower) ? lower : foldedByUrl(trimmed);
  if (name === undefined || name.length > longestHost || numericEnd.test(name)) return undefined;
  return plainName.test(name) ? { isIp: false, text: name } : undefined;
}

/** The host of a URL, where numbers such as `0x7f.1` and `2130706433` are IPv4 addresses too. */
export function canonicalUrlHost(written: string): Host | undefined {
  const host = canonicalHost(written);
  if (host !== undefined || !/[0-9]\.?$|0x[0-9a-f]*\.?$/i.test(written)) return host;
  const parsed = foldedByUrl(written);
  const ip = parsed === undefined ? undefined : canonicalIp(parsed);
  return ip === undefined ? undefined : { isIp: true, text: ip };
}

function foldedByUrl(name: string): string | undefined {
  if (name.length > longestWritten || /[\s/\\?#@:[\]]/.test(name)) return undefined;
  try {
    const folded = new URL(`http://${name}/`).hostname;
    return folded.endsWith(".") ? folded.slice(0, -1) : folded;
  } catch {
    return undefined;
  }
}

/** User, host and port of the part of a URL between the scheme and the path. The port is empty where none is given. */
export function splitAuthority(authority: string): { host: string; port: string; hasUser: boolean } {
  const at = authority.lastIndexOf("@");
  const rest = at < 0 ? authority : authority.slice(at + 1);
  const end = rest.startsWith("[") ? rest.indexOf("]") + 1 : 0;
  const colon = rest.indexOf(":", end);
  // A second colon outside brackets is an IPv6 address without them, never a port.
  if (colon < 0 || rest.indexOf(":", colon + 1) >= 0) return { host: rest, port: "", hasUser: at >= 0 };
  return { host: rest.slice(0, colon), port: rest.slice(colon + 1), hasUser: at >= 0 };
}
