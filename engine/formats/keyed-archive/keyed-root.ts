/**
 * The root object of a keyed archive without the graph around it: the quick way through the one small archive that
 * stands in every row of a backup's Manifest.db (class MBFile). Built on the formats plist and keyed-archive.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { isBinaryPlist, kind, ObjectCursor } from "../plist/binary-object.ts";
import { objectDecoder } from "../plist/binary-plist.ts";
import { arrayOf, dictOf, type PlistValue, readPlist, Uid } from "../plist/plist.ts";
import { plainFields } from "./foundation.ts";

/** Names seen before, by a hash of their bytes: an archive of one class has the same names in every row. */
const names: (string | undefined)[] = new Array<string | undefined>(512).fill(undefined);

/**
 * The fields of the archive's root object. A field that refers to another object is resolved one level: text, data,
 * numbers, and the mutable or wrapped forms of data, text and date (`NS.data`, `NS.string`, `NS.bytes`, `NS.time`) become
 * plain values, nil becomes null; other objects stay the dictionary that stands in the archive, with `Uid` references in
 * it. A reference to an object that is not there leaves the field out. `$class` is not part of the result.
 * @throws {ReadError} `truncated`, `malformed`, `over-limit`, or `absent` when there is no root object.
 */
export function readKeyedRoot(
  bytes: Uint8Array,
  options: { limits: Limits; place: string },
): ReadonlyMap<string, PlistValue> {
  return isBinaryPlist(bytes) ? binaryRoot(bytes, options) : otherRoot(bytes, options);
}

function binaryRoot(bytes: Uint8Array, options: { limits: Limits; place: string }): Map<string, PlistValue> {
  const cursor = new ObjectCursor(bytes, options);
  if (cursor.enter(cursor.root) !== kind.dict) throw noRoot(options.place);
  const top = entry(cursor, "$top");
  const objects = entry(cursor, "$objects");
  if (top < 0 || objects < 0 || cursor.enter(top) !== kind.dict) throw noRoot(options.place);
  const root = entry(cursor, "root");
  if (root < 0 || cursor.enter(root) !== kind.uid) throw noRoot(options.place);
  const number = cursor.uid();
  if (cursor.enter(objects) !== kind.array) throw noRoot(options.place);
  const { start: objectsStart, length: objectsLength } = cursor;
  if (number >= objectsLength) throw noRoot(options.place);
  if (cursor.enter(cursor.referenceAt(objectsStart, number)) !== kind.dict) throw noRoot(options.place);

  let decoder: ((index: number) => PlistValue) | undefined;
  const decode = (index: number): PlistValue => {
    decoder ??= objectDecoder(cursor, options.limits);
    return decoder(index);
  };
  const follow = (value: PlistValue | undefined): PlistValue | undefined => {
    if (!(value instanceof Uid) || value.value >= objectsLength) return value;
    return decode(cursor.referenceAt(objectsStart, value.value));
  };
  const { start, length } = cursor;
  const fields = new Map<string, PlistValue>();
  for (let i = 0; i < length; i++) {
    cursor.enter(cursor.referenceAt(start, i));
    const name = nameAt(cursor);
    if (name === "$class") continue;
    let index = cursor.referenceAt(start, length + i);
    let found = cursor.enter(index);
    if (found === kind.uid) {
      const uid = cursor.uid();
      if (uid === 0) {
        fields.set(name, null);
        continue;
      }
      if (uid >= objectsLength) continue;
      index = cursor.referenceAt(objectsStart, uid);
      found = cursor.enter(index);
    }
    if (found < kind.array) fields.set(name, cursor.scalar());
    else fields.set(name, plainFields(decode(index), follow));
  }
  return fields;
}

/** Object index of the value under `name` in the entered dictionary, or -1; the cursor stands on it again afterwards. */
function entry(cursor: ObjectCursor, name: string): number {
  const { start, length, index } = cursor;
  let found = -1;
  for (let i = 0; i < length && found < 0; i++) {
    const key = cursor.enter(cursor.referenceAt(start, i));
    if (key === kind.ascii && cursor.length === name.length && nameAt(cursor) === name) {
      found = cursor.referenceAt(start, length + i);
    }
  }
  cursor.enter(index);
  return found;
}

/** The text the cursor stands on, without making a new string for one met before. */
function nameAt(cursor: ObjectCursor): string {
  if (cursor.kind === kind.ascii && cursor.size <= 64) {
    const { bytes, start, size } = cursor;
    let hash = size;
    for (let i = start; i < start + size; i++) hash = (hash * 31 + (bytes[i] as number)) & 0xffff;
    const slot = (hash ^ (hash >> 7)) & 511;
    const known = names[slot];
    if (known !== undefined && known.length === size) {
      let i = 0;
      while (i < size && known.charCodeAt(i) === bytes[start + i]) i++;
      if (i === size) return known;
    }
    const fresh = cursor.scalar() as string;
    names[slot] = fresh;
    return fresh;
  }
  const name = cursor.kind < kind.array ? cursor.scalar() : undefined;
  if (typeof name !== "string") throw cursor.bad("a dictionary key that is no text");
  return name;
}

/** The same for an archive in another spelling than the binary one. */
function otherRoot(bytes: Uint8Array, options: { limits: Limits; place: string }): Map<string, PlistValue> {
  const archive = dictOf(readPlist(bytes, options));
  const top = dictOf(archive?.get("$top"))?.get("root");
  const objects = arrayOf(archive?.get("$objects")) ?? [];
  const follow = (value: PlistValue | undefined) => (value instanceof Uid ? objects[value.value] : value);
  const root = top instanceof Uid ? dictOf(follow(top)) : undefined;
  if (root === undefined) throw noRoot(options.place);
  const fields = new Map<string, PlistValue>();
  for (const [name, value] of root) {
    const found = follow(value);
    if (name === "$class" || found === undefined) continue;
    fields.set(name, value instanceof Uid && value.value === 0 ? null : plainFields(found, follow));
  }
  return fields;
}

function noRoot(place: string): ReadError {
  return new ReadError("absent", place, "no root object of a keyed archive");
}
