/**
 * From the ticks of a boot to the wall clock, and where the two part.
 * @module
 */
import type { ClockPair, TimesyncBoot } from "./timesync.ts";

/** Known points of one boot, and the length of a tick. */
export interface BootClock {
  /** In the order of their ticks. */
  readonly points: readonly Pick<ClockPair, "ticks" | "wall">[];
  readonly numerator: number;
  readonly denominator: number;
}

/** One boot's records, of all files in which it goes on. */
export function bootClock(records: readonly [TimesyncBoot, ...TimesyncBoot[]]): BootClock {
  const [{ numerator, denominator }] = records;
  const walls = records.map(({ wall }) => wall);
  const wall = walls.reduce((a, b) => (a < b ? a : b));
  const points = [{ ticks: 0n, wall }, ...records.flatMap(({ pairs }) => pairs)];
  return {
    points: points.sort((a, b) => (a.ticks < b.ticks ? -1 : a.ticks > b.ticks ? 1 : 0)),
    numerator,
    denominator,
  };
}

/** Nanoseconds since 1970 UTC: on from the last known point before, back from the first where there is none. */
export function wallAt({ points, numerator, denominator }: BootClock, ticks: bigint): bigint | undefined {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] as ClockPair).ticks <= ticks) low = middle + 1;
    else high = middle;
  }
  const point = points[Math.max(0, low - 1)];
  return point === undefined ? undefined : point.wall + nanoseconds(ticks - point.ticks, numerator, denominator);
}

function nanoseconds(ticks: bigint, numerator: number, denominator: number): bigint {
  return denominator === 0 ? 0n : (ticks * BigInt(numerator)) / BigInt(denominator);
}

/** How far the wall clock was set from where the ticks would have had it: at each pair, in nanoseconds. */
export function* clockSteps(boot: TimesyncBoot): Iterable<{ pair: ClockPair; expected: bigint; step: bigint }> {
  let before: Pick<ClockPair, "ticks" | "wall"> = { ticks: 0n, wall: boot.wall };
  for (const pair of boot.pairs) {
    const expected = before.wall + nanoseconds(pair.ticks - before.ticks, boot.numerator, boot.denominator);
    yield { pair, expected, step: pair.wall - expected };
    before = pair;
  }
}
