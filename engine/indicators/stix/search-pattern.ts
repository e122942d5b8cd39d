/**
 * Which sightings together meet a pattern (STIX 2.1, 9.3 to 9.5), once it is known what meets each bracket. An observation
 * is used once in one answer. Looking for an answer can take time that grows beyond all bounds with the pattern, so that
 * it ends after a number of steps and then says so: never a "no" that was not found out.
 * @module
 */
import { after, between, type Frame, type Sighting, within } from "./frames.ts";
import type { Observation } from "./pattern.ts";

export type Bracket = Observation & { readonly kind: "one" };

/** What may be chosen for each bracket. */
export type Candidates = (bracket: Bracket) => readonly Sighting[];

/** Undefined: the search was given up. */
export type Answer = readonly Sighting[] | "none" | undefined;

const mostSteps = 200_000;
/** The search goes one level down for each sighting of one answer. */
export const mostChosen = 500;

type Then = () => boolean;
type Search = (frames: readonly Frame[], then: Then) => boolean;

class Exhausted extends Error {}

/** The sightings of one answer, in the order of the pattern. Those that are used already are left alone. */
export function searchPattern(pattern: Observation, candidates: Candidates, budget: number = mostSteps): Answer {
  let steps = budget;
  const chosen: Sighting[] = [];
  const lists = new Map<Observation, Ordered>();

  function listOf(node: Bracket): Ordered {
    const known = lists.get(node);
    if (known !== undefined) return known;
    const made = ordered(candidates(node));
    lists.set(node, made);
    return made;
  }

  /** False where there is too little for it, whatever the times say. */
  function canBeMet(node: Observation): boolean {
    if (node.kind === "one") return listOf(node).all.length > 0;
    if (node.kind === "join") return node.operator === "OR" ? node.parts.some(canBeMet) : node.parts.every(canBeMet);
    if (node.by.kind === "repeats" && node.of.kind === "one") return listOf(node.of).all.length >= node.by.times;
    return canBeMet(node.of);
  }

  function search(node: Observation): Search {
    if (!canBeMet(node)) return () => false;
    if (node.kind === "one") return repeated(listOf(node), 1);
    if (node.kind === "join") {
      if (node.operator === "OR") return either(node.parts.filter(canBeMet).map(search));
      return inTurn(node.parts.map(search), node.operator === "FOLLOWEDBY");
    }
    const { by, of } = node;
    if (by.kind === "repeats") {
      if (by.times > mostChosen) return giveUp;
      // Which of equal brackets takes which sighting makes no difference: they are taken in order.
      if (of.kind === "one") return repeated(listOf(of), by.times);
      return inTurn(new Array<Search>(by.times).fill(search(of)), false);
    }
    const inner = search(of);
    if (by.kind === "within") return (frames, then) => inner([...frames, within(by.seconds)], then);
    return (frames, then) => inner([...frames, between(by.start, by.stop)], then);
  }

  /** Each alternative has its part of the steps, so that a hard one does not hide what the next would answer. */
  function either(parts: readonly Search[]): Search {
    return (frames, then) => {
      let gaveUp = false;
      for (const [number, part] of parts.entries()) {
        const before = steps;
        const share = Math.ceil(before / (parts.length - number));
        steps = share;
        try {
          if (part(frames, then)) return true;
        } catch (error) {
          if (!(error instanceof Exhausted)) throw error;
          gaveUp = true;
        } finally {
          steps = before - share + Math.max(0, steps);
        }
      }
      if (gaveUp) throw new Exhausted();
      return false;
    };
  }

  function repeated(list: Ordered, times: number): Search {
    return (frames, then) => pick(0, times, frames, then);

    function pick(from: number, left: number, frames: readonly Frame[], then: Then): boolean {
      if (left === 0) return then();
      if (chosen.length >= mostChosen) throw new Exhausted();
      const [start, end] = list.range(frames, from);
      for (let at = start; at + left <= end; at++) {
        if (steps-- <= 0) throw new Exhausted();
        const sighting = list.all[at] as Sighting;
        if (sighting.use.taken || !frames.every((frame) => frame.admits(sighting))) continue;
        sighting.use.taken = true;
        chosen.push(sighting);
        const undo = frames.map((frame) => frame.take(sighting));
        let met = false;
        try {
          met = pick(at + 1, left - 1, frames, then);
        } finally {
          if (!met) {
            for (const back of undo) back();
            chosen.pop();
            sighting.use.taken = false;
          }
        }
        if (met) return true;
      }
      return false;
    }
  }

  function inTurn(parts: readonly Search[], inOrder: boolean): Search {
    return (frames, then) => {
      const begin = chosen.length;
      const from = (at: number): boolean => {
        const part = parts[at];
        if (part === undefined) return then();
        const more = inOrder && at > 0 ? [...frames, after(chosen.slice(begin))] : frames;
        return part(more, () => from(at + 1));
      };
      return from(0);
    };
  }

  try {
    return search(pattern)([], () => true) ? chosen : "none";
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    return undefined;
  }
}

function giveUp(): never {
  throw new Exhausted();
}

/** By their times, those without one at the end. */
interface Ordered {
  readonly all: readonly Sighting[];
  /** First and behind the last of those that the frames can admit, from a place on. */
  range(frames: readonly Frame[], from: number): readonly [number, number];
}

function ordered(sightings: readonly Sighting[]): Ordered {
  const timed = sightings.filter(({ first }) => first !== undefined);
  const all = [
    ...timed.sort((a, b) => order(a.first, b.first) || a.number - b.number),
    ...sightings.filter(({ first }) => first === undefined),
  ];
  const areMoments = timed.every(({ first, last }) => first === last);
  const count = timed.length;
  /** How many begin before the time, or at it where `orAt`. */
  const before = (time: bigint, orAt: boolean): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const first = timed[middle]?.first ?? 0n;
      if (first < time || (orAt && first === time)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    all,
    range(frames, from) {
      let start = from;
      let end = all.length;
      for (const frame of frames) {
        const { low, high } = frame.bounds();
        if (low === undefined && high === undefined) continue;
        // What asks for times passes over everything that has none.
        end = Math.min(end, high === undefined ? count : before(high, true));
        if (low !== undefined && areMoments) start = Math.max(start, before(low, false));
      }
      return [start, end];
    },
  };
}

function order(a: bigint | undefined, b: bigint | undefined): number {
  return a === b || a === undefined || b === undefined ? 0 : a < b ? -1 : 1;
}
