/**
 * A short way through file records of a form that is known. A phone writes very many of them, which differ in their
 * numbers, path, key and digest alone. Once one was read in full, another that is equal to it but for the bytes of those
 * says the same with its own: nothing of how a record is read depends on what stands in them.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { kind, ObjectCursor } from "../../formats/plist/binary-object.ts";
import type { FileAttributes } from "../../model/evidence.ts";
import { type EntryDetails, readMbFile } from "./mbfile.ts";

/** By the archive's name of them; the order is that of `attributesOf`. */
const numbers = [
  "Size",
  "Mode",
  "UserID",
  "GroupID",
  "InodeNumber",
  "ProtectionClass",
  "Birth",
  "LastModified",
  "LastStatusChange",
] as const;
const keyName = "EncryptionKey";
/** A link says where it leads; there are few of them. */
const targetName = "Target";

interface Span {
  readonly from: number;
  readonly size: number;
}

interface Form {
  readonly bytes: Uint8Array;
  /** Everything but what may differ: places of four bytes and what stands there, and of the bytes between those. */
  readonly places: Int32Array;
  readonly words: Int32Array;
  readonly singles: Int32Array;
  /** Where each of `numbers` stands, and its bytes; no bytes where it is absent. */
  readonly starts: Int32Array;
  readonly sizes: Int32Array;
  readonly key: Span | undefined;
}

const mostForms = 2048;
const mostOfOneLength = 16;
const mostBytes = 4096;

/** Reads file records of one index. What `readMbFile` says of each, or throws. */
export function mbFileReader(limits: Limits): (blob: Uint8Array, placeOf: () => string) => EntryDetails {
  const byLength = new Map<number, Form[]>();
  let formsLeft = mostForms;

  return (blob, placeOf) => {
    const forms = byLength.get(blob.length);
    if (forms !== undefined) {
      const view = new DataView(blob.buffer, blob.byteOffset, blob.length);
      for (let i = 0; i < forms.length; i++) {
        const form = forms[i] as Form;
        const details = isOfForm(blob, view, form) ? detailsOf(blob, form) : undefined;
        if (details !== undefined) return details;
      }
    }
    const details = readMbFile(blob, limits, placeOf());
    if (formsLeft <= 0 || blob.length > mostBytes || (forms?.length ?? 0) >= mostOfOneLength) return details;
    const form = tolerant(() => formOf(blob, limits, details));
    if (form === undefined) return details;
    formsLeft--;
    if (forms === undefined) byLength.set(blob.length, [form]);
    else forms.push(form);
    return details;
  };
}

/** What reading the record has no need of may be damaged. */
function tolerant(learn: () => Form | undefined): Form | undefined {
  try {
    return learn();
  } catch (error) {
    if (!isReadError(error)) throw error;
    return undefined;
  }
}

function isOfForm(blob: Uint8Array, view: DataView, { bytes, places, words, singles }: Form): boolean {
  for (let i = 0; i < places.length; i++) if (view.getInt32(places[i] as number) !== words[i]) return false;
  for (let i = 0; i < singles.length; i++) {
    const at = singles[i] as number;
    if (blob[at] !== bytes[at]) return false;
  }
  return true;
}

/** Undefined where a number is not one that is counted with. */
function detailsOf(blob: Uint8Array, { starts, sizes, key }: Form): EntryDetails | undefined {
  const values: (number | undefined)[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const size = sizes[i] as number;
    const value = size === 0 ? undefined : numberAt(blob, starts[i] as number, size);
    if (value === unsafe) return undefined;
    values.push(value);
  }
  const attributes = attributesOf(values);
  if (key === undefined) return { known: true, attributes };
  return { known: true, attributes, wrappedKey: blob.slice(key.from, key.from + key.size) };
}

const unsafe = -1;

/** Of eight bytes too large or negative is `unsafe`; fewer bytes carry no sign. */
function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = at; i < at + size; i++) value = value * 256 + (bytes[i] as number);
  return value <= Number.MAX_SAFE_INTEGER ? value : unsafe;
}

