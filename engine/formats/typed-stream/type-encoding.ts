/**
 * Objective-C type encodings, as far as NSArchiver writes them (Apple, "Objective-C Runtime Programming Guide: Type
 * Encodings"; `+`, `%` and `!` are the archiver's own letters for a byte string, an atom and an ignored value).
 * @module
 */

/** One type: a letter, an array of `count` elements, or a struct of fields in their order. */
export type TypeEncoding =
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "array"; readonly count: number; readonly element: TypeEncoding }
  | { readonly kind: "struct"; readonly name: string; readonly fields: readonly TypeEncoding[] };

/** Nesting of arrays and structs; compilers write two or three. */
const deepest = 32;
/** `const`, `in`, `inout`, `out`, `bycopy`, `byref`, `oneway`: of no meaning in an archive. */
const qualifiers = "rnNoORV";
const letters = "cCsSiIlLqQfdB*@#:%+!";

/** The types of one group, in order; undefined where the text is no encoding that an archive can hold. */
export function typeEncodings(text: string): readonly TypeEncoding[] | undefined {
  let at = 0;

  function one(depth: number): TypeEncoding | undefined {
    while (at < text.length && qualifiers.includes(text[at] as string)) at++;
    const letter = text[at++];
    if (letter === undefined || depth > deepest) return undefined;
    if (letter === "[") return array(depth);
    if (letter === "{") return struct(depth);
    return letters.includes(letter) ? { kind: "letter", letter } : undefined;
  }

  function array(depth: number): TypeEncoding | undefined {
    let count = 0;
    for (; at < text.length && (text[at] as string) >= "0" && (text[at] as string) <= "9"; at++) {
      count = count * 10 + Number(text[at]);
    }
    const element = one(depth + 1);
    return element === undefined || text[at++] !== "]" ? undefined : { kind: "array", count, element };
  }

  function struct(depth: number): TypeEncoding | undefined {
    const start = at;
    while (at < text.length && text[at] !== "=" && text[at] !== "}") at++;
    const name = text.slice(start, at);
    const fields: TypeEncoding[] = [];
    if (text[at] === "=") at++;
    while (at < text.length && text[at] !== "}") {
      const field = one(depth + 1);
      if (field === undefined) return undefined;
      fields.push(field);
    }
    return text[at++] === "}" ? { kind: "struct", name, fields } : undefined;
  }

  const types: TypeEncoding[] = [];
  while (at < text.length) {
    const type = one(0);
    if (type === undefined) return undefined;
    types.push(type);
  }
  return types.length === 0 ? undefined : types;
}
