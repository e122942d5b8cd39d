/**
 * Elements of Android's compiled XML, as the manifest of an app is kept: names and attributes, without their nesting.
 * Harmful apps bend the form so that tools give up where Android does not; only what is needed is relied upon.
 * Format: AOSP `frameworks/base/libs/androidfw/include/androidfw/ResourceTypes.h`.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { utf8, utf16 } from "../../bytes/text.ts";

export interface XmlElement {
  readonly name: string;
  /** By resource number where the attribute has one, else by name. */
  readonly attributes: ReadonlyMap<number | string, string | number>;
}

const chunk = { pool: 0x0001, resources: 0x0180, start: 0x0102 } as const;
const headBytes = 8;
const mostElements = 100_000;
const mostAttributes = 1000;
const longestText = 10_000;
/** Letters of all texts together: many attributes may name one long text, and many texts may lie over each other. */
const mostLetters = 16 << 20;
const typeText = 0x03;
const none = 0xffffffff;

/** @throws {ReadError} `malformed` for what is no compiled XML. */
export function* readBinaryXml(bytes: Uint8Array, place: string): Generator<XmlElement> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headBytes || view.getUint16(2, true) !== headBytes) {
    throw new ReadError("malformed", place, "no compiled XML");
  }
  let texts: ((index: number) => string | undefined) | undefined;
  let resources: readonly number[] = [];
  let left = mostElements;
  for (let at = headBytes; at + headBytes <= bytes.length; ) {
    const type = view.getUint16(at, true);
    const size = view.getUint32(at + 4, true);
    if (size < headBytes) throw new ReadError("malformed", place, `a piece of ${size} bytes at ${at}`);
    const end = Math.min(bytes.length, at + size);
    if (type === chunk.pool) texts ??= textPool(bytes.subarray(at, end));
    else if (type === chunk.resources) resources = numbers(view, at + view.getUint16(at + 2, true), end);
    else if (type === chunk.start && texts !== undefined) {
      if (left-- <= 0) throw new ReadError("over-limit", place, `more than ${mostElements} elements`);
      const element = elementAt(view, at + view.getUint16(at + 2, true), end, texts, resources);
      if (element !== undefined) yield element;
    }
    at += size;
  }
  if (texts === undefined) throw new ReadError("malformed", place, "no texts in it");
}

function elementAt(
  view: DataView,
  at: number,
  end: number,
  texts: (index: number) => string | undefined,
  resources: readonly number[],
): XmlElement | undefined {
  if (at + 20 > end) return undefined;
  const name = texts(view.getUint32(at + 4, true));
  const size = Math.max(20, view.getUint16(at + 10, true));
  const count = Math.min(mostAttributes, view.getUint16(at + 12, true));
  const attributes = new Map<number | string, string | number>();
  for (let i = 0, from = at + view.getUint16(at + 8, true); i < count && from + 20 <= end; i++, from += size) {
    const nameAt = view.getUint32(from + 4, true);
    const key = resources[nameAt] ?? texts(nameAt);
    const raw = view.getUint32(from + 8, true);
    const type = view.getUint8(from + 15);
    const data = view.getUint32(from + 16, true);
    const value = type === typeText ? (texts(data) ?? texts(raw)) : data;
    if (key !== undefined && value !== undefined && !attributes.has(key)) attributes.set(key, value);
  }
  return name === undefined ? undefined : { name, attributes };
}

function numbers(view: DataView, from: number, end: number): number[] {
  const found: number[] = [];
  for (let at = from; at + 4 <= end; at += 4) found.push(view.getUint32(at, true));
  return found;
}

/** Texts by their number; each is read once, when it is asked for. */
function textPool(bytes: Uint8Array): (index: number) => string | undefined {
  const read = poolReader(bytes);
  const known = new Map<number, string | undefined>();
  let left = mostLetters;
  return (index) => {
    if (known.has(index)) return known.get(index);
    const text = left > 0 ? read(index) : undefined;
    left -= text?.length ?? 0;
    known.set(index, text);
    return text;
  };
}

function poolReader(bytes: Uint8Array): (index: number) => string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 28) return () => undefined;
  const head = view.getUint16(2, true);
  const isUtf8 = (view.getUint32(16, true) & 0x100) !== 0;
  const start = view.getUint32(20, true);
  return (index) => {
    // The stated number of texts is one of the things that are bent; what lies within the pool counts.
    const offsetAt = head + index * 4;
    if (index === none || offsetAt + 4 > Math.min(start, bytes.length)) return undefined;
    const at = start + view.getUint32(offsetAt, true);
    return isUtf8 ? utf8At(bytes, at) : utf16At(bytes, view, at);
  };
}

/** Two lengths, in characters and in bytes, each of one byte or two. */
function utf8At(bytes: Uint8Array, at: number): string | undefined {
  const from = at + ((bytes[at] ?? 0) & 0x80 ? 2 : 1);
  const first = bytes[from];
  if (first === undefined) return undefined;
  const long = (first & 0x80) !== 0;
  const length = long ? ((first & 0x7f) << 8) | (bytes[from + 1] ?? 0) : first;
  const start = from + (long ? 2 : 1);
  return utf8(bytes.subarray(start, start + Math.min(length, longestText)));
}

function utf16At(bytes: Uint8Array, view: DataView, at: number): string | undefined {
  if (at + 4 > bytes.length) return undefined;
  const first = view.getUint16(at, true);
  const long = (first & 0x8000) !== 0;
  const length = long ? (first & 0x7fff) * 0x10000 + view.getUint16(at + 2, true) : first;
  const start = at + (long ? 4 : 2);
  const end = Math.min(bytes.length, start + 2 * Math.min(length, longestText));
  return utf16(bytes.subarray(start, end - ((end - start) % 2)), true);
}
