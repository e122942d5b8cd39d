/**
 * Literal defaults. Rows written before `ALTER TABLE ADD COLUMN` lack the column, and SQLite shows its default there,
 * which must be a constant: https://www.sqlite.org/lang_altertable.html#alter_table_add_column
 * @module
 */
import { fromHex } from "../../bytes/text.ts";
import type { SqlToken } from "./sql-token.ts";
import { int64 } from "./varint.ts";

/** https://www.sqlite.org/datatype3.html#determination_of_column_affinity */
export type Affinity = "integer" | "text" | "blob" | "real" | "numeric";

export type Literal = null | number | bigint | string | Uint8Array;

/** The affinity that a declared type gives a column. */
export function affinityOf(declaredType: string): Affinity {
  const type = declaredType.toUpperCase();
  if (type.includes("INT")) return "integer";
  if (/CHAR|CLOB|TEXT/.test(type)) return "text";
  if (type === "" || type.includes("BLOB")) return "blob";
  if (/REAL|FLOA|DOUB/.test(type)) return "real";
  return "numeric";
}

/** The value of a constant expression, or undefined when it is not one that a file can rely on. */
export function literalOf(tokens: readonly SqlToken[], affinity: Affinity): Literal | undefined {
  let at = 0;
  let end = tokens.length;
  for (; isSymbol(tokens[at], "(") && isSymbol(tokens[end - 1], ")"); at++) end--;
  let sign = "";
  for (; isSymbol(tokens[at], "-") || isSymbol(tokens[at], "+"); at++) {
    if (isSymbol(tokens[at], "-")) sign = sign === "-" ? "" : "-";
  }
  const token = tokens[at];
  if (token === undefined || end - at !== 1) return undefined;
  const value = plainValue(token);
  if (value === undefined) return undefined;
  // In a text column a number that is no small whole one shows as it was written: DEFAULT -7.50 is '-7.50'.
  const small = typeof value === "number" && value < 2 ** 31 && /^(\d+|0x.*)$/i.test(token.value);
  if (affinity === "text" && token.kind === "number" && !small) {
    return sign + token.value;
  }
  if (sign === "") return withAffinity(value, affinity);
  if (value === null) return null;
  const number = typeof value === "string" ? (numberOf(value) ?? 0) : value;
  if (number instanceof Uint8Array) return withAffinity(0, affinity);
  return withAffinity(typeof number === "bigint" ? exact(-number) : number === 0 ? 0 : -number, affinity);
}

function plainValue(token: SqlToken): Literal | undefined {
  if (token.kind === "text" || token.kind === "name") return token.value;
  if (token.kind === "blob") return fromHex(token.value);
  if (token.kind === "number") return numberOf(token.value.replaceAll("_", ""));
  if (token.kind !== "word") return undefined;
  const word = token.value.toUpperCase();
  if (word === "NULL") return null;
  if (word === "TRUE") return 1;
  if (word === "FALSE") return 0;
  if (/^CURRENT_(TIME|DATE|TIMESTAMP)$/.test(word)) return undefined;
  return token.value;
}

/** A number written in SQL or in a text, or undefined when the text is no number. */
function numberOf(text: string): number | bigint | undefined {
  const trimmed = text.trim();
  if (/^0[xX][0-9a-fA-F]{1,16}$/.test(trimmed)) {
    const bits = BigInt(trimmed);
    return int64(Number(bits >> 32n), Number(bits & 0xffffffffn));
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return undefined;
  if (/^[+-]?\d+$/.test(trimmed) && trimmed.length <= 20) {
    const whole = BigInt(trimmed.replace("+", ""));
    // 2^63 itself is let through: a minus sign may stand in front of it.
    if (whole >= -(2n ** 63n) && whole <= 2n ** 63n) return exact(whole);
  }
  return Number(trimmed);
}

function exact(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** What SQLite would have stored: https://www.sqlite.org/datatype3.html#type_affinity */
function withAffinity(value: Literal, affinity: Affinity): Literal {
  if (value === null || value instanceof Uint8Array || affinity === "blob") return value;
  if (affinity === "text") return typeof value === "string" ? value : String(value);
  const number = typeof value === "string" ? numberOf(value) : value;
  return number === undefined ? value : affinity === "real" ? Number(number) : number;
}

function isSymbol(token: SqlToken | undefined, symbol: string): boolean {
  return token !== undefined && token.kind === "symbol" && token.value === symbol;
}
