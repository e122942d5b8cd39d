/**
 * Protocol Buffers without their schema: the fields of a message as they stand on the wire.
 * Wire format: https://protobuf.dev/programming-guides/encoding/. Groups (wire types 3 and 4) are not read; nothing that
 * Apple writes today uses them.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";

export interface ProtobufField {
  readonly number: number;
  /** 0 varint, 1 eight bytes, 2 bytes with their length in front, 5 four bytes. */
  readonly wire: 0 | 1 | 2 | 5;
  /** The number of a varint, unsigned; the bytes of everything else, as a view. */
  readonly value: bigint | Uint8Array;
}

export interface ProtobufText {
  /** Field numbers from the outside in. */
  readonly path: readonly number[];
  readonly text: string;
}

/** Messages inside messages that are looked through for texts; schemas seen in practice have fewer than ten levels. */
const deepest = 32;
/** Texts taken from one message. */
const mostTexts = 2000;

/**
 * The fields of one message, in their order. Nested messages stay bytes: only a schema tells them from texts.
 * @throws {ReadError} `truncated`, `malformed`, or `over-limit` for more than `limits.objects` fields.
 */
export function readProtobuf(bytes: Uint8Array, options: { limits: Limits; place: string }): ProtobufField[] {
  const { limits, place } = options;
  const fields: ProtobufField[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  function varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) throw new ReadError("truncated", place, `a number ends with the bytes at offset ${at}`);
      at++;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw new ReadError("malformed", place, `a number of more than ten bytes before offset ${at}`);
  }

  function take(count: number): Uint8Array {
    if (count > bytes.length - at) {
      throw new ReadError("truncated", place, `${count} bytes wanted at offset ${at}, ${bytes.length - at} left`);
    }
    at += count;
    return bytes.subarray(at - count, at);
  }

  while (at < view.byteLength) {
    if (fields.length >= limits.objects) throw new ReadError("over-limit", place, `more than ${limits.objects} fields`);
    const start = at;
    const tag = varint();
    const number = Number(tag >> 3n);
    const wire = Number(tag & 7n);
    if (number === 0 || number > 0x1fff_ffff) {
      throw new ReadError("malformed", place, `field number ${number} at offset ${start}`);
    }
    if (wire === 0) fields.push({ number, wire, value: varint() });
    else if (wire === 1) fields.push({ number, wire, value: take(8) });
    else if (wire === 5) fields.push({ number, wire, value: take(4) });
    else if (wire === 2) {
      const length = varint();
      if (length > BigInt(limits.valueBytes)) throw new ReadError("over-limit", place, `a value of ${length} bytes`);
      fields.push({ number, wire, value: take(Number(length)) });
    } else throw new ReadError("malformed", place, `wire type ${wire} at offset ${start}`);
  }
  return fields;
}

/** The fields of bytes that may be a message; undefined when they are none. */
export function messageIn(value: unknown, options: { limits: Limits; place: string }): ProtobufField[] | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  try {
    return readProtobuf(value, options);
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** The first value at a path of field numbers, through the messages on the way. */
export function valueAt(
  fields: readonly ProtobufField[],
  path: readonly number[],
  options: { limits: Limits; place: string },
): bigint | Uint8Array | undefined {
  let level: readonly ProtobufField[] | undefined = fields;
  for (const [depth, number] of path.entries()) {
    const value: bigint | Uint8Array | undefined = level?.find((field) => field.number === number)?.value;
    if (depth === path.length - 1) return value;
    level = messageIn(value, options);
  }
  return undefined;
}

/** Eight bytes as a double; undefined for anything else. */
export function doubleIn(value: bigint | Uint8Array | undefined): number | undefined {
  if (!(value instanceof Uint8Array) || value.length !== 8) return undefined;
  return new DataView(value.buffer, value.byteOffset, 8).getFloat64(0, true);
}

/** Bytes as text; undefined where they hold control characters or are no UTF-8, and where there are none. */
export function textIn(value: bigint | Uint8Array | undefined): string | undefined {
  if (!(value instanceof Uint8Array) || value.length === 0) return undefined;
  for (const byte of value) {
    if ((byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f) return undefined;
  }
  const text = utf8(value);
  return text.includes("\ufffd") ? undefined : text;
}

/** Every text of a message and of the messages inside it, outer ones first. Bytes that are neither are passed over. */
export function textsIn(fields: readonly ProtobufField[], options: { limits: Limits; place: string }): ProtobufText[] {
  const found: ProtobufText[] = [];
  const waiting: { path: readonly number[]; fields: readonly ProtobufField[] }[] = [{ path: [], fields }];
  for (let at = 0; at < waiting.length && found.length < mostTexts; at++) {
    const next = waiting[at] as (typeof waiting)[number];
    for (const { number, wire, value } of next.fields) {
      if (wire !== 2) continue;
      const path = [...next.path, number];
      const text = textIn(value);
      if (text !== undefined) found.push({ path, text });
      else if (path.length < deepest) {
        const inner = messageIn(value, options);
        if (inner !== undefined && inner.length > 0) waiting.push({ path, fields: inner });
      }
      if (found.length >= mostTexts) break;
    }
  }
  return found;
}
