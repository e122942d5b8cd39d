/**
 * The door to indicators: files of published indicators in, one index out, which answers what an observable meets.
 * @module
 */
import { defaultLimits, type Limits } from "../bytes/limits.ts";
import { isReadError } from "../bytes/read-error.ts";
import type { IndicatorFileSummary } from "../model/examination.ts";
import type { IndicatorType } from "../model/finding.ts";
import type { Observable } from "../model/observable.ts";
import { addTo, emptyIndex, type StatedKind, statedKeys } from "./index.ts";
import type { Match } from "./match.ts";
import { matchObservable } from "./matcher.ts";
import { readPackBody } from "./pack/pack-body.ts";
import type { PackFile } from "./pack/pack-file.ts";
import type { StatedPattern } from "./patterns/pattern-set.ts";
import { type IndicatorText, readFile, type Take } from "./read-file.ts";

export type { Match, MatchKind } from "./match.ts";
export { typesTestedBy } from "./tested-types.ts";

/** A file of a published list, or a pack of many. */
export type IndicatorFile =
  | (IndicatorText & {
      /** True for one that merely lay beside others: it is passed over without a word when it is none of indicators. */
      readonly maybe?: boolean;
    })
  | { readonly name: string; readonly sha256: string; readonly pack: PackFile };

export interface IndicatorIndex {
  /** In the order in which the files were given. */
  readonly files: readonly IndicatorFileSummary[];
  /** Different values over all files that can match something. */
  readonly size: number;
  readonly counts: ReadonlyMap<IndicatorType, number>;
  /** The same by what they are published as; a value counts once under each name. */
  readonly names: ReadonlyMap<string, ReadonlyMap<IndicatorType, number>>;
  /** Values that are not reported; absent where there are none. */
  readonly allowed?: readonly string[];
  /** Everything that the observable meets. Empty for most. Never throws. */
  match(observable: Observable): readonly Match[];
  /** What `match` compares addresses, paths and digests with, for values that are kept without being readable. */
  stated(): Iterable<readonly [StatedKind, string]>;
  /** What is more than one value: asked of whole records, and of several together. */
  readonly patterns: readonly StatedPattern[];
  /** True for what the person knows; absent where nothing is. */
  isAllowed?(observable: Observable): boolean;
}

/**
 * Never throws for what the files hold. A file that is none of indicators gets the problem `not-an-indicator-file` and
 * `loaded` 0; each other file's indicators are loaded, duplicates (problem `duplicate`) or counted in `notUnderstood`.
 * A file that is given twice is read once.
 */
export function loadIndicators(files: readonly IndicatorFile[], limits: Limits = defaultLimits): IndicatorIndex {
  const index = emptyIndex();
  const summaries = readAll(files, limits, (value, ref) => addTo(index, value, ref));
  let size = 0;
  for (const count of index.counts.values()) size += count;
  return {
    files: summaries,
    size,
    counts: index.counts,
    names: index.names,
    match: (observable) => matchObservable(index, observable),
    stated: () => statedKeys(index),
    patterns: [...index.patterns].map(([text, refs]) => ({ text, refs })),
  };
}

/** Type and value of everything the files state, with the names each is published under. */
export function valuesIn(
  files: readonly IndicatorFile[],
  limits: Limits = defaultLimits,
): Map<string, { readonly type: IndicatorType; readonly value: string; readonly name: string }> {
  const values = new Map<string, { type: IndicatorType; value: string; name: string }>();
  readAll(files, limits, ({ type, key, use }, { value, name }) => {
    const identity = `${type} ${use} ${key}`;
    if (!values.has(identity)) values.set(identity, { type, value, name });
  });
  return values;
}

/** Hands over every value of every file, in their order. */
export function readAll(files: readonly IndicatorFile[], limits: Limits, take: Take): IndicatorFileSummary[] {
  const read = new Map<string, string>();
  const summaries: IndicatorFileSummary[] = [];
  for (const file of files) {
    const same = read.get(file.sha256);
    read.set(file.sha256, file.name);
    if (same !== undefined) {
      summaries.push(refused(file, "same-file-again", same));
    } else if ("pack" in file) {
      summaries.push(...readPack(file, take));
    } else {
      const summary = readFile(file, limits, take);
      const isNone = summary.problems.some(({ code }) => code === "not-an-indicator-file");
      if (!(isNone && file.maybe === true)) summaries.push(summary);
    }
  }
  return summaries;
}

function readPack(file: { name: string; sha256: string; pack: PackFile }, take: Take): IndicatorFileSummary[] {
  try {
    return readPackBody(file.pack.body(), file.name, take);
  } catch (error) {
    if (!isReadError(error)) throw error;
    return [refused(file, "not-an-indicator-file", error.detail)];
  }
}

function refused(file: IndicatorFile, code: string, example: string): IndicatorFileSummary {
  const { name, sha256 } = file;
  return { name, file: name, sha256, loaded: 0, notUnderstood: 0, problems: [{ code, count: 1, example }] };
}
