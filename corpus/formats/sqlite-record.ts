/**
 * SQLite's values and records as bytes: https://www.sqlite.org/fileformat2.html, 1.6 (varint) and 2.1 (record format);
 * column affinity: https://www.sqlite.org/datatype3.html, 3.1.
 * @module
 */
import { type Bytes, concat, utf8 } from "./bytes.ts";

export type SqliteValue = null | number | bigint | string | Uint8Array;
export type SqliteEncoding = "utf-8" | "utf-16le" | "utf-16be";
export type Affinity = "integer" | "real" | "text" | "blob" | "numeric";

/** Rules 1 to 5 of datatype3.html, 3.1, in their order. */
export function affinityOf(declaredType: string): Affinity {
  const type = declaredType.toUpperCase();
  if (type.includes("INT")) return "integer";
  if (/CHAR|CLOB|TEXT/.test(type)) return "text";
  if (type === "" || type.includes("BLOB")) return "blob";
  if (/REAL|FLOA|DOUB/.test(type)) return "real";
  return "numeric";
}

export function varint(value: number | bigint): number[] {
  if (typeof value === "number" && value >= 0 && value < 0x80) return [value];
  const unsigned = BigInt.asUintN(64, BigInt(value));
  if (unsigned >= 1n << 56n) {
    const bytes = [Number(unsigned & 0xffn)];
    for (let rest = unsigned >> 8n, i = 0; i < 8; i++, rest >>= 7n) bytes.unshift(Number(rest & 0x7fn) | 0x80);
    return bytes;
  }
  const bytes = [Number(unsigned & 0x7fn)];
  for (let rest = unsigned >> 7n; rest > 0n; rest >>= 7n) bytes.unshift(Number(rest & 0x7fn) | 0x80);
  return bytes;
}

function textBytes(text: string, encoding: SqliteEncoding): Bytes {
  if (encoding === "utf-8") return utf8(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}

/** The value as a column of that affinity holds it. Only what the builders need: numbers in text columns. */
export function heldValue(value: SqliteValue, affinity: Affinity): SqliteValue {
  return affinity === "text" && (typeof value === "number" || typeof value === "bigint") ? String(value) : value;
}

/** Exact as doubles; comparing them with a bigint is exact too. */
const integerSizes: readonly (readonly [limit: number, size: number, serial: number])[] = [
  [2 ** 7, 1, 1],
  [2 ** 15, 2, 2],
  [2 ** 23, 3, 3],
  [2 ** 31, 4, 4],
  [2 ** 47, 6, 5],
  [2 ** 63, 8, 6],
];

function encodeValue(value: SqliteValue, encoding: SqliteEncoding): { serial: number; bytes: Bytes } {
  if (value === null) return { serial: 0, bytes: new Uint8Array(0) };
  if (typeof value === "string") {
    const bytes = textBytes(value, encoding);
    return { serial: 13 + 2 * bytes.length, bytes };
  }
  if (value instanceof Uint8Array) return { serial: 12 + 2 * value.length, bytes: Uint8Array.from(value) };
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value);
    return { serial: 7, bytes };
  }
  // A whole number, also one in a REAL column: SQLite keeps those as integers on disk to save space.
  if (value === 0 || value === 1) return { serial: 8 + value, bytes: new Uint8Array(0) };
  for (const [limit, size, serial] of integerSizes) {
    if (value >= limit || value < -limit) continue;
    const bytes = new Uint8Array(size);
    if (typeof value === "bigint") {
      for (let i = size - 1, rest = value; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
    } else {
      for (let i = size - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest & 0xff;
    }
    return { serial, bytes };
  }
  throw new RangeError(`${value} does not fit in 64 bits`);
}

/** A record; `affinities` may be shorter than `values`, and is then "blob" (values kept as they are). */
export function encodeRecord(
  values: readonly SqliteValue[],
  affinities: readonly Affinity[],
  encoding: SqliteEncoding,
): Bytes {
  const serials: number[] = [];
  const parts: Uint8Array[] = [];
  values.forEach((value, i) => {
    const { serial, bytes } = encodeValue(heldValue(value, affinities[i] ?? "blob"), encoding);
    serials.push(...varint(serial));
    parts.push(bytes);
  });
  // The header's length counts itself.
  let length = serials.length + 1;
  if (length > 0x7f) length += varint(length).length - 1;
  return concat([Uint8Array.from([...varint(length), ...serials]), ...parts]);
}

function rank(value: SqliteValue): number {
  if (value === null) return 0;
  if (typeof value === "string") return 2;
  return value instanceof Uint8Array ? 3 : 1;
}

/** Order of an index with BINARY collation: NULL, numbers, texts by their bytes in the database's encoding, blobs. */
export function compareValues(a: SqliteValue, b: SqliteValue, encoding: SqliteEncoding): number {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0 || a === null || b === null) return ranks;
  if (typeof a === "string" && typeof b === "string") {
    return compareTexts(a, b, encoding);
  }
  if (a instanceof Uint8Array && b instanceof Uint8Array) return compareBytes(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Order of the texts' bytes in that encoding, without encoding them: it decides at the first unit that differs. */
function compareTexts(a: string, b: string, encoding: SqliteEncoding): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    if (encoding === "utf-16be") return left - right;
    if (encoding === "utf-16le") return (left & 0xff) - (right & 0xff) || left - right;
    return codePointRank(left) - codePointRank(right);
  }
  return a.length - b.length;
}

/** UTF-8 orders by code point, so that surrogates come after the rest of the basic plane. */
function codePointRank(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
}
