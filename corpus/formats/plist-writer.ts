/**
 * Writes binary property lists ("bplist00") with the narrowest widths, equal scalars once, as CoreFoundation does.
 * Layout as in the comment at the head of Apple's CFBinaryPList.c
 * (https://github.com/apple-oss-distributions/CF/blob/main/CFBinaryPList.c).
 * @module
 */
import { entriesOf, isInteger, type PlistInput, RealInput, UidInput } from "./plist-input.ts";

export { type PlistInput, RealInput, UidInput } from "./plist-input.ts";
export { writeXmlPlist } from "./xml-plist-writer.ts";

/** Seconds from 1970 to 2001. */
const macEpoch = 978_307_200;

/** A flattened object: bytes of a scalar, or a container's marker kind, length and references. */
type Flat = Uint8Array | { readonly kind: number; readonly length: number; readonly references: number[] };

/** @throws {RangeError} for a whole number that does not fit 128 bits. */
export function writeBinaryPlist(value: PlistInput): Uint8Array {
  const objects: Flat[] = [];
  flatten(value, objects, new Map());
  const referenceSize = widthOf(objects.length - 1);
  const out: number[] = [...ascii("bplist00")];
  const offsets: number[] = [];
  for (const object of objects) {
    offsets.push(out.length);
    if (object instanceof Uint8Array) {
      for (const byte of object) out.push(byte);
    } else {
      out.push(...lengthMarker(object.kind, object.length));
      for (const reference of object.references) out.push(...unsigned(reference, referenceSize));
    }
  }
  const table = out.length;
  const offsetSize = widthOf(table);
  for (const offset of offsets) out.push(...unsigned(offset, offsetSize));
  out.push(0, 0, 0, 0, 0, 0, offsetSize, referenceSize);
  out.push(...unsigned(objects.length, 8), ...unsigned(0, 8), ...unsigned(table, 8));
  return Uint8Array.from(out);
}

/** Appends `value` and what it holds; returns its index. A container comes first, then its keys, then its values. */
function flatten(value: PlistInput, objects: Flat[], seen: Map<string, number>): number {
  const entries = entriesOf(value);
  if (entries === undefined && !Array.isArray(value)) {
    const bytes = scalar(value as Exclude<PlistInput, readonly PlistInput[]>);
    const name = bytes.length < 4096 ? bytes.join() : undefined;
    const before = name === undefined ? undefined : seen.get(name);
    if (before !== undefined) return before;
    if (name !== undefined) seen.set(name, objects.length);
    return objects.push(bytes) - 1;
  }
  const references: number[] = [];
  const length = entries?.length ?? (value as readonly PlistInput[]).length;
  const index = objects.push({ kind: entries === undefined ? 0xa0 : 0xd0, length, references }) - 1;
  if (entries !== undefined) {
    for (const [key] of entries) references.push(flatten(key, objects, seen));
    for (const [, element] of entries) references.push(flatten(element, objects, seen));
  } else {
    for (const element of value as readonly PlistInput[]) references.push(flatten(element, objects, seen));
  }
  return index;
}

function scalar(value: PlistInput): Uint8Array {
  if (value === null) return Uint8Array.of(0x00);
  if (typeof value === "boolean") return Uint8Array.of(value ? 0x09 : 0x08);
  if (typeof value === "bigint") return integer(value);
  if (typeof value === "number") return isInteger(value) ? integer(BigInt(value)) : real(0x23, value);
  if (value instanceof RealInput) return real(0x23, value.value);
  if (value instanceof Date) return real(0x33, value.getTime() / 1000 - macEpoch);
  if (value instanceof UidInput) return uid(value.value);
  if (value instanceof Uint8Array) return joined(lengthMarker(0x40, value.length), value);
  return text(value as string);
}

function integer(value: bigint): Uint8Array {
  if (value >= 0n && value < 1n << 32n) {
    const size = value < 256n ? 1 : value < 65536n ? 2 : 4;
    return Uint8Array.from([0x10 | Math.log2(size), ...unsigned(Number(value), size)]);
  }
  const size = BigInt.asIntN(64, value) === value ? 8 : 16;
  if (BigInt.asIntN(128, value) !== value) throw new RangeError("a whole number of more than 128 bits");
  const bytes = [size === 8 ? 0x13 : 0x14];
  for (let shift = 8 * size - 8; shift >= 0; shift -= 8) bytes.push(Number((value >> BigInt(shift)) & 255n));
  return Uint8Array.from(bytes);
}

function real(marker: number, value: number): Uint8Array {
  const bytes = new Uint8Array(9);
  bytes[0] = marker;
  new DataView(bytes.buffer).setFloat64(1, value);
  return bytes;
}

function uid(value: number): Uint8Array {
  const size = widthOf(value);
  return Uint8Array.from([0x80 | (size - 1), ...unsigned(value, size)]);
}

function text(value: string): Uint8Array {
  let plain = true;
  for (let i = 0; i < value.length && plain; i++) plain = value.charCodeAt(i) < 0x80;
  if (plain) return joined(lengthMarker(0x50, value.length), ascii(value));
  const units = new Uint8Array(2 * value.length);
  for (let i = 0; i < value.length; i++) new DataView(units.buffer).setUint16(2 * i, value.charCodeAt(i));
  return joined(lengthMarker(0x60, value.length), units);
}

function lengthMarker(kind: number, length: number): number[] {
  if (length < 15) return [kind | length];
  const size = widthOf(length);
  return [kind | 15, 0x10 | Math.log2(size), ...unsigned(length, size)];
}

/** 1, 2, 4 or 8 bytes. */
function widthOf(value: number): number {
  return value < 0x100 ? 1 : value < 0x1_0000 ? 2 : value < 0x1_0000_0000 ? 4 : 8;
}

function unsigned(value: number, size: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; bytes.length < size; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return bytes;
}

function ascii(value: string): Uint8Array {
  return Uint8Array.from(value, (letter) => letter.charCodeAt(0));
}

function joined(head: readonly number[], body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}
