/**
 * Text values. A database of a million messages holds millions of short texts, so the short ones are decoded by hand:
 * a TextDecoder costs 1 to 2.5 microseconds a call in browsers, this 0.05 to 0.2.
 * @module
 */
import { utf8, utf16 } from "../../bytes/text.ts";
import type { TextEncoding } from "./header.ts";

/** Decodes `bytes` from `start` up to `end`. */
export interface TextReader {
  read(bytes: Uint8Array, start: number, end: number): string;
  /** How many texts so far held bytes that are no text (they became U+FFFD). */
  readonly malformed: number;
}

// Above this length the platform's decoder is the faster one.
const longText = 64;

/** The decoder for a database's encoding. */
export function textReader(encoding: TextEncoding): TextReader {
  const reader = {
    malformed: 0,
    read: (bytes: Uint8Array, start: number, end: number): string => {
      const short = end - start <= longText ? shortText(bytes, start, end) : undefined;
      if (short !== undefined) return short;
      const text = utf8(bytes.subarray(start, end));
      if (text.includes("\ufffd") && !isUtf8(bytes, start, end)) reader.malformed++;
      return text;
    },
  };
  if (encoding !== "utf-8") {
    const littleEndian = encoding === "utf-16le";
    reader.read = (bytes, start, end) => {
      if (((end - start) & 1) !== 0) reader.malformed++;
      const even = end - ((end - start) & 1);
      return even - start <= longText
        ? shortUtf16(bytes, start, even, littleEndian)
        : utf16(bytes.subarray(start, even), littleEndian);
    };
  }
  return reader;
}

/** Mostly ASCII: sixteen letters at a time, as the calls of fromCharCode are the cost. */
function shortText(b: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  let i = start;
  // biome-ignore format: a table of sixteen reads
  for (; i + 16 <= end; i += 16) {
    const c0 = b[i] as number, c1 = b[i + 1] as number, c2 = b[i + 2] as number, c3 = b[i + 3] as number;
    const c4 = b[i + 4] as number, c5 = b[i + 5] as number, c6 = b[i + 6] as number, c7 = b[i + 7] as number;
    const c8 = b[i + 8] as number, c9 = b[i + 9] as number, ca = b[i + 10] as number, cb = b[i + 11] as number;
    const cc = b[i + 12] as number, cd = b[i + 13] as number, ce = b[i + 14] as number, cf = b[i + 15] as number;
    if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8 | c9 | ca | cb | cc | cd | ce | cf) >= 0x80) return shortUtf8(b, start, end);
    text += String.fromCharCode(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, ca, cb, cc, cd, ce, cf);
  }
  // biome-ignore format: a table of eight reads
  if (i + 8 <= end) {
    const c0 = b[i] as number, c1 = b[i + 1] as number, c2 = b[i + 2] as number, c3 = b[i + 3] as number;
    const c4 = b[i + 4] as number, c5 = b[i + 5] as number, c6 = b[i + 6] as number, c7 = b[i + 7] as number;
    if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7) >= 0x80) return shortUtf8(b, start, end);
    text += String.fromCharCode(c0, c1, c2, c3, c4, c5, c6, c7);
    i += 8;
  }
  for (; i < end; i++) {
    const code = b[i] as number;
    if (code >= 0x80) return shortUtf8(b, start, end);
    text += String.fromCharCode(code);
  }
  return text;
}

/** Well-formed UTF-8 (Unicode 15, table 3-7) as text; undefined at the first byte that is not. */
function shortUtf8(b: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  let i = start;
  while (i < end) {
    const lead = b[i] as number;
    const size = sequence(b, i, end);
    if (size === 0) return undefined;
    if (size === 1) text += String.fromCharCode(lead);
    else if (size === 2) text += String.fromCharCode(((lead & 0x1f) << 6) | ((b[i + 1] as number) & 0x3f));
    else if (size === 3) {
      text += String.fromCharCode(
        ((lead & 0x0f) << 12) | (((b[i + 1] as number) & 0x3f) << 6) | ((b[i + 2] as number) & 0x3f),
      );
    } else {
      const high = ((lead & 0x07) << 18) | (((b[i + 1] as number) & 0x3f) << 12);
      text += String.fromCodePoint(high | (((b[i + 2] as number) & 0x3f) << 6) | ((b[i + 3] as number) & 0x3f));
    }
    i += size;
  }
  return text;
}

/** Length of the well-formed sequence at `i`, 0 when there is none. */
function sequence(b: Uint8Array, i: number, end: number): number {
  const lead = b[i] as number;
  if (lead < 0x80) return 1;
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (size === 0 || i + size > end) return 0;
  for (let k = 1; k < size; k++) if (((b[i + k] as number) & 0xc0) !== 0x80) return 0;
  const second = b[i + 1] as number;
  // Over-long forms, surrogates and code points above U+10FFFF are shut out by the second byte alone.
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return size;
}

/** True when the bytes are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end) {
    const size = sequence(bytes, i, end);
    if (size === 0) return false;
    i += size;
  }
  return true;
}

function shortUtf16(b: Uint8Array, start: number, end: number, littleEndian: boolean): string {
  let text = "";
  const low = littleEndian ? 0 : 1;
  for (let i = start; i < end; i += 2) {
    text += String.fromCharCode((b[i + low] as number) | ((b[i + 1 - low] as number) << 8));
  }
  return text;
}
