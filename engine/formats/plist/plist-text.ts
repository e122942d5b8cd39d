/**
 * The text of a property list that is written as text: which encoding it is in, by byte order mark, by the zero bytes of
 * its first letter, or by its XML declaration (XML 1.0, appendix F).
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { utf8, utf16 } from "../../bytes/text.ts";

/** No declaration is longer than this in practice; what follows is not searched. */
const declarationBytes = 512;

/** The whole text, without a byte order mark. @throws {ReadError} `malformed` for an encoding nobody here knows. */
export function plistText(bytes: Uint8Array, place: string): string {
  const [a = -1, b = -1, c = -1, d = -1] = bytes.subarray(0, 4);
  if (a === 0x00 && b === 0x00 && c === 0xfe && d === 0xff) return utf32(bytes.subarray(4), false);
  if (a === 0xff && b === 0xfe && c === 0x00 && d === 0x00) return utf32(bytes.subarray(4), true);
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), false);
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), true);
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3));
  if (a === 0 && b === 0 && c === 0 && d > 0) return utf32(bytes, false);
  if (a > 0 && b === 0 && c === 0 && d === 0) return utf32(bytes, true);
  if (a === 0 && b > 0) return utf16(bytes, false);
  if (a > 0 && b === 0) return utf16(bytes, true);
  return declared(bytes, place);
}

/** One byte a letter at least at the start: ASCII, or an encoding that begins like it. */
function declared(bytes: Uint8Array, place: string): string {
  const start = latin1(bytes.subarray(0, declarationBytes));
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/.exec(start)?.[1]?.toLowerCase();
  if (label === undefined || label === "utf-8" || label === "utf8" || label.endsWith("ascii")) return utf8(bytes);
  if (label === "iso-8859-1" || label === "latin1") return latin1(bytes);
  // A declaration that could be read byte by byte cannot be in an encoding of two bytes or four.
  if (/^(utf|ucs|iso-10646)/.test(label)) return utf8(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new ReadError("malformed", place, `unknown encoding "${label}"`);
  }
}

/** ISO 8859-1, each byte its own code point; the platform's decoder would take it for Windows-1252. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 4096) parts.push(String.fromCharCode(...bytes.subarray(i, i + 4096)));
  return parts.join("");
}

function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let points: number[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, littleEndian);
    points.push(isScalar(point) ? point : 0xfffd);
    if (points.length === 4096) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return parts.join("") + String.fromCodePoint(...points);
}

/** True for a Unicode scalar value: no surrogate, nothing beyond U+10FFFF. */
export function isScalar(point: number): boolean {
  return point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
}
