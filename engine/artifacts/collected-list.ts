/**
 * Lists that a collector wrote down in JSON: their items one by one, with the way back to each, and their values by
 * whatever spelling the collector's version uses.
 * @module
 */
import { type JsonItem, readJsonItems } from "../formats/json-items/json-items.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import type { Place } from "../model/place.ts";
import { noteNothing } from "./section-text.ts";

export interface ListItem {
  readonly value: unknown;
  readonly from: Place;
}

/** Largest item: an app of many parts has some ten thousand bytes. */
const itemBytes = 8 << 20;
const mostOdd = 50;

/**
 * Items some thousand at a time; what is wrong with the list is told to `context`. `always` is what every phone has: a list
 * without any is one that the collector did not get, which it writes as `null` or `[]`.
 */
export async function* listItems(
  file: EvidenceFile,
  context: ReadContext,
  key?: string,
  always?: string,
): AsyncIterable<readonly ListItem[]> {
  const batches = readJsonItems(await file.open(), {
    place: file.name,
    itemBytes,
    depth: context.limits.depth,
    ...(key === undefined ? {} : { key }),
    note({ code, offset, detail, loss }) {
      context.note({ code, place: `${file.name}, offset ${offset}`, detail, loss });
    },
  });
  let some = false;
  for await (const batch of batches) {
    some ||= batch.length > 0;
    yield batch.map((item) => placed(file, item));
  }
  if (!some && always !== undefined) noteNothing(file, context, always);
}

function placed(file: EvidenceFile, { value, number, offset }: JsonItem): ListItem {
  return { value, from: { file: file.name, row: number, offset } };
}

/** An object's members by name; names are compared without case, `_` and `-`. */
export type Members = ReadonlyMap<string, unknown>;

/** Undefined for what is no object. */
export function membersOf(value: unknown): Members | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const members = new Map<string, unknown>();
  for (const [name, member] of Object.entries(value)) members.set(folded(name), member);
  return members;
}

/** Lists have few names, each of them very often. */
const known = new Map<string, string>();
const mostKnown = 10_000;

function folded(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = name.toLowerCase().replaceAll(/[_-]/g, "");
  if (known.size < mostKnown) known.set(name, made);
  return made;
}

export function textIn(members: Members, name: string): string | undefined {
  const value = members.get(name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A number, also one that is written as text. */
export function numberIn(members: Members, name: string): number | undefined {
  const value = members.get(name);
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
}

export function flagIn(members: Members, name: string): boolean | undefined {
  const value = members.get(name);
  if (value === "true" || value === "false") return value === "true";
  return typeof value === "boolean" ? value : undefined;
}

/** A list; what stands alone counts as a list of one, and what is missing as one of none. */
export function listIn(members: Members, name: string): readonly unknown[] {
  const value = members.get(name);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Tells of items of the wrong shape; bounded, whatever the list holds. */
export function oddItems(context: ReadContext): (from: Place, detail: string) => void {
  let told = 0;
  return ({ file, row }, detail) => {
    if (told++ < mostOdd) context.note({ code: "malformed", place: `${file}, entry ${row}`, detail, loss: true });
  };
}
