/**
 * The file `origin`: the site of the page and the site that stores, one after the other, in WebKit's persistent encoding.
 * A text is its length (32 bits, little-endian), a byte that says whether its characters have 8 or 16 bits, and the
 * characters; a length of all ones is no text. A site is scheme, host and an optional port of 16 bits.
 * WebKit: WebCore/Modules/storage/StorageUtilities.cpp, WTF/wtf/persistence/PersistentCoders.cpp
 * @module
 */
import { Cursor } from "../../../bytes/cursor.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf16 } from "../../../bytes/text.ts";

const noText = 0xffff_ffff;
const longestText = 4096;

/** @throws {ReadError} `truncated`, or `malformed` where it cannot be a site. */
export function readOriginFile(bytes: Uint8Array, place: string): { topSite: string; site: string } {
  const cursor = new Cursor(bytes, place);
  return { topSite: site(cursor), site: site(cursor) };
}

function site(cursor: Cursor): string {
  const scheme = text(cursor);
  const host = text(cursor);
  const port = flag(cursor) ? cursor.uint16(true) : 0;
  if (!/^[a-z][a-z0-9+.-]*$/i.test(scheme)) throw new ReadError("malformed", cursor.place, "no scheme");
  return `${scheme}://${host}${port === 0 ? "" : `:${port}`}`;
}

function text(cursor: Cursor): string {
  const length = cursor.uint32(true);
  if (length === noText) return "";
  if (length > longestText) throw new ReadError("malformed", cursor.place, `a text of ${length} characters`);
  if (!flag(cursor)) return utf16(cursor.take(2 * length), true);
  // Latin-1: a byte is the character's number.
  return Array.from(cursor.take(length), (byte) => String.fromCharCode(byte)).join("");
}

function flag(cursor: Cursor): boolean {
  const byte = cursor.uint8();
  if (byte > 1) throw new ReadError("malformed", cursor.place, `${byte} where 0 or 1 stands`);
  return byte === 1;
}
