/**
 * Tokens of a STIX pattern (STIX 2.1, part 9; the OASIS grammar). More forgiving than the grammar in three places that
 * feeds need: a backslash before any other character than a quote or a backslash stands for itself, property names may
 * hold hyphens (`hashes.SHA-256`), and strings may stand in double quotes.
 * @module
 */

export type Token =
  | { readonly kind: "word"; readonly text: string; readonly at: number }
  | { readonly kind: "string"; readonly text: string; readonly at: number }
  | { readonly kind: "number"; readonly text: string; readonly whole: boolean; readonly at: number }
  | {
      readonly kind: "typed";
      readonly type: "timestamp" | "hex" | "binary";
      readonly text: string;
      readonly at: number;
    }
  | { readonly kind: "mark"; readonly text: string; readonly at: number }
  | { readonly kind: "end"; readonly at: number };

/** Why a pattern is no pattern. Stays inside this folder: the reader of the file counts it. */
export class PatternError extends Error {
  override readonly name = "PatternError";
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const space = /[\s\u0085\u180e]+|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/y;
const word = /[A-Za-z_][A-Za-z0-9_-]*/y;
const number = /[+-]?(?:\d+\.\d*|\.\d+|\d+)/y;
const mark = /==|!=|<>|<=|>=|[=<>[\]().,:*]/y;

/** A time as the grammar of patterns writes it. */
export const timestamp =
  /^\d{4}-(?:0[1-9]|1[012])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?Z$/;
const binary = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const hexadecimal = /^(?:[0-9A-Fa-f]{2})*$/;

/** All tokens and one `end`. @throws {PatternError} at the first character that begins none. */
export function tokens(pattern: string): Token[] {
  const out: Token[] = [];
  let at = 0;
  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    const found = expression.exec(pattern);
    if (found !== null) at = expression.lastIndex;
    return found?.[0];
  };
  const takeString = (): string | undefined => {
    const quote = pattern[at];
    if (quote !== "'" && quote !== '"') return undefined;
    let end = at + 1;
    while (end < pattern.length && pattern[end] !== quote) end += pattern[end] === "\\" ? 2 : 1;
    if (end >= pattern.length) throw new PatternError(at, "unterminated string");
    const inner = pattern.slice(at + 1, end);
    at = end + 1;
    return unescaped(inner, quote);
  };
  for (;;) {
    while (take(space) !== undefined);
    const start = at;
    if (at >= pattern.length) {
      out.push({ kind: "end", at });
      return out;
    }
    const quoted = takeString();
    if (quoted !== undefined) {
      out.push({ kind: "string", text: quoted, at: start });
      continue;
    }
    const typed = /[thb]/.test(pattern[at] ?? "") && pattern[at + 1] === "'" ? pattern[at] : undefined;
    if (typed !== undefined) {
      at += 1;
      out.push(typedLiteral(typed, takeString(), start));
      continue;
    }
    const name = take(word);
    if (name !== undefined) {
      out.push({ kind: "word", text: name, at: start });
      continue;
    }
    const digits = take(number);
    if (digits !== undefined) {
      out.push({ kind: "number", text: digits, whole: !digits.includes("."), at: start });
      continue;
    }
    const sign = take(mark);
    if (sign === undefined) throw new PatternError(start, `unexpected ${JSON.stringify(pattern[start])}`);
    out.push({ kind: "mark", text: sign, at: start });
  }
}

function unescaped(text: string, quote: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(['"\\])/g, (both, mark: string) => (mark === "\\" || mark === quote ? mark : both));
}

function typedLiteral(prefix: string, text: string | undefined, at: number): Token {
  const type = prefix === "t" ? "timestamp" : prefix === "h" ? "hex" : "binary";
  const form = prefix === "t" ? timestamp : prefix === "h" ? hexadecimal : binary;
  if (text === undefined || !form.test(text)) throw new PatternError(at, `malformed ${type}`);
  return { kind: "typed", type, text, at };
}
