/**
 * Does a record look as if SQLite had written it into this table? Deleted rows are told from chance by that: every
 * field's type must be one that the column's affinity lets in (https://www.sqlite.org/datatype3.html), every whole
 * number must be in its shortest form, every text must be text.
 * @module
 */
import type { TextEncoding } from "./header.ts";
import { serialSize } from "./record.ts";
import type { Table } from "./schema.ts";
import { isUtf8 } from "./text-value.ts";

const anyKind = 0;
const numberKind = 1;
const textKind = 2;
const rowidKind = 3;

export interface Shape {
  readonly table: Table;
  /** Fields of a full record. */
  readonly fields: number;
  readonly kinds: readonly number[];
  readonly notNull: readonly boolean[];
  readonly encoding: TextEncoding;
  /** True when 0 and 1 are written as types 8 and 9. */
  readonly shortBits: boolean;
}

/** The shape of a rowid table's records. */
export function shapeOf(table: Table, encoding: TextEncoding, schemaFormat: number): Shape {
  const stored = table.stored.flatMap((number) => table.columns[number] ?? []);
  return {
    table,
    fields: stored.length,
    kinds: stored.map(({ rowid, affinity }) => {
      if (rowid) return rowidKind;
      if (affinity === "integer" || affinity === "real") return numberKind;
      return affinity === "text" ? textKind : anyKind;
    }),
    // A column that is the rowid is stored as NULL although it is never NULL.
    notNull: stored.map(({ notNull, rowid }) => notNull && !rowid),
    encoding,
    shortBits: schemaFormat >= 4,
  };
}

/** May a field of the table have this serial type? */
export function typeFits(shape: Shape, field: number, type: number): boolean {
  if (type === 10 || type === 11) return false;
  const kind = shape.kinds[field];
  if (type === 0) return shape.notNull[field] !== true;
  if (kind === rowidKind) return false;
  if (kind === textKind) return type >= 13 && (type & 1) === 1;
  return kind !== numberKind || type < 10;
}

/** Is the value one that SQLite would have written with this type? Checks what lies before `limit`. */
export function valueFits(shape: Shape, type: number, bytes: Uint8Array, at: number, limit: number): boolean {
  if (type >= 12) {
    if ((type & 1) === 0) return true;
    return isText(bytes, at, Math.min(limit, at + serialSize(type)), at + serialSize(type) <= limit, shape.encoding);
  }
  if (at + serialSize(type) > limit) return true;
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  switch (type) {
    case 1:
      return !shape.shortBits || first > 1;
    case 7:
      // An exponent of all ones is no number.
      return (first & 0x7f) !== 0x7f || (second & 0xf0) !== 0xf0;
    case 6:
      return !isSignFill(first, second) || !isSignFill(first, bytes[at + 2] as number, true);
    case 5:
      return !isSignFill(first, second) || !isSignFill(first, bytes[at + 2] as number, true);
    case 2:
    case 3:
    case 4:
      return !isSignFill(first, second, true);
    default:
      return true;
  }
}

/**
 * True when `first` is 0x00 or 0xff and `next` continues it, so that a shorter form would have done. `sign`: the next
 * byte's highest bit alone decides.
 */
function isSignFill(first: number, next: number, sign = false): boolean {
  if (first === 0) return sign ? next < 0x80 : next === 0;
  if (first === 0xff) return sign ? next >= 0x80 : next === 0xff;
  return false;
}

function isText(bytes: Uint8Array, start: number, end: number, whole: boolean, encoding: TextEncoding): boolean {
  if (encoding === "utf-8") {
    for (let i = start; i < end; i++) if (isControl(bytes[i] as number)) return false;
    // A text that goes on in an overflow page may be cut inside a character.
    for (let cut = 0; cut < (whole ? 1 : 4); cut++)
      if (end - cut >= start && isUtf8(bytes, start, end - cut)) return true;
    return false;
  }
  if (whole && ((end - start) & 1) !== 0) return false;
  const low = encoding === "utf-16le" ? 0 : 1;
  let pair = false;
  for (let i = start; i + 1 < end; i += 2) {
    const unit = (bytes[i + low] as number) | ((bytes[i + 1 - low] as number) << 8);
    if (isControl(unit) || unit >= 0xfffe) return false;
    const isLow = unit >= 0xdc00 && unit < 0xe000;
    if (isLow !== pair) return false;
    pair = unit >= 0xd800 && unit < 0xdc00;
  }
  return !pair || !whole;
}

/** Controls that no one types into a text: all but tab, line feed, form feed and carriage return. */
function isControl(unit: number): boolean {
  return unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d;
}
