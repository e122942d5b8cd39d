/**
 * Messages into text, with Fluent (https://projectfluent.org/fluent/guide/). A text that a language lacks is said in
 * English; one that English lacks is a defect.
 * @module
 */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Texts } from "./texts-module.ts";

/** The engine's `Message`: an id, and what stands in the sentence. */
export interface Message {
  readonly id: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

export type Translate = (message: Message) => string;

/** What a message asks for that the texts do not hold, as one of a newer program does. */
export class TextError extends Error {
  override readonly name = "TextError";
}

/** The language every other falls back to. */
export const sourceLanguage = "en";

/**
 * Numbers are written the way of the language, with the digits 0 to 9 in each, as these stand in evidence; texts go in as they are, without isolation marks: whoever shows them
 * sets them apart (`<bdi>` on a page).
 * @throws {RangeError} for a language without texts. The function it gives throws on an unknown id or missing argument.
 */
export function createTranslateFrom(texts: Texts, code: string): Translate {
  const codes = code === sourceLanguage ? [code] : [code, sourceLanguage];
  const bundles = codes.map((one) => bundleOf(texts, one));
  return ({ id, args }) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern === undefined || pattern === null) continue;
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, args ?? {}, errors);
      if (errors[0] !== undefined) throw new TextError(`the text ${id}: ${errors[0].message}`);
      return text;
    }
    throw new TextError(`there is no text ${id}`);
  };
}

function bundleOf(texts: Texts, code: string): FluentBundle {
  const files = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (files === undefined) throw new RangeError(`there are no texts in the language ${code}`);
  const bundle = new FluentBundle(`${code}-u-nu-latn`, { useIsolating: false, transform: unwrapped });
  for (const [name, text] of Object.entries(files)) {
    const [error] = bundle.addResource(new FluentResource(text));
    if (error !== undefined) throw new Error(`${code}/${name}: ${error.message}`);
  }
  return bundle;
}

/** Line breaks of the file are for its writer; an empty line parts paragraphs. */
function unwrapped(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n) */g, " ");
}

/** Every message id of a language, sorted. */
export function messageIdsFrom(texts: Texts, code: string): string[] {
  const files = Object.hasOwn(texts, code) ? texts[code] : undefined;
  const entries = Object.values(files ?? {}).flatMap((text) => new FluentResource(text).body);
  return entries
    .map((entry) => entry.id)
    .filter((id) => !id.startsWith("-"))
    .sort();
}
