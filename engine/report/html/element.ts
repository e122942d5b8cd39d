/**
 * HTML that cannot be written unescaped by mistake: text becomes markup only through this tag.
 * @module
 */

/** Finished markup; only `html` makes it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Template whose literal parts are markup and whose values are escaped, unless they are `Html` themselves. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = literals[0] ?? "";
  for (const [index, part] of parts.entries()) markup += markupOf(part) + (literals[index + 1] ?? "");
  return { markup };
}

function markupOf(part: Part): string {
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map((one) => one.markup).join("");
}

export const nothing: Html = { markup: "" };

/** Pieces with something between them. */
export function joined(pieces: readonly Html[], between: string): Html {
  const gap = escaped(between);
  return { markup: pieces.map((piece) => piece.markup).join(gap) };
}
