/**
 * The door to people's texts: which languages there are, and how to speak one. Runs in Node and in a browser.
 * @module
 */
import { texts } from "./texts.generated.ts";
import { createTranslateFrom, messageIdsFrom, sourceLanguage, type Translate } from "./translate.ts";

export { type Message, TextError, type Translate } from "./translate.ts";

export interface Language {
  /** BCP 47; the folder's name. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

/** Scripts written from right to left, by the language that is usually written in them. */
const rightToLeft: ReadonlySet<string> = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** English first, then by code. */
export const availableLanguages: readonly Language[] = Object.keys(texts)
  .sort((a, b) => Number(b === sourceLanguage) - Number(a === sourceLanguage) || (a < b ? -1 : 1))
  .map((code) => ({ code, name: createTranslate(code)({ id: "language-name" }), direction: directionOf(code) }));

export function directionOf(code: string): "ltr" | "rtl" {
  return rightToLeft.has(code.split("-")[0] ?? code) ? "rtl" : "ltr";
}

/** @throws {RangeError} for a code that is not among `availableLanguages`. */
export function createTranslate(code: string): Translate {
  return createTranslateFrom(texts, code);
}

/** Every message id of a language, English where none is named: what the program can say. */
export function messageIds(code: string = sourceLanguage): string[] {
  return messageIdsFrom(texts, code);
}
