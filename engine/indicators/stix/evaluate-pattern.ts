/**
 * A whole pattern over observations that have times: which of them together meet it (STIX 2.1, 9.3 to 9.5). An
 * observation is used once in one answer. Looking for an answer can take time that grows beyond all bounds with the
 * pattern, so that it ends after a number of steps and then says so: never a "no" that was not found out.
 * @module
 */
import { nanosecondsFromText } from "../../model/moment.ts";
import { objectTest } from "./evaluate-comparison.ts";
import type { StixProperties } from "./object-values.ts";
import type { Observation } from "./pattern.ts";

export interface Observed {
  /** By the key that references name. */
  readonly objects: ReadonlyMap<string, StixProperties>;
  /** Nanoseconds since 1970; an observation without a time meets nothing that asks for times. */
  readonly first?: bigint;
  readonly last?: bigint;
  /** How often it was seen; once where absent. */
  readonly times?: number;
}

export type Evaluation =
  /** Places in the list of observations, in order, each once. */
  { readonly met: true; readonly by: readonly number[] } | { readonly met: false; readonly undecided: boolean };

const mostSteps = 200_000;
/** Sightings looked at for one bracket. */
const mostSightings = 20_000;
/** The search goes one level down for each sighting of one answer. */
const deepest = 500;

interface Sighting {
  readonly number: number;
  readonly first: bigint | undefined;
  readonly last: bigint | undefined;
  isUsed: boolean;
}

/** What is asked of every sighting chosen below it; `undo` takes the last one back. */
interface Frame {
  admits(sighting: Sighting): boolean;
  take(sighting: Sighting): () => void;
}

type Then = () => boolean;
type Search = (frames: readonly Frame[], then: Then) => boolean;

class Exhausted extends Error {}

/** @throws {UnsupportedExpression} for an expression in the pattern, before anything is looked at. */
export function patternEvaluator(pattern: Observation): (observed: readonly Observed[]) => Evaluation {
  const tests = new Map<Observation, ReturnType<typeof objectTest>>();
  prepare(pattern);
  return (observed) => {
    const chosen: Sighting[] = [];
    try {
      if (!searchFor(pattern, tests, sightingsOf(observed), observed, chosen)([], () => true)) {
        return { met: false, undecided: false };
      }
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      return { met: false, undecided: true };
    }
    return { met: true, by: [...new Set(chosen.map(({ number }) => number))].sort((a, b) => a - b) };
  };

  function prepare(node: Observation): void {
    if (node.kind === "one") tests.set(node, objectTest(node.test));
    else if (node.kind === "qualified") prepare(node.of);
    else node.parts.forEach(prepare);
  }
}

function sightingsOf(observed: readonly Observed[]): Sighting[][] {
  let left = mostSightings;
  return observed.map(({ first, last = first, times = 1 }, number) => {
    // More than the search can choose for one answer need not be there.
    const count = Math.max(1, Math.min(Number.isFinite(times) ? Math.floor(times) : 1, deepest + 1));
    left -= count;
    if (left < 0) throw new Exhausted();
    return Array.from({ length: count }, () => ({ number, first, last, isUsed: false }));
  });
}

function searchFor(
  pattern: Observation,
  tests: ReadonlyMap<Observation, ReturnType<typeof objectTest>>,
  sightings: readonly Sighting[][],
  observed: readonly Observed[],
  chosen: Sighting[],
): Search {
  let steps = mostSteps;

  function search(node: Observation): Search {
    if (node.kind === "one") return one(node);
    if (node.kind === "join") {
      const parts = node.parts.map(search);
      if (node.operator === "OR") return (frames, then) => parts.some((part) => part(frames, then));
      return inTurn(parts, node.operator === "FOLLOWEDBY");
    }
    const { by } = node;
    const inner = search(node.of);
    if (by.kind === "within") return (frames, then) => inner([...frames, within(by.seconds)], then);
    if (by.kind === "between") return (frames, then) => inner([...frames, between(by.start, by.stop)], then);
    return (frames, then) => {
      if (by.times > deepest) throw new Exhausted();
      // Which of equal brackets takes which sighting makes no difference: they are taken in order.
      const order = node.of.kind === "one" ? [inOrder()] : [];
      return inTurn(new Array<Search>(by.times).fill(inner), false)([...frames, ...order], then);
    };
  }

  function one(node: Observation): Search {
    const test = tests.get(node);
    const candidates: Sighting[] = [];
    for (const [number, { objects }] of observed.entries()) {
      if (test === undefined || ![...objects.values()].some((object) => test(object, objects))) continue;
      candidates.push(...(sightings[number] ?? []));
    }
    return (frames, then) => {
      if (chosen.length >= deepest) throw new Exhausted();
      for (const sighting of candidates) {
        if (steps-- <= 0) throw new Exhausted();
        if (sighting.isUsed || !frames.every((frame) => frame.admits(sighting))) continue;
        sighting.isUsed = true;
        chosen.push(sighting);
        const undo = frames.map((frame) => frame.take(sighting));
        if (then()) return true;
        for (const back of undo) back();
        chosen.pop();
        sighting.isUsed = false;
      }
      return false;
    };
  }

  function inTurn(parts: readonly Search[], ordered: boolean): Search {
    return (frames, then) => {
      const begin = chosen.length;
      const from = (at: number): boolean => {
        const part = parts[at];
        if (part === undefined) return then();
        const more = ordered && at > 0 ? [...frames, after(chosen.slice(begin))] : frames;
        return part(more, () => from(at + 1));
      };
      return from(0);
    };
  }

  return search(pattern);
}

const nothing = (): void => {};

function after(earlier: readonly Sighting[]): Frame {
  const isTold = earlier.every(({ last }) => last !== undefined);
  return {
    admits: ({ first }) =>
      isTold && first !== undefined && earlier.every(({ last }) => last !== undefined && last <= first),
    take: () => nothing,
  };
}

/** All of them touch one window of this length. */
function within(seconds: number): Frame {
  const length = BigInt(Math.round(Math.min(seconds * 1e9, 1e30)));
  let latestFirst: bigint | undefined;
  let earliestLast: bigint | undefined;
  const joined = ({ first = 0n, last = 0n }: Sighting) =>
    [
      latestFirst === undefined || first > latestFirst ? first : latestFirst,
      earliestLast === undefined || last < earliestLast ? last : earliestLast,
    ] as const;
  return {
    admits(sighting) {
      if (sighting.first === undefined || sighting.last === undefined) return false;
      const [first, last] = joined(sighting);
      return first - last <= length;
    },
    take(sighting) {
      const before = [latestFirst, earliestLast] as const;
      [latestFirst, earliestLast] = joined(sighting);
      return () => {
        [latestFirst, earliestLast] = before;
      };
    },
  };
}

/** From `start`, before `stop`. */
function between(start: string, stop: string): Frame {
  const from = nanosecondsFromText(start);
  const to = nanosecondsFromText(stop);
  return {
    admits: ({ first, last }) =>
      from !== undefined && to !== undefined && first !== undefined && last !== undefined && last >= from && first < to,
    take: () => nothing,
  };
}

function inOrder(): Frame {
  let last: Sighting | undefined;
  let passed = new Set<Sighting>();
  return {
    admits: (sighting) =>
      last === undefined || sighting.number > last.number || (sighting.number === last.number && !passed.has(sighting)),
    take(sighting) {
      const before = last;
      const seen = passed;
      last = sighting;
      passed = new Set(passed).add(sighting);
      return () => {
        last = before;
        passed = seen;
      };
    },
  };
}
