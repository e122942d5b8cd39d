/**
 * The details of all rows of a manifest in some ninety bytes each: they are read in the one walk through Manifest.db
 * that finds the names, as its rows cannot be fetched singly and every artifact will ask for a few.
 * @module
 */
import type { FileAttributes } from "../../model/evidence.ts";
import { wrappedKeyBytes } from "./keybag.ts";
import type { EntryDetails } from "./mbfile.ts";

/** Attributes that are whole numbers of four bytes, in the order of their columns. */
const columns = [
  "mode",
  "owner",
  "group",
  "protectionClass",
  "created",
  "modified",
  "statusChanged",
] as const satisfies readonly (keyof FileAttributes)[];
/** And of up to 53 bits. */
const wideColumns = ["size", "inode"] as const satisfies readonly (keyof FileAttributes)[];

const knownBit = 1 << 15;
const keyBytes = wrappedKeyBytes + 4;

export interface DetailsTable {
  /** Adds the details of the next entry; undefined when the row has none that can be read. */
  add(details: EntryDetails | undefined): void;
  /** Ends the adding, and gives the details of an entry by its number, made anew each time. */
  finish(): (entry: number) => EntryDetails;
}

/** @returns an empty table. With `keys` false it remembers only that a file had a key, not the key. */
export function detailsTable(keys: boolean): DetailsTable {
  let count = 0;
  let capacity = 1024;
  let narrow = new Uint32Array(capacity * columns.length);
  let wide = new Float64Array(capacity * wideColumns.length);
  let present = new Uint16Array(capacity);
  let wrapped = new Uint8Array(keys ? capacity * keyBytes : 0);
  /** What does not fit the columns: dates, link targets, keys of another length. */
  const odd = new Map<number, Partial<FileAttributes>>();
  const oddKeys = new Map<number, Uint8Array>();

  function resize(to: number): void {
    capacity = to;
    narrow = resized(narrow, new Uint32Array(capacity * columns.length));
    wide = resized(wide, new Float64Array(capacity * wideColumns.length));
    present = resized(present, new Uint16Array(capacity));
    wrapped = resized(wrapped, new Uint8Array(keys ? capacity * keyBytes : 0));
  }

  function addKey(entry: number, key: Uint8Array): void {
    if (!keys) return;
    if (key.length === keyBytes) wrapped.set(key, entry * keyBytes);
    else oddKeys.set(entry, key.slice(0, 2 * keyBytes));
  }

  function get(entry: number): EntryDetails {
    const bits = present[entry] ?? 0;
    if ((bits & knownBit) === 0) return { known: false, attributes: {} };
    if ((bits & allColumns) === allColumns && !odd.has(entry)) {
      const n = entry * columns.length;
      const w = entry * wideColumns.length;
      // One literal in the order of the columns: nearly all rows of a backup, and every one of them is looked at.
      const attributes = {
        mode: narrow[n] as number,
        owner: narrow[n + 1] as number,
        group: narrow[n + 2] as number,
        protectionClass: narrow[n + 3] as number,
        created: narrow[n + 4] as number,
        modified: narrow[n + 5] as number,
        statusChanged: narrow[n + 6] as number,
        size: wide[w] as number,
        inode: wide[w + 1] as number,
      };
      return (bits & keyBit) === 0
        ? { known: true, attributes }
        : { known: true, attributes, wrappedKey: keyOf(entry) };
    }
    const attributes: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      if ((bits & (1 << i)) !== 0) attributes[columns[i] as string] = narrow[entry * columns.length + i];
    }
    for (let i = 0; i < wideColumns.length; i++) {
      if ((bits & (1 << (columns.length + i))) !== 0) {
        attributes[wideColumns[i] as string] = wide[entry * wideColumns.length + i];
      }
    }
    Object.assign(attributes, odd.get(entry));
    if ((bits & keyBit) === 0) return { known: true, attributes };
    return { known: true, attributes, wrappedKey: keyOf(entry) };
  }

  function keyOf(entry: number): Uint8Array {
    if (!keys) return noBytes;
    return oddKeys.get(entry) ?? wrapped.subarray(entry * keyBytes, (entry + 1) * keyBytes);
  }

  return {
    add(details) {
      const entry = count++;
      if (entry === capacity) resize(2 * capacity);
      if (details === undefined) return;
      const { attributes } = details;
      let bits = knownBit;
      let rest: { -readonly [Key in keyof FileAttributes]?: FileAttributes[Key] } | undefined;
      for (let i = 0; i < columns.length; i++) {
        const name = columns[i] as (typeof columns)[number];
        const value = attributes[name];
        if (value === undefined) continue;
        if (typeof value === "number" && value >= 0 && value <= 0xffff_ffff && Number.isInteger(value)) {
          narrow[entry * columns.length + i] = value;
          bits |= 1 << i;
        } else {
          rest ??= {};
          (rest as Record<string, unknown>)[name] = value;
        }
      }
      for (let i = 0; i < wideColumns.length; i++) {
        const value = attributes[wideColumns[i] as (typeof wideColumns)[number]];
        if (value === undefined) continue;
        wide[entry * wideColumns.length + i] = value;
        bits |= 1 << (columns.length + i);
      }
      if (attributes.target !== undefined) rest = { ...rest, target: attributes.target };
      if (rest !== undefined) odd.set(entry, rest);
      if (details.wrappedKey !== undefined) {
        bits |= keyBit;
        addKey(entry, details.wrappedKey);
      }
      present[entry] = bits;
    },

    finish() {
      resize(count);
      return get;
    },
  };
}

/** The same values in an array of another size. */
function resized<A extends Uint32Array | Float64Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from.subarray(0, to.length));
  return to;
}

const keyBit = 1 << 14;
const allColumns = (1 << (columns.length + wideColumns.length)) - 1;
const noBytes = new Uint8Array(0);
