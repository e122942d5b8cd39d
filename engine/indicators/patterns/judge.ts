/**
 * Patterns of several brackets, or with spans of time, over the records of everything that was read. A record counts once
 * in an answer, at any one of its moments: a file that was made in one year and changed in another was not at work in
 * between.
 * @module
 */
import { type Grade, rankOf, weaker } from "../../model/grade.ts";
import { nanosecondsFromText } from "../../model/moment.ts";
import type { PhoneRecord } from "../../model/record.ts";
import type { Sighting } from "../stix/frames.ts";
import type { Observation } from "../stix/pattern.ts";
import type { Bracket } from "../stix/search-pattern.ts";
import { searchPattern } from "../stix/search-pattern.ts";
import type { Gathered } from "./gather.ts";
import type { Alternative, PatternSet } from "./pattern-set.ts";

/** What one outcome gave: `outcome` is its place in the list of outcomes. */
export interface GatheredFrom extends Gathered {
  readonly outcome: number;
  /** True for a second look at what others read: its records count only where they alone meet a bracket. */
  readonly repeats: boolean;
}

export interface SequenceAnswer {
  readonly alternative: Alternative;
  /** In the order of their times. */
  readonly records: readonly { readonly record: PhoneRecord; readonly outcome: number }[];
  readonly grade: Grade;
  readonly observed: string;
  /** ISO; of the first that has a time. */
  readonly at?: string;
}

/** A pattern of which it was not found out whether it is met. */
export interface Undecided {
  readonly alternative: Alternative;
  /** Outcomes whose records it would rest on. */
  readonly outcomes: readonly number[];
}

/** Times that one pattern is told of. */
const mostAnswers = 20;
const mostSteps = 1_000_000;
/** Moments of one record. */
const mostMoments = 16;

interface Kept {
  readonly record: PhoneRecord;
  readonly outcome: number;
  readonly sightings: readonly Sighting[];
  /** The same for each thing that is asked for, where patterns ask for no times. */
  readonly asked: Map<string, readonly Sighting[]>;
  readonly meets: ReadonlyMap<number, { readonly sure: boolean; readonly grade: Grade; readonly observed: string }>;
}

export function judgePatterns(
  set: PatternSet,
  gathered: readonly GatheredFrom[],
): { answers: SequenceAnswer[]; undecided: Undecided[] } {
  const answers: SequenceAnswer[] = [];
  const undecided: Undecided[] = [];
  if (gathered.length === 0) return { answers, undecided };
  const kept: Kept[] = [];
  const byBracket = new Map<number, Kept[]>();
  const own = new Set<number>();
  for (const { candidates, repeats } of gathered) {
    if (!repeats) for (const { meets } of candidates) for (const { bracket } of meets) own.add(bracket);
  }
  for (const { candidates, outcome, repeats } of gathered) {
    for (const { record, meets } of candidates) {
      const here = meets.filter(({ bracket }) => !repeats || !own.has(bracket));
      if (here.length === 0) continue;
      const number = kept.length;
      const one: Kept = {
        record,
        outcome,
        sightings: sightingsOf(record, number),
        asked: new Map(),
        meets: new Map(here.map(({ bracket, ...rest }) => [bracket, rest])),
      };
      kept.push(one);
      for (const { bracket } of here) {
        const list = byBracket.get(bracket);
        if (list === undefined) byBracket.set(bracket, [one]);
        else list.push(one);
      }
    }
  }
  const cut = new Map<number, number[]>();
  for (const { cut: numbers, outcome } of gathered) {
    for (const number of numbers) cut.set(number, [...(cut.get(number) ?? []), outcome]);
  }

  for (const alternative of set.alternatives) {
    if (alternative.single !== undefined) continue;
    const brackets = set.brackets.filter((bracket) => bracket.alternative === alternative);
    const plain = asksForNoTime(alternative.pattern);
    const lists = new Map(brackets.map(({ node, number }) => [node, { number, all: byBracket.get(number) ?? [] }]));
    const candidates = (sureOnly: boolean) => (node: Bracket) => {
      const { number = -1, all = [] } = lists.get(node) ?? {};
      return all.flatMap((one) => {
        const met = one.meets.get(number);
        const sightings = plain ? sightingsFor(one, JSON.stringify(node.test)) : one.sightings;
        const isFree = sightings[0]?.use.taken === false;
        return isFree && (!sureOnly || met?.sure === true) ? sightings : [];
      });
    };
    const used: Sighting[] = [];
    let steps = mostSteps;
    let found = 0;
    let answer = searchPattern(alternative.pattern, candidates(true), steps);
    while (answer !== undefined && answer !== "none" && answer.length > 0) {
      used.push(...answer);
      answers.push(
        answerOf(
          alternative,
          answer,
          kept,
          brackets.map(({ number }) => number),
        ),
      );
      if (++found >= mostAnswers) break;
      // Further answers have less to spend.
      steps /= 2;
      answer = searchPattern(alternative.pattern, candidates(true), steps);
    }
    for (const sighting of used) sighting.use.taken = false;
    if (found > 0) continue;
    const cutIn = brackets.flatMap(({ number }) => cut.get(number) ?? []);
    const isOpen =
      answer === undefined ||
      cutIn.length > 0 ||
      ([...lists.values()].some(({ number, all }) => all.some(({ meets }) => meets.get(number)?.sure === false)) &&
        searchPattern(alternative.pattern, candidates(false)) !== "none");
    for (const { sightings, asked } of kept) {
      for (const { use } of [...sightings, ...[...asked.values()].flat()]) use.taken = false;
    }
    if (!isOpen) continue;
    const outcomes = [...lists.values()].flatMap(({ all }) => all.map(({ outcome }) => outcome));
    undecided.push({ alternative, outcomes: [...new Set([...cutIn, ...outcomes])] });
  }
  return { answers, undecided };
}

