/**
 * NSKeyedArchiver archives: a property list whose `$objects` refer to one another by UID. Described in Apple's
 * "Archives and Serializations Programming Guide" and readable in swift-corelibs-foundation (NSKeyedUnarchiver).
 * Built on the format plist.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { arrayOf, dictOf, type PlistDict, type PlistValue, readPlist, textOf, Uid } from "../plist/plist.ts";
import { type Shape, shapeOfClass, shapeOfField } from "./classes.table.ts";
import { wrappedScalar } from "./foundation.ts";

export { readKeyedRoot } from "./keyed-root.ts";

/** An NSAttributedString: its text, and its one dictionary of attributes or the array of those it uses. */
export class AttributedText {
  readonly text: string;
  readonly attributes: KeyedValue;

  constructor(text: string, attributes: KeyedValue) {
    this.text = text;
    this.attributes = attributes;
  }
}

/** An object of a class that has no plain form. Its fields are resolved when asked for. */
export class KeyedObject {
  readonly className: string;
  /** The class and its superclasses, nearest first; empty when the archive does not say. */
  readonly classNames: readonly string[];
  readonly #fields: PlistDict;
  readonly #resolve: (value: PlistValue) => KeyedValue;

  constructor(classNames: readonly string[], fields: PlistDict, resolve: (value: PlistValue) => KeyedValue) {
    this.className = classNames[0] ?? "";
    this.classNames = classNames;
    this.#fields = fields;
    this.#resolve = resolve;
  }

