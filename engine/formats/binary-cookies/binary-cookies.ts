/**
 * `Cookies.binarycookies`, the cookie store of CFNetwork: pages of cookies, a checksum, and a property list of settings.
 * Apple publishes no description; the layout follows the public ones, among them
 * https://github.com/libyal/dtformats/blob/main/documentation/Safari%20Cookies.asciidoc, and real files.
 *
 *     "cook", number of pages (big-endian), size of each page (big-endian), pages, checksum (big-endian), "07 17 20 05", …
 *     page:   00 00 01 00, number of cookies (little-endian), offset of each, 0, cookies
 *     cookie: size, unknown4, flags, unknown12, offsets of domain, name, path, value, comment, unknown36 (0),
 *             expiry, creation (doubles, seconds since 2001), then the texts, each ended by a zero
 * @module
 */
import { Cursor } from "../../bytes/cursor.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";

export interface BinaryCookie {
  /** With a leading dot where the cookie is for the hosts below as well. */
  readonly domain: string | undefined;
  readonly name: string | undefined;
  readonly path: string | undefined;
  readonly value: string | undefined;
  readonly comment: string | undefined;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** All bits, also those without a known meaning. */
  readonly flags: number;
  /** Seconds since 2001-01-01 UTC. */
  readonly expires: number;
  readonly created: number;
  /** Byte offset of the cookie in the file. */
  readonly offset: number;
}

/** The shape of the ledger's notes. */
export interface CookieNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

const magic = 0x636f_6f6b;
const pageStart = 0x0000_0100;
const pageHead = 12;
const cookieHead = 56;

/**
 * Every cookie of the file, in its order. A damaged page or cookie costs itself and is told through `note`.
 * @throws {ReadError} `malformed` when it is no such file, `truncated` in the list of pages, `over-limit`.
 */
export function* readBinaryCookies(
  bytes: Uint8Array,
  options: { limits: Limits; place: string; note(note: CookieNote): void },
): Iterable<BinaryCookie> {
  const { limits, place, note } = options;
  if (bytes.length > limits.wholeFileBytes) {
    throw new ReadError("over-limit", place, `${bytes.length} bytes, limit ${limits.wholeFileBytes}`);
  }
  const head = new Cursor(bytes, place);
  if (head.uint32(false) !== magic) throw new ReadError("malformed", place, "does not begin with cook");
  const pages = head.uint32(false);
  if (pages > limits.entries) throw new ReadError("over-limit", place, `${pages} pages, limit ${limits.entries}`);
  head.need(4 * pages);
  const sizes = Array.from({ length: pages }, () => head.uint32(false));
  let start = head.offset;
  let checksum = 0;
  for (const [number, size] of sizes.entries()) {
    const at = `${place} page ${number + 1}`;
    if (start + size > bytes.length) {
      note({ code: "truncated", place: at, detail: `${size} bytes at offset ${start} of ${bytes.length}`, loss: true });
      return;
    }
    const page = bytes.subarray(start, start + size);
    for (let i = 0; i < size; i += 4) checksum = (checksum + (page[i] as number)) >>> 0;
    try {
      yield* readPage(page, start, at, note);
    } catch (error) {
      if (!isReadError(error)) throw error;
      note({ code: error.code, place: at, detail: error.detail, loss: true });
    }
    start += size;
  }
  if (pages === 0 || start + 4 > bytes.length) return;
  const stated = new Cursor(bytes, place, start).uint32(false);
  if (stated !== checksum) {
    note({ code: "malformed", place, detail: `checksum ${checksum}, the file states ${stated}`, loss: true });
  }
}

function* readPage(page: Uint8Array, start: number, place: string, note: (note: CookieNote) => void) {
  const cursor = new Cursor(page, place);
  if (cursor.uint32(false) !== pageStart) throw new ReadError("malformed", place, "no page begins here");
  const count = cursor.uint32(true);
  if (count > (page.length - pageHead) / 4) throw new ReadError("malformed", place, `${count} cookies in a page`);
  if (count === 0 && page.length > pageHead + cookieHead) {
    throw new ReadError("malformed", place, `no cookie in ${page.length} bytes`);
  }
  const offsets = Array.from({ length: count }, () => cursor.uint32(true));
  for (const [number, offset] of offsets.entries()) {
    try {
      yield readCookie(page, offset, start, `${place}, cookie ${number + 1}`);
    } catch (error) {
      if (!isReadError(error)) throw error;
      note({ code: error.code, place: error.place, detail: error.detail, loss: true });
    }
  }
}

function readCookie(page: Uint8Array, offset: number, start: number, place: string): BinaryCookie {
  const size = new Cursor(page, place, Math.min(offset, page.length)).uint32(true);
  if (size < cookieHead || offset + size > page.length) {
    throw new ReadError("malformed", place, `${size} bytes at offset ${offset} of a page of ${page.length}`);
  }
  const cookie = page.subarray(offset, offset + size);
  const cursor = new Cursor(cookie, place, 8);
  const flags = cursor.uint32(true);
  cursor.skip(4);
  const [domain, name, path, value, comment] = Array.from({ length: 5 }, () => textAt(cookie, cursor.uint32(true)));
  cursor.skip(4);
  return {
    domain,
    name,
    path,
    value,
    comment,
    secure: (flags & 1) !== 0,
    httpOnly: (flags & 4) !== 0,
    flags,
    expires: cursor.float64(true),
    created: cursor.float64(true),
    offset: start + offset,
  };
}

/** The text at an offset of the cookie, up to its zero; undefined where the offset says there is none. */
function textAt(cookie: Uint8Array, offset: number): string | undefined {
  if (offset < cookieHead || offset >= cookie.length) return undefined;
  const end = cookie.indexOf(0, offset);
  return utf8(cookie.subarray(offset, end < 0 ? cookie.length : end));
}