/** True for brackets joined by AND and OR alone. */
function asksForNoTime(node: Observation): boolean {
  return (
    node.kind === "one" || (node.kind === "join" && node.operator !== "FOLLOWEDBY" && node.parts.every(asksForNoTime))
  );
}

/**
 * A record says several things at once, as of an app its id and its certificate. Where nothing is said of times, each
 * thing that is asked for is an observation of its own; what is asked for twice has to stand in two records.
 */
function sightingsFor({ asked, sightings }: Kept, test: string): readonly Sighting[] {
  const known = asked.get(test);
  if (known !== undefined) return known;
  const use = { taken: false };
  const made = sightings.map((sighting) => ({ ...sighting, use }));
  asked.set(test, made);
  return made;
}

/** One for each of its moments, or one without a time. */
function sightingsOf({ moments }: PhoneRecord, number: number): Sighting[] {
  const times = new Set<bigint>();
  for (const { utc } of moments) {
    const time = utc === undefined ? undefined : nanosecondsFromText(utc);
    if (time !== undefined && times.size < mostMoments) times.add(time);
  }
  const use = { taken: false };
  if (times.size === 0) return [{ number, first: undefined, last: undefined, use }];
  return [...times].map((time) => ({ number, first: time, last: time, use }));
}

/**
 * What several records say together is what their source says of them: traces of an attack, if each of the strongest
 * alone could mean as much. Where one record is all there is, it says what it says alone.
 */
function answerOf(
  alternative: Alternative,
  answer: readonly Sighting[],
  kept: readonly Kept[],
  brackets: readonly number[],
): SequenceAnswer {
  const inTime = [...answer].sort((a, b) => byTime(a, b));
  const records: { record: PhoneRecord; outcome: number }[] = [];
  let grade: Grade = "context";
  let observed = "";
  for (const number of new Set(inTime.map((sighting) => sighting.number))) {
    const one = kept[number];
    if (one === undefined) continue;
    records.push({ record: one.record, outcome: one.outcome });
    for (const bracket of brackets) {
      const met = one.meets.get(bracket);
      if (met === undefined) continue;
      if (observed === "") observed = met.observed;
      if (rankOf(met.grade) > rankOf(grade)) grade = met.grade;
    }
  }
  const [first] = inTime;
  const at = records[0]?.record.moments.find(
    ({ utc }) => utc !== undefined && nanosecondsFromText(utc) === first?.first,
  )?.utc;
  return {
    alternative,
    records,
    grade: records.length === 1 ? grade : weaker(grade, "attempt"),
    observed,
    ...(at === undefined ? {} : { at }),
  };
}

function byTime(a: Sighting, b: Sighting): number {
  if (a.first === undefined || b.first === undefined) {
    return Number(a.first === undefined) - Number(b.first === undefined) || a.number - b.number;
  }
  return a.first === b.first ? a.number - b.number : a.first < b.first ? -1 : 1;
}
