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

const bytesIn = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** `41 GB`, in thousands, as computers tell people. */
export function bytesText(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(bytesIn.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const unit = bytesIn[power] ?? "byte";
  const form = { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0, numberingSystem: "latn" } as const;
  return new Intl.NumberFormat(language(), form).format(value);
}

/** `3 May 2026`, of a time as `2026-05-03T14:30:00Z`; what is no time stays as it is. */
export function dayText(time: string | undefined): string | undefined {
  if (time === undefined || Number.isNaN(Date.parse(time))) return time;
  const form = { dateStyle: "long", timeZone: "UTC", numberingSystem: "latn", calendar: "gregory" } as const;
  return new Intl.DateTimeFormat(language(), form).format(new Date(time));
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
