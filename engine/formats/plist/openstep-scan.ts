/**
 * Strings and data of the text form that OpenStep used. Facts from Apple's "Old-Style ASCII Property Lists"
 * (https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/PropertyLists/OldStylePlists/OldStylePLists.html)
 * and, for typed values, from GNUstep's NSPropertyList documentation.
 * @module
 */

import { ReadError } from "../../bytes/read-error.ts";
import { fromHex } from "../../bytes/text.ts";
import { isoDate } from "./plist-date.ts";
import { base64Bytes, integerText, realText } from "./plist-scalar.ts";
import type { PlistValue } from "./plist-value.ts";

/** Letters that need no quotes: those that Apple's writer leaves bare, and more that other writers do. */
const bare = /[A-Za-z0-9_$/:.+\-*@~\u0080-\uffff]/;
const escapes = new Map([
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
]);
/** NeXTSTEP's upper half, 0x80 to 0xFD, which is what octal escapes mean (unicode.org, MAPPINGS/VENDORS/NEXT). */
const nextStep =
  "\u00a0ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÙÚÛÜÝÞµ×÷©¡¢£⁄¥ƒ§¤’“«‹›ﬁﬂ®–†‡·¦¶•‚„”»…‰¬¿¹ˋ´ˆ˜¯˘˙¨²˚¸³˝˛ˇ—±¼½¾àáâãäåçèéêëìÆíªîïðñŁØŒºòóôõöæùúûıüýłøœßþÿ";

/** Walks forward through the text; each letter is looked at a bounded number of times. */
export class OpenStepScanner {
  readonly text: string;
  readonly place: string;
  readonly #longest: number;
  at = 0;

  /** `longest` is the most letters one string may have. */
  constructor(text: string, place: string, longest: number) {
    this.text = text;
    this.place = place;
    this.#longest = longest;
  }

  bad(detail: string): ReadError {
    return new ReadError("malformed", this.place, `${detail} at letter ${this.at}`);
  }

  #cut(): ReadError {
    return new ReadError("truncated", this.place, `the document ends early, after ${this.text.length} letters`);
  }

  /** Moves past white space and comments; returns the letter that follows, "" at the end. */
  peek(): string {
    for (;;) {
      const letter = this.text[this.at];
      if (letter === undefined) return "";
      if (letter === "/" && this.text[this.at + 1] === "/") {
        const end = this.text.slice(this.at).search(/[\n\r\u2028\u2029]/);
        this.at = end < 0 ? this.text.length : this.at + end;
      } else if (letter === "/" && this.text[this.at + 1] === "*") {
        const end = this.text.indexOf("*/", this.at + 2);
        if (end < 0) throw this.#cut();
        this.at = end + 2;
      } else if (letter.trim() === "" || letter === "\0") this.at++;
      else return letter;
    }
  }

  /** Moves past `letter` if it comes next. */
  skip(letter: string): boolean {
    if (this.peek() !== letter) return false;
    this.at++;
    return true;
  }

  /** A quoted or bare string. */
  string(): string {
    const first = this.peek();
    if (first === '"' || first === "'") {
      this.at++;
      return this.#quoted(first);
    }
    const start = this.at;
    while (this.at < this.text.length && bare.test(this.text[this.at] as string)) this.at++;
    if (this.at === start) throw first === "" ? this.#cut() : this.bad("neither a value nor a key");
    return this.#bounded(this.text.slice(start, this.at));
  }

  #bounded(text: string): string {
    if (text.length <= this.#longest) return text;
    throw new ReadError("over-limit", this.place, `text of more than ${this.#longest} letters`);
  }

  #quoted(quote: string): string {
    const parts: string[] = [];
    let from = this.at;
    for (;;) {
      const letter = this.text[this.at];
      if (letter === undefined) throw this.#cut();
      if (letter !== quote && letter !== "\\") {
        this.at++;
        continue;
      }
      parts.push(this.text.slice(from, this.at));
      this.at++;
      if (letter === quote) return this.#bounded(parts.join(""));
      parts.push(this.#escape());
      from = this.at;
    }
  }

  /** What a backslash and the letters after it mean. */
  #escape(): string {
    const next = this.text[this.at];
    if (next === undefined) throw this.#cut();
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      const code = Number.parseInt(octal, 8) & 255;
      return code < 0x80 ? String.fromCharCode(code) : (nextStep[code - 0x80] ?? "\ufffd");
    }
    this.at++;
    const digits =
      next === "U" || next === "u" ? /^[0-9a-fA-F]{1,4}/.exec(this.text.slice(this.at, this.at + 4)) : null;
    if (digits === null) return escapes.get(next) ?? next;
    this.at += digits[0].length;
    return String.fromCharCode(Number.parseInt(digits[0], 16));
  }

  /** What stands between `<` and `>`: hexadecimal data, GNUstep's `<[base64]>`, or its typed `<*I5>`. */
  angled(): PlistValue {
    const end = this.text.indexOf(">", this.at);
    if (end < 0) throw this.#cut();
    const inner = this.text.slice(this.at + 1, end);
    const value = inner.startsWith("*")
      ? typed(inner[1] ?? "", unquoted(inner.slice(2)))
      : inner.startsWith("[") && inner.endsWith("]")
        ? base64Bytes(inner.slice(1, -1))
        : fromHex(inner.replace(/\s/g, ""));
    if (value === undefined) throw this.bad("neither data nor a typed value");
    this.at = end + 1;
    return value;
  }
}

/** GNUstep writes the value of a typed entry with or without quotes. */
function unquoted(text: string): string {
  const quoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  return (quoted ? text.slice(1, -1) : text).trim();
}

function typed(letter: string, text: string): PlistValue | undefined {
  switch (letter) {
    case "I":
      return integerText(text);
    case "R":
      return realText(text);
    case "B":
      return text === "Y" ? true : text === "N" ? false : undefined;
    case "D":
      return isoDate(text) ?? text;
    default:
      return undefined;
  }
}
