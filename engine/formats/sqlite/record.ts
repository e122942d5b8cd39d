/**
 * Records: https://www.sqlite.org/fileformat2.html#record_format
 * A plan says which fields of a record are wanted; the others are stepped over and nothing is made for them.
 * @module
 */
import type { TextReader } from "./text-value.ts";
import { int64, varint, varintLength } from "./varint.ts";

/** A value as stored; whole numbers beyond 2^53 are bigint; undefined where there is no such column or no reading it. */
export type SqlValue = null | number | bigint | string | Uint8Array | undefined;

export interface DecodePlan {
  /** Record field → place in the row's values, -1 for fields that are not wanted. */
  readonly slots: Int32Array;
  /** What a row starts from: defaults of columns that a record may lack, undefined for unknown columns. */
  readonly start: readonly SqlValue[];
  /** Places of REAL columns: whole numbers are stored as such there to save space, but are floating point. */
  readonly reals: readonly number[];
  /** Places that hold the rowid. */
  readonly rowidSlots: readonly number[];
  /** Pairs [from, to] for columns that were asked for twice. */
  readonly copies: readonly (readonly [number, number])[];
}

/** How decoding ended: all wanted fields read; some not; bytes of overflow pages are needed; this is no record. */
type Decoded = 0 | 1 | 2 | 3;
export const whole: Decoded = 0;
const partly: Decoded = 1;
export const more: Decoded = 2;
export const bad: Decoded = 3;

const sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

/** Bytes of a value of this serial type. */
export function serialSize(type: number): number {
  if (type < 12) return sizes[type] as number;
  return (type - 12 - (type & 1 ? 1 : 0)) / 2;
}

/**
 * Decodes the record that takes `size` bytes, of which those from `at` up to `end` are in `bytes`, into `values`.
 * Fields that cannot be read are undefined there.
 */
export function decodeRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  size: number,
  plan: DecodePlan,
  text: TextReader,
  values: SqlValue[],
): Decoded {
  const slots = plan.slots;
  const fields = slots.length;
  let head = at + 1;
  let headSize = bytes[at] as number;
  if (headSize >= 0x80) {
    headSize = varint(bytes, at);
    head = at + varintLength(bytes, at);
  }
  const headEnd = at + headSize;
  if (head > headEnd || headSize > size) return bad;
  if (headEnd > end) return at + size > end ? more : bad;
  let body = headEnd;
  let state: Decoded = whole;
  for (let field = 0; field < fields && head < headEnd; field++) {
    let type = bytes[head++] as number;
    if (type >= 0x80) {
      head--;
      type = varint(bytes, head);
      head += varintLength(bytes, head);
      if (head > headEnd) return bad;
    }
    const slot = slots[field] as number;
    if (type >= 12) {
      const length = type & 1 ? (type - 13) / 2 : (type - 12) / 2;
      const from = body;
      body += length;
      if (slot < 0) continue;
      if (body <= end) {
        values[slot] = type & 1 ? text.read(bytes, from, body) : bytes.slice(from, body);
        continue;
      }
    } else {
      const from = body;
      body += sizes[type] as number;
      if (slot < 0) continue;
      if (body <= end) {
        switch (type) {
          case 0:
            values[slot] = null;
            continue;
          case 1:
            values[slot] = view.getInt8(from);
            continue;
          case 2:
            values[slot] = view.getInt16(from);
            continue;
          case 3:
            values[slot] = (view.getInt8(from) << 16) | view.getUint16(from + 1);
            continue;
          case 4:
            values[slot] = view.getInt32(from);
            continue;
          case 5:
            values[slot] = view.getInt16(from) * 4294967296 + view.getUint32(from + 2);
            continue;
          case 6: {
            const wide = int64(view.getInt32(from), view.getInt32(from + 4));
            values[slot] = typeof wide === "bigint" && plan.reals.includes(slot) ? Number(wide) : wide;
            continue;
          }
          case 7: {
            const real = view.getFloat64(from);
            // SQLite shows a stored NaN as NULL.
            values[slot] = Number.isNaN(real) ? null : real;
            continue;
          }
          case 8:
            values[slot] = 0;
            continue;
          case 9:
            values[slot] = 1;
            continue;
        }
      }
    }
    // Reserved types 10 and 11, and bytes that are not there.
    if (body > end && at + size > end) return more;
    values[slot] = undefined;
    state = partly;
  }
  return state;
}
