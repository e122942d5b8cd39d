/**
 * Values by key, each with every source that states it. One source costs no list: most values have but one.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";

export interface StatedValues {
  readonly size: number;
  keys(): Iterable<string>;
  /**
   * What was the first to state it; undefined when the key is new. A source that states a value under one name twice is
   * kept once.
   */
  add(key: string, ref: IndicatorRef): IndicatorRef | undefined;
  get(key: string): readonly IndicatorRef[] | undefined;
  /** False when no key has this length and first letter: then the key need not even be made. */
  mayHold(length: number, first: number): boolean;
}

/** Lengths and first letters are told apart up to these; what is beyond shares the last place. */
const lengths = 64;
const letters = 128;

export type Refs = IndicatorRef | readonly IndicatorRef[];

export function statedValues(): StatedValues {
  const values = new Map<string, Refs>();
  // Most of what is looked up is no known value, and a look-up has to hash it first: one bit for each length and first
  // letter that occurs spares most of that.
  const shapes = new Uint8Array(lengths * letters);
  return {
    get size() {
      return values.size;
    },
    keys: () => values.keys(),
    mayHold: (length, first) => shapes[shape(length, first)] !== 0,
    add(key, ref) {
      const known = values.get(key);
      if (known === undefined) {
        shapes[shapeOf(key)] = 1;
        values.set(key, ref);
        return undefined;
      }
      const all = withRef(known, ref);
      if (all !== known) values.set(key, all);
      return firstOf(known);
    },
    get(key) {
      if (shapes[shapeOf(key)] === 0) return undefined;
      const known = values.get(key);
      return known === undefined ? undefined : listOf(known);
    },
  };
}

function shapeOf(key: string): number {
  return shape(key.length, key.length === 0 ? 0 : key.charCodeAt(0));
}

function shape(length: number, first: number): number {
  return Math.min(length, lengths - 1) * letters + Math.min(first, letters - 1);
}

/** Most sources kept for one value; a list cannot make one finding endless. */
const mostRefs = 256;

export function withRef(known: Refs | undefined, ref: IndicatorRef): Refs {
  if (known === undefined) return ref;
  if (!isList(known)) return known.source === ref.source && known.name === ref.name ? known : [known, ref];
  const list = known;
  if (list.length >= mostRefs || list.some((other) => other.source === ref.source && other.name === ref.name))
    return known;
  return [...list, ref];
}

function isList(refs: Refs): refs is readonly IndicatorRef[] {
  return Array.isArray(refs);
}

export function firstOf(refs: Refs): IndicatorRef | undefined {
  return Array.isArray(refs) ? refs[0] : (refs as IndicatorRef);
}

export function listOf(refs: Refs): readonly IndicatorRef[] {
  return Array.isArray(refs) ? refs : [refs as IndicatorRef];
}
