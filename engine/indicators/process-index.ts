/**
 * Process names: whole, and by the 15 or 16 bytes that the system keeps of a longer one. Never by any other prefix.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import { cutForms, mayBeCut, observedProcess } from "./process-name.ts";
import { statedValues } from "./stated-values.ts";

export interface ProcessHit {
  readonly how: "exact" | "truncated";
  readonly key: string;
  readonly refs: readonly IndicatorRef[];
}

export interface ProcessIndex {
  readonly size: number;
  /** What was the first to state it; undefined when the name is new. */
  add(name: string, ref: IndicatorRef): IndicatorRef | undefined;
  find(observed: string): ProcessHit[];
  /** One name that is known to be whole. */
  refsOf(name: string): readonly IndicatorRef[] | undefined;
  keys(): Iterable<string>;
}

/** Most longer names told for one that was cut. */
const mostLonger = 64;

export function processIndex(): ProcessIndex {
  const names = statedValues();
  const longerByCut = new Map<string, string[]>();
  return {
    get size() {
      return names.size;
    },
    add(name, ref) {
      const first = names.add(name, ref);
      if (first === undefined) {
        for (const cut of cutForms(name)) {
          const longer = longerByCut.get(cut);
          if (longer === undefined) longerByCut.set(cut, [name]);
          else if (longer.length < mostLonger) longer.push(name);
        }
      }
      return first;
    },
    find(observed) {
      const hits: ProcessHit[] = [];
      const { names: whole, cut } = observedProcess(observed);
      for (const name of whole) {
        const refs = names.get(name);
        if (refs !== undefined) hits.push({ how: "exact", key: name, refs });
      }
      for (const name of cut) {
        const longer = longerByCut.get(name);
        if (longer === undefined || !mayBeCut(name)) continue;
        for (const key of longer) {
          const refs = names.get(key);
          if (refs !== undefined) hits.push({ how: "truncated", key, refs });
        }
      }
      return hits;
    },
    keys: () => names.keys(),
    refsOf: (name) => names.get(name),
  };
}
