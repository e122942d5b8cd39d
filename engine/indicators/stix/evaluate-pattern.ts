/**
 * A whole pattern over observations, as STIX describes them. A "no" is said only where it was found out.
 * @module
 */
import { bracketTest } from "./evaluate-bracket.ts";
import type { Sighting } from "./frames.ts";
import type { StixProperties } from "./object-values.ts";
import type { Observation } from "./pattern.ts";
import { type Bracket, mostChosen, searchPattern } from "./search-pattern.ts";

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

/** Sightings looked at for one bracket. */
const mostSightings = 20_000;

/** @throws {UnsupportedExpression} for an expression in the pattern, before anything is looked at. */
export function patternEvaluator(pattern: Observation): (observed: readonly Observed[]) => Evaluation {
  const tests = new Map(bracketsOf(pattern).map((bracket) => [bracket, bracketTest(bracket.test)]));
  return (observed) => {
    const sightings = observed.map(sightingsOf);
    let isCut = false;
    const sure = new Map<Bracket, Sighting[]>();
    const possible = new Map<Bracket, Sighting[]>();
    for (const [bracket, test] of tests) {
      const lists: { sure: Sighting[]; possible: Sighting[] } = { sure: [], possible: [] };
      for (const [number, { objects }] of observed.entries()) {
        const { met } = test(objects);
        if (met === false) continue;
        const these = sightings[number] ?? [];
        if (lists.possible.length + these.length > mostSightings) {
          isCut = true;
          break;
        }
        lists.possible.push(...these);
        if (met === true) lists.sure.push(...these);
      }
      sure.set(bracket, lists.sure);
      possible.set(bracket, lists.possible);
    }
    const answer = searchPattern(pattern, (bracket) => sure.get(bracket) ?? []);
    if (answer !== undefined && answer !== "none") {
      return { met: true, by: [...new Set(answer.map(({ number }) => number))].sort((a, b) => a - b) };
    }
    if (answer === undefined || isCut) return { met: false, undecided: true };
    // Met if what was not found out were so: then the answer is not known.
    const isMore = [...possible].some(([bracket, all]) => all.length > (sure.get(bracket)?.length ?? 0));
    const undecided = isMore && searchPattern(pattern, (bracket) => possible.get(bracket) ?? []) !== "none";
    return { met: false, undecided };
  };
}

export function bracketsOf(node: Observation): Bracket[] {
  if (node.kind === "one") return [node];
  return node.kind === "qualified" ? bracketsOf(node.of) : node.parts.flatMap(bracketsOf);
}

function sightingsOf({ first, last = first, times = 1 }: Observed, number: number): Sighting[] {
  // More than the search can choose for one answer need not be there.
  const count = Math.max(1, Math.min(Number.isFinite(times) ? Math.floor(times) : 1, mostChosen + 1));
  return Array.from({ length: count }, () => ({ number, first, last, use: { taken: false } }));
}
