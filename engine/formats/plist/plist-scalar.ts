/**
 * Numbers and data as the text forms of property lists write them.
 * @module
 */
import { wholeNumber } from "./binary-object.ts";

/** Digits of 2^128; longer ones are not read, since their cost grows with the square of their number. */
const mostDigits = 40;
/** Letters of a real: the longest that a double needs to be written out without an exponent, and more. */
const mostRealLetters = 1200;

/** A whole number, decimal or `0x…`, with or without sign; undefined when it is none. */
export function integerText(text: string): number | bigint | undefined {
  const [, sign, digits] = /^([+-]?)(0[xX][0-9a-fA-F]+|[0-9]+)$/.exec(text.length > 2 * mostDigits ? "" : text) ?? [];
  if (digits === undefined || digits.length > mostDigits) return undefined;
  return wholeNumber(sign === "-" ? -BigInt(digits) : BigInt(digits));
}

/** A real number, or the words that CoreFoundation has for what is none; undefined for anything else. */
export function realText(text: string): number | undefined {
  switch (text.slice(0, 16).toLowerCase()) {
    case "nan":
      return Number.NaN;
    case "inf":
    case "+inf":
    case "infinity":
    case "+infinity":
      return Number.POSITIVE_INFINITY;
    case "-inf":
    case "-infinity":
      return Number.NEGATIVE_INFINITY;
  }
  if (text.length > mostRealLetters) return undefined;
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const space = 64;
const padding = 65;
const meaning = new Uint8Array(128).fill(255);
for (let i = 0; i < 64; i++) meaning[letters.charCodeAt(i)] = i;
for (const letter of " \t\r\n\f\v\0") meaning[letter.charCodeAt(0)] = space;
meaning["=".charCodeAt(0)] = padding;

/** Base64 (RFC 4648, section 4) with white space anywhere and padding optional; undefined when it is none. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let filled = 0;
  let bits = 0;
  let count = 0;
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const value = meaning[text.charCodeAt(i)] ?? 255;
    if (value === space) continue;
    if (value === padding) {
      ended = true;
      continue;
    }
    if (value > padding || ended) return undefined;
    bits = ((bits & 0x3ffff) << 6) | value;
    count++;
    // The second letter of four completes the first byte and has four bits over, the third two, the fourth none.
    if (count % 4 !== 1) bytes[filled++] = (bits >> (count % 4 === 2 ? 4 : count % 4 === 3 ? 2 : 0)) & 255;
  }
  return count % 4 === 1 ? undefined : bytes.subarray(0, filled);
}