  /** Names of the fields, `$class` apart. */
  get keys(): readonly string[] {
    return [...this.#fields.keys()].filter((name) => name !== "$class");
  }

  /** A field's value; undefined when there is no such field, or what it refers to is not in the archive. */
  get(key: string): KeyedValue {
    const value = this.#fields.get(key);
    return value === undefined ? undefined : this.#resolve(value);
  }
}

/**
 * Undefined stands for a reference to an object that is not there. Sets become arrays. One object of the archive is one
 * value here, so **values may hold themselves**: who walks them must remember where it was.
 */
export type KeyedValue =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Date
  | AttributedText
  | KeyedObject
  | readonly KeyedValue[]
  | KeyedMap;

/** Keys are what the archive holds: mostly text, but any value may be one. */
export type KeyedMap = ReadonlyMap<KeyedValue, KeyedValue>;

/** Something met while reading; the same shape as the ledger's notes. */
interface Note {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface KeyedArchive {
  /** The entries that were archived, most often one named `root`. */
  readonly top: ReadonlyMap<string, KeyedValue>;
  /** Grows while fields are resolved. `dangling-reference` loses something, `other-version` does not. */
  readonly notes: readonly Note[];
}

const version = 100_000;
/** A damaged archive would otherwise repeat itself. */
const mostNotes = 100;

/** @throws {ReadError} `truncated`, `malformed`, `over-limit`, or `absent` where the property list is no archive. */
export function readKeyedArchive(bytes: Uint8Array, options: { limits: Limits; place: string }): KeyedArchive {
  const archive = dictOf(readPlist(bytes, options));
  const objects = arrayOf(archive?.get("$objects"));
  const top = dictOf(archive?.get("$top"));
  if (objects === undefined || top === undefined) {
    throw new ReadError("absent", options.place, "a property list without the $objects and $top of a keyed archive");
  }
  const notes: Note[] = [];
  if (archive?.get("$version") !== version) {
    notes.push({ code: "other-version", place: options.place, detail: "$version is not 100000", loss: false });
  }
  const resolve = resolver(objects, options.place, notes);
  return { top: new Map([...top].map(([name, value]) => [name, resolve(value)])), notes };
}

/**
 * Turns values of the property list into values without references. Containers are made empty, known under their index,
 * and filled from a list of those that wait: no recursion, and a cycle finds the container it began with.
 */
function resolver(objects: readonly PlistValue[], place: string, notes: Note[]): (value: PlistValue) => KeyedValue {
  const made = new Map<number, KeyedValue>();
  const classes = new Map<number, readonly string[]>();
  const waiting: (() => void)[] = [];

  function raw(value: PlistValue | undefined): PlistValue | undefined {
    if (!(value instanceof Uid)) return value;
    return value.value === 0 ? null : objects[value.value];
  }

  function resolve(value: PlistValue): KeyedValue {
    const result = convert(value);
    for (let fill = waiting.pop(); fill !== undefined; fill = waiting.pop()) fill();
    return result;
  }

  /** The value, its elements still to come when it is a container. */
  function convert(value: PlistValue): KeyedValue {
    if (value instanceof Uid) return object(value.value);
    if (Array.isArray(value)) return list(value);
    const entries = dictOf(value);
    if (entries !== undefined) return map(entries.keys(), entries.values());
    return value as Exclude<PlistValue, Uid | PlistDict | readonly PlistValue[]>;
  }

  function object(index: number): KeyedValue {
    if (index === 0) return null;
    if (made.has(index)) return made.get(index);
    if (index >= objects.length) {
      const detail = `a reference to object ${index} of ${objects.length}`;
      if (notes.length < mostNotes) notes.push({ code: "dangling-reference", place, detail, loss: true });
      return undefined;
    }
    const value = objects[index] as PlistValue;
    const fields = dictOf(value);
    // An object that is a bare reference would be a chain; NSKeyedArchiver never writes one.
    const result = fields !== undefined ? instance(fields) : value instanceof Uid ? undefined : convert(value);
    made.set(index, result);
    return result;
  }

  function instance(fields: PlistDict): KeyedValue {
    const names = classNames(fields.get("$class"));
    const shape = shapeOf(names, fields);
    if (shape === "dict") {
      return map(
        elements(fields.get("NS.keys"), fields, "NS.key."),
        elements(fields.get("NS.objects"), fields, "NS.object."),
      );
    }
    if (shape === "array") return list(elements(fields.get("NS.objects"), fields, "NS.object."));
    if (shape === "counted-set") return list(elements(undefined, fields, "NS.object"));
    if (shape === "attributed-text") return attributed(fields, names);
    const scalar = shape === undefined ? undefined : wrappedScalar(shape, fields, raw);
    return scalar === undefined ? new KeyedObject(names, fields, resolve) : (scalar as KeyedValue);
  }

  function attributed(fields: PlistDict, names: readonly string[]): KeyedValue {
    const text = raw(fields.get("NSString"));
    const inner = dictOf(text);
    const words = textOf(inner === undefined ? text : wrappedScalar("text", inner, raw));
    if (words === undefined) return new KeyedObject(names, fields, resolve);
    return new AttributedText(words, convert(fields.get("NSAttributes") ?? null));
  }

  function list(values: Iterable<PlistValue>): KeyedValue[] {
    const result: KeyedValue[] = [];
    waiting.push(() => {
      for (const value of values) result.push(convert(value));
    });
    return result;
  }

  function map(keys: Iterable<PlistValue>, values: Iterable<PlistValue>): Map<KeyedValue, KeyedValue> {
    const result = new Map<KeyedValue, KeyedValue>();
    waiting.push(() => {
      const rest = values[Symbol.iterator]();
      for (const key of keys) {
        const { value } = rest.next();
        result.set(convert(key), value === undefined ? undefined : convert(value));
      }
    });
    return result;
  }

  function classNames(reference: PlistValue | undefined): readonly string[] {
    const index = reference instanceof Uid ? reference.value : -1;
    const before = classes.get(index);
    if (before !== undefined) return before;
    const description = dictOf(raw(reference));
    const own = textOf(description?.get("$classname"));
    const chain = [arrayOf(description?.get("$classes")), arrayOf(description?.get("$classhints"))];
    const names = [own, ...chain.flatMap((list) => list ?? [])].filter((name) => typeof name === "string");
    const result = [...new Set(names)];
    classes.set(index, result);
    return result;
  }

  return resolve;
}

/** Elements of a container: one array of references, or one numbered field for each. */
function elements(values: PlistValue | undefined, fields: PlistDict, prefix: string): readonly PlistValue[] {
  const together = arrayOf(values);
  if (together !== undefined) return together;
  const found: PlistValue[] = [];
  for (let value = fields.get(`${prefix}0`); value !== undefined; value = fields.get(`${prefix}${found.length}`)) {
    found.push(value);
  }
  return found;
}

function shapeOf(classNames: readonly string[], fields: PlistDict): Shape | undefined {
  for (const name of classNames) {
    const shape = shapeOfClass.get(name);
    if (shape !== undefined) return shape;
  }
  return classNames.length > 0 ? undefined : shapeOfField.find(([field]) => fields.has(field))?.[1];
}
