/**
 * What is asked of all sightings that are chosen within a qualifier, or behind a FOLLOWEDBY (STIX 2.1, 9.4 and 9.5).
 * @module
 */
import { nanosecondsFromText } from "../../model/moment.ts";

export interface Sighting {
  /** Place of the observation in its list. */
  readonly number: number;
  /** Nanoseconds since 1970. */
  readonly first: bigint | undefined;
  readonly last: bigint | undefined;
  /** One for all moments of one observation, which counts once in an answer. */
  readonly use: { taken: boolean };
}

/** `take` is told of each that is chosen; what it gives back undoes that. */
export interface Frame {
  admits(sighting: Sighting): boolean;
  take(sighting: Sighting): () => void;
  /** Nothing that ends before `low` or begins after `high` is admitted at the moment; both absent: no time is asked. */
  bounds(): { readonly low?: bigint; readonly high?: bigint };
}

const nothing = (): void => {};
const never = 1n << 100n;

/** Not before the end of any of these. */
export function after(earlier: readonly Sighting[]): Frame {
  let latest: bigint | undefined = -never;
  for (const { last } of earlier) latest = last === undefined || latest === undefined ? undefined : max(latest, last);
  const bounds = { low: latest ?? never };
  return {
    admits: ({ first }) => latest !== undefined && first !== undefined && latest <= first,
    take: () => nothing,
    bounds: () => bounds,
  };
}

/** All of them touch one window of this length. */
export function within(seconds: number): Frame {
  const length = BigInt(Math.round(Math.min(seconds * 1e9, 1e30)));
  let latestFirst: bigint | undefined;
  let earliestLast: bigint | undefined;
  return {
    admits({ first, last }) {
      if (first === undefined || last === undefined) return false;
      return max(latestFirst ?? first, first) - min(earliestLast ?? last, last) <= length;
    },
    take({ first = 0n, last = 0n }) {
      const before = [latestFirst, earliestLast] as const;
      latestFirst = max(latestFirst ?? first, first);
      earliestLast = min(earliestLast ?? last, last);
      return () => {
        [latestFirst, earliestLast] = before;
      };
    },
    bounds() {
      if (latestFirst === undefined || earliestLast === undefined) return { low: -never };
      return { low: latestFirst - length, high: earliestLast + length };
    },
  };
}

/** From `start`, before `stop`. */
export function between(start: string, stop: string): Frame {
  const from = nanosecondsFromText(start);
  const to = nanosecondsFromText(stop);
  const bounds = { low: from ?? never, high: to ?? -never };
  return {
    admits: ({ first, last }) =>
      from !== undefined && to !== undefined && first !== undefined && last !== undefined && last >= from && first < to,
    take: () => nothing,
    bounds: () => bounds,
  };
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
