/**
 * The door to indicators: files of published indicators in, one index out, which answers what an observable meets.
 * @module
 */
import { defaultLimits, type Limits } from "../bytes/limits.ts";
import type { IndicatorFileSummary } from "../model/examination.ts";
import type { IndicatorRef, IndicatorType } from "../model/finding.ts";
import type { Observable } from "../model/observable.ts";
import { classify } from "./classify.ts";
import type { Feed } from "./feeds/feed.ts";
import { readJsonFeed, readTextFeed } from "./feeds/read-feed.ts";
import { addTo, emptyIndex, type Index } from "./index.ts";
import type { Match } from "./match.ts";
import { matchObservable } from "./matcher.ts";
import { type ProblemTally, problemTally } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { readBundle } from "./stix/read-bundle.ts";
import { objectsOf } from "./stix/stix-object.ts";

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

function readFile(index: Index, file: IndicatorFile, limits: Limits): IndicatorFileSummary {
  const problems = problemTally();
  const json = readJson(file.text, limits);
  const objects = "value" in json ? objectsOf(json.value) : undefined;
  if (objects === undefined) {
    const feed = "value" in json ? readJsonFeed(json.value) : readTextFeed(file.text, file.name, limits);
    if (feed !== undefined) return takeFeed(index, file, feed, problems, limits);
    if ("refused" in json && json.refused === "over-limit") problems.add("over-limit", json.detail);
    problems.add("not-an-indicator-file", "detail" in json ? json.detail : file.name);
    return summary(file, file.name, 0, 0, problems.list());
  }
  const { about, loaded, notUnderstood } = readBundle(objects, file.name, limits, problems, (statement) => {
    for (const name of statement.names) {
      const ref: IndicatorRef = {
        type: statement.value.type,
        value: statement.written,
        name,
        source: file.name,
        ...(statement.id === undefined ? {} : { id: statement.id }),
        ...(statement.stalkerware.has(name) ? { threat: "stalkerware" } : {}),
      };
      addTo(index, statement.value, ref);
    }
  });
  return summary(file, about ?? file.name, loaded, notUnderstood, problems.list());
}

/** As bundles are counted: a value that the file stated before is a `duplicate`, one that cannot be used is refused. */
function takeFeed(
  index: Index,
  file: IndicatorFile,
  { about = file.name, statements }: Feed,
  problems: ProblemTally,
  limits: Limits,
): IndicatorFileSummary {
  const stated = new Set<string>();
  let loaded = 0;
  let notUnderstood = 0;
  let left = limits.objects;
  for (const statement of statements) {
    if (left-- <= 0) {
      problems.add("over-limit", `more than ${limits.objects} values`);
      break;
    }
    if ("refused" in statement) {
      problems.add(statement.refused, statement.example);
      notUnderstood++;
      continue;
    }
    const { kind, value: written, names = [], ...more } = statement;
    const value = classify(kind, written);
    if ("refused" in value) {
      problems.add(value.refused, written);
      notUnderstood++;
      continue;
    }
    const identity = `${value.type} ${value.use} ${value.identity ?? value.key}`;
    if (stated.has(identity)) problems.add("duplicate", written);
    else {
      loaded++;
      stated.add(identity);
      for (const warning of value.warnings) problems.add(warning, written);
    }
    for (const name of names.length === 0 ? [about] : names) {
      addTo(index, value, { type: value.type, value: written, name: name.slice(0, 256), source: file.name, ...more });
    }
  }
  if (loaded === 0 && notUnderstood === 0) problems.add("no-indicators", file.name);
  return summary(file, about.slice(0, 256), loaded, notUnderstood, problems.list());
}

function repeated(file: IndicatorFile, first: string): IndicatorFileSummary {
  return summary(file, file.name, 0, 0, [{ code: "same-file-again", count: 1, example: first }]);
}

function summary(
  file: IndicatorFile,
  name: string,
  loaded: number,
  notUnderstood: number,
  problems: IndicatorFileSummary["problems"],
): IndicatorFileSummary {
  return { name, file: file.name, sha256: file.sha256, loaded, notUnderstood, problems };
}
