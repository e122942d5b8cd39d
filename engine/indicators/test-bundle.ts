/**
 * Small STIX bundles for the tests of this folder.
 * @module
 */
import type { ObservableKind } from "../model/observable.ts";
import { type IndicatorIndex, loadIndicators } from "./indicators.ts";

/** One indicator object for each pattern, all belonging to one malware. */
export function bundleOf(patterns: readonly string[], name = "Family"): string {
  const malware = { type: "malware", id: "malware--1", name };
  const objects = patterns.flatMap((pattern, at) => [
    { type: "indicator", id: `indicator--${at}`, pattern, pattern_type: "stix" },
    { type: "relationship", id: `relationship--${at}`, source_ref: `indicator--${at}`, target_ref: "malware--1" },
  ]);
  return JSON.stringify({ type: "bundle", id: "bundle--1", objects: [malware, ...objects] });
}

/** `path='value'` with the value escaped as the grammar wants it. */
export function equals(path: string, value: string): string {
  return `[${path}='${value.replace(/[\\']/g, "\\$&")}']`;
}

export function indexOf(...statements: readonly (readonly [path: string, value: string])[]): IndicatorIndex {
  return loadIndicators([
    { name: "test.stix2", sha256: "00", text: bundleOf(statements.map(([path, value]) => equals(path, value))) },
  ]);
}

/** `how kind value` of each match, sorted. */
export function met(index: IndicatorIndex, kind: ObservableKind, value: string, inContainer = false): string[] {
  return index
    .match({ kind, value, field: "field", inContainer })
    .map((match) => `${match.how} ${match.kind} ${match.value}`)
    .sort();
}

export function problemsOf(index: IndicatorIndex): Record<string, number> {
  return Object.fromEntries((index.files[0]?.problems ?? []).map(({ code, count }) => [code, count]));
}
