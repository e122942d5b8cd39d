/**
 * The door to indicators: files of published indicators in, one index out, which answers what an observable meets.
 * @module
 */
import { defaultLimits, type Limits } from "../bytes/limits.ts";
import type { IndicatorFileSummary } from "../model/examination.ts";
import type { IndicatorType } from "../model/finding.ts";
import type { Observable } from "../model/observable.ts";
import { addTo, emptyIndex } from "./index.ts";
import type { Match } from "./match.ts";
import { matchObservable } from "./matcher.ts";

export type { Match, MatchKind } from "./match.ts";
export { typesTestedBy } from "./tested-types.ts";

export interface IndicatorFile {
  /** Its own name, without a path; what findings name as their source. */
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  /** True for a file that merely lay beside others: it is passed over without a word when it is none of indicators. */
  readonly maybe?: boolean;
}

export interface IndicatorIndex {
  /** In the order in which the files were given. */
  readonly files: readonly IndicatorFileSummary[];
  /** Different values over all files that can match something. */
  readonly size: number;
  readonly counts: ReadonlyMap<IndicatorType, number>;
  /** Everything that the observable meets. Empty for most. Never throws. */
  match(observable: Observable): readonly Match[];
}

/**
 * Never throws for what the files hold. A file that is none of indicators gets the problem `not-an-indicator-file` and
 * `loaded` 0; each other file's indicators are loaded, duplicates (problem `duplicate`) or counted in `notUnderstood`.
 * A file that is given twice is read once.
 */
export function loadIndicators(files: readonly IndicatorFile[], limits: Limits = defaultLimits): IndicatorIndex {
  const index = emptyIndex();
  const read = new Map<string, string>();
  const summaries: IndicatorFileSummary[] = [];
  for (const file of files) {
    const same = read.get(file.sha256);
    read.set(file.sha256, file.name);
    const summary = same === undefined ? readFile(index, file, limits) : repeated(file, same);
    const isNone = summary.problems.some(({ code }) => code === "not-an-indicator-file");
    if (!(isNone && file.maybe === true)) summaries.push(summary);
  }
  let size = 0;
  for (const count of index.counts.values()) size += count;
  return { files: summaries, size, counts: index.counts, match: (observable) => matchObservable(index, observable) };
}

function repeated(file: IndicatorFile, first: string): IndicatorFileSummary {
  return summary(file, file.name, 0, 0, [{ code: "same-file-again", count: 1, example: first }]);
}

