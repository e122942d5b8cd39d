/**
 * Splits a CREATE statement into tokens as SQLite's own grammar does: https://www.sqlite.org/lang_keywords.html for the
 * four kinds of quotes, https://www.sqlite.org/lang_comment.html for comments. Never fails: an open quote or comment
 * ends with the text.
 * @module
 */

export interface SqlToken {
  /** `word`: bare identifier or keyword; `name`: quoted identifier; `text`: quoted with apostrophes. */
  readonly kind: "word" | "name" | "text" | "number" | "blob" | "symbol";
  /** Without quotes and with doubled quotes undone. */
  readonly value: string;
}

const spaces = /[\t\n\f\r ]+/y;
const lineComment = /--[^\n]*/y;
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
const quoted = /"([^"]*(?:""[^"]*)*)"?|`([^`]*(?:``[^`]*)*)`?|\[([^\]]*)\]?|'([^']*(?:''[^']*)*)'?/y;
const blob = /[xX]'([0-9a-fA-F]*)'/y;
const number = /0[xX][0-9a-fA-F]+|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;

/** Tokens of `sql`, at most `limit` of them. */
export function sqlTokens(sql: string, limit: number): SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(sql);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < sql.length && tokens.length < limit) {
    if (take(spaces) !== null || take(lineComment) !== null || take(blockComment) !== null) continue;
    const hex = take(blob);
    if (hex !== null) {
      tokens.push({ kind: "blob", value: hex[1] ?? "" });
      continue;
    }
    const quote = take(quoted);
    if (quote !== null) {
      const [, double, back, bracket, single] = quote;
      if (single !== undefined) tokens.push({ kind: "text", value: single.replaceAll("''", "'") });
      else if (double !== undefined) tokens.push({ kind: "name", value: double.replaceAll('""', '"') });
      else tokens.push({ kind: "name", value: back?.replaceAll("``", "`") ?? bracket ?? "" });
      continue;
    }
    const digits = take(number);
    if (digits !== null) {
      tokens.push({ kind: "number", value: digits[0] });
      continue;
    }
    const bare = take(word);
    if (bare !== null) {
      tokens.push({ kind: "word", value: bare[0] });
      continue;
    }
    tokens.push({ kind: "symbol", value: sql.charAt(at) });
    at++;
  }
  return tokens;
}