function attributesOf(values: readonly (number | undefined)[]): FileAttributes {
  const [size, mode, owner, group, inode, protectionClass, created, modified, statusChanged] = values;
  if (
    size !== undefined &&
    mode !== undefined &&
    owner !== undefined &&
    group !== undefined &&
    inode !== undefined &&
    protectionClass !== undefined &&
    created !== undefined &&
    modified !== undefined &&
    statusChanged !== undefined
  ) {
    // One literal: nearly every row of a backup has all of them.
    return { size, mode, owner, group, inode, protectionClass, created, modified, statusChanged };
  }
  return {
    ...(size !== undefined && { size }),
    ...(mode !== undefined && { mode }),
    ...(owner !== undefined && { owner }),
    ...(group !== undefined && { group }),
    ...(inode !== undefined && { inode }),
    ...(protectionClass !== undefined && { protectionClass }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    ...(statusChanged !== undefined && { statusChanged }),
  };
}

/** The form of a record that was read; undefined where more of it matters than what may differ. */
function formOf(blob: Uint8Array, limits: Limits, read: EntryDetails): Form | undefined {
  const cursor = new ObjectCursor(blob, { limits, place: "" });
  const layout = layoutOf(cursor);
  if (layout === undefined) return undefined;
  const { objects, top } = layout;
  const fields = rootFields(cursor, objects, top);
  if (fields === undefined || fields.has(targetName)) return undefined;
  const starts = new Int32Array(numbers.length);
  const sizes = new Int32Array(numbers.length);
  const free: Span[] = [];
  let key: Span | undefined;
  for (const [name, index] of fields) {
    const own = layout.at[index] as ObjectAt;
    const at = own.kind === kind.dict ? dataOf(cursor, layout, index) : own;
    if (at === undefined) return undefined;
    const number = (numbers as readonly string[]).indexOf(name);
    if (number >= 0) {
      if (at.kind !== kind.integer || at.size > 8) return undefined;
      starts[number] = at.from;
      sizes[number] = at.size;
    } else if (name === keyName) {
      if (at.kind !== kind.data) return undefined;
      key = at;
    }
    const isFree = at.kind === kind.integer || (at.kind >= kind.data && at.kind <= kind.utf8);
    if (isFree && !layout.keys.has(at.index)) free.push(at);
    else if (number >= 0 || name === keyName) return undefined;
  }
  const form: Form = { bytes: blob.slice(), ...fixedBut(free, blob), starts, sizes, key };
  return sameDetails(detailsOf(blob, form), read) ? form : undefined;
}

interface ObjectAt extends Span {
  readonly index: number;
  readonly kind: number;
}

interface Layout {
  readonly at: readonly ObjectAt[];
  /** Objects that are a name in a dictionary. */
  readonly keys: ReadonlySet<number>;
  /** The archive's objects and the dictionary that names the outermost. */
  readonly objects: number;
  readonly top: number;
}

/** Where every object stands; undefined where two share bytes, so that one would change with another. */
function layoutOf(cursor: ObjectCursor): Layout | undefined {
  const at: ObjectAt[] = [];
  const keys = new Set<number>();
  const markers: number[] = [];
  for (let index = 0; index < cursor.count; index++) {
    const found = cursor.enter(index);
    const { start, size, length } = cursor;
    // A URL is followed by objects in place.
    if (found === kind.plain && cursor.low >= 12 && cursor.low < 14) return undefined;
    at.push({ index, kind: found, from: start, size });
    markers.push(cursor.marker);
    if (found !== kind.dict) continue;
    for (let i = 0; i < length; i++) keys.add(cursor.referenceAt(start, i));
  }
  const ordered = at
    .map(({ from, size }, i) => [markers[i] as number, from + size] as const)
    .sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < ordered.length; i++) {
    if ((ordered[i]?.[0] ?? 0) < (ordered[i - 1]?.[1] ?? 0)) return undefined;
  }
  const outer = dictionaryAt(cursor, cursor.root);
  const objects = outer?.get("$objects");
  const top = outer?.get("$top");
  return objects === undefined || top === undefined ? undefined : { at, keys, objects, top };
}

/** Indexes of the values by their names; undefined where it is no dictionary or a name stands twice. */
function dictionaryAt(cursor: ObjectCursor, index: number): Map<string, number> | undefined {
  if (cursor.enter(index) !== kind.dict) return undefined;
  const { start, length } = cursor;
  const found = new Map<string, number>();
  for (let i = 0; i < length; i++) {
    const name = cursor.enter(cursor.referenceAt(start, i)) < kind.array ? cursor.scalar() : undefined;
    if (typeof name !== "string" || found.has(name)) return undefined;
    found.set(name, cursor.referenceAt(start, length + i));
  }
  return found;
}

/** Indexes of the root's values, with references followed; undefined where one leads nowhere. */
function rootFields(cursor: ObjectCursor, objects: number, top: number): Map<string, number> | undefined {
  const root = dictionaryAt(cursor, top)?.get("root");
  const index = root === undefined ? undefined : followed(cursor, objects, root);
  const fields = index === undefined ? undefined : dictionaryAt(cursor, index);
  if (fields === undefined) return undefined;
  fields.delete("$class");
  for (const [name, value] of fields) {
    const target = followed(cursor, objects, value);
    if (target === undefined) return undefined;
    fields.set(name, target);
  }
  return fields;
}

function followed(cursor: ObjectCursor, objects: number, index: number): number | undefined {
  if (cursor.enter(index) !== kind.uid) return index;
  const uid = cursor.uid();
  if (cursor.enter(objects) !== kind.array || uid >= cursor.length) return undefined;
  return cursor.referenceAt(cursor.start, uid);
}

/** The data in an object of class NSData, which holds it in place or as an object of its own. */
function dataOf(cursor: ObjectCursor, { at, objects }: Layout, index: number): ObjectAt | undefined {
  const data = dictionaryAt(cursor, index)?.get("NS.data");
  const target = data === undefined ? undefined : followed(cursor, objects, data);
  const found = target === undefined ? undefined : at[target];
  return found?.kind === kind.data ? found : undefined;
}

/** What stands outside of the spans. */
function fixedBut(spans: readonly Span[], blob: Uint8Array): Pick<Form, "places" | "words" | "singles"> {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.length);
  const places: number[] = [];
  const singles: number[] = [];
  let at = 0;
  for (const { from, size } of [...spans, { from: blob.length, size: 0 }].sort((a, b) => a.from - b.from)) {
    for (; at + 4 <= from; at += 4) places.push(at);
    for (; at < from; at++) singles.push(at);
    at = Math.max(at, from + size);
  }
  const words = places.map((place) => view.getInt32(place));
  return { places: Int32Array.from(places), words: Int32Array.from(words), singles: Int32Array.from(singles) };
}

function sameDetails(a: EntryDetails | undefined, b: EntryDetails): boolean {
  if (a === undefined) return false;
  const names = new Set([...Object.keys(a.attributes), ...Object.keys(b.attributes)]) as Set<keyof FileAttributes>;
  for (const name of names) if (a.attributes[name] !== b.attributes[name]) return false;
  const { wrappedKey } = b;
  if (a.wrappedKey === undefined || wrappedKey === undefined) return a.wrappedKey === wrappedKey;
  return a.wrappedKey.length === wrappedKey.length && a.wrappedKey.every((byte, i) => byte === wrappedKey[i]);
}
