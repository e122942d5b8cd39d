/**
 * Web addresses in bytes whose layout is not known: WebKit's record of a page's frames, the body of a cached answer.
 * Both a byte a character and two (UTF-16, little-endian) are looked for, as WebKit writes either.
 * @module
 */

/** Addresses taken from one value, and characters of one address. */
const most = 500;
const longest = 4096;

/** Different http and https addresses, in their order. An address inside another one is part of it. */
export function webAddressesIn(bytes: Uint8Array): string[] {
  const found = new Set<string>();
  // 0x68 is "h"; "t" follows in the next byte, or after a zero where a character has two.
  for (let at = bytes.indexOf(0x68); at >= 0 && found.size < most; at = bytes.indexOf(0x68, at + 1)) {
    const step = bytes[at + 1] === 0x74 ? 1 : bytes[at + 1] === 0 && bytes[at + 2] === 0x74 ? 2 : 0;
    if (step === 0 || !(standsAt(bytes, at, step, "http://") || standsAt(bytes, at, step, "https://"))) continue;
    const text = visible(bytes, at, step);
    if (/^https?:\/\/[^/]/.test(text)) found.add(text);
    at += (text.length - 1) * step;
  }
  return [...found];
}

function standsAt(bytes: Uint8Array, at: number, step: number, wanted: string): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i * step] !== wanted.charCodeAt(i)) return false;
  return true;
}

/** Characters up to the first that no address holds. */
function visible(bytes: Uint8Array, start: number, step: number): string {
  let text = "";
  for (let at = start; at + step <= bytes.length && text.length < longest; at += step) {
    const code = bytes[at] as number;
    if (code <= 0x20 || code >= 0x7f || (step === 2 && bytes[at + 1] !== 0)) break;
    const letter = String.fromCharCode(code);
    if ("\"'<>\\`{}|^".includes(letter)) break;
    text += letter;
  }
  return text;
}
