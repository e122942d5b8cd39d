/**
 * What the page says, in the language that was chosen. Evidence is never among the arguments: it stands beside the words.
 * @module
 */
import { availableLanguages, createTranslate, directionOf } from "@bridle/languages";
import { createMemo, createSignal } from "solid-js";

const [language, setLanguage] = createSignal(preferred());
const translate = createMemo(() => createTranslate(language()));

export { availableLanguages, language };

/** A text of the page; follows the language. */
export function say(id: string, args?: Readonly<Record<string, string | number>>): string {
  return translate()(args === undefined ? { id } : { id, args });
}

/** Changes the language of everything on the page. */
export function speak(code: string): void {
  setLanguage(code);
  document.documentElement.lang = code;
  document.documentElement.dir = directionOf(code);
}

/** The first language of the browser that there are texts in, else English. */
function preferred(): string {
  const known = new Set(availableLanguages.map(({ code }) => code));
  return navigator.languages.map((code) => code.split("-")[0] ?? code).find((code) => known.has(code)) ?? "en";
}
