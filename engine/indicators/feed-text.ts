/**
 * The text of a list, whatever program wrote it: spreadsheets and command windows of Windows write UTF-16.
 * @module
 */
import { utf8, utf16 } from "../bytes/text.ts";

/** Without its byte order mark. Never throws: what is no text shows as such. */
export function feedText(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), true);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), false);
  // Two letters of Latin script without a mark; no list in UTF-8 has a zero in it.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return utf16(bytes, true);
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return utf16(bytes, false);
  return utf8(bytes);
}
