/**
 * How far the reading is, as one share that never goes back: by bytes, where a file is opened and where the index says how
 * much a part holds; each part whose size nobody knows counts a little.
 * @module
 */
import type { Step } from "./messages.ts";

/** Of a single file, which is gone through once before its parts are read. */
const openingShare = 0.3;
const leastOfPart = 256 << 10;
/** As far as a part gets by its bytes, before it is said to be done. */
const almost = 0.95;

export interface Meter {
  /** While the evidence is opened. */
  opened(read: number, size: number): void;
  plan(steps: readonly Step[]): void;
  step(step: Step): void;
  /** Bytes read since the plan. */
  read(bytes: number): void;
  /** 0 to 1. */
  readonly share: number;
  /** Bytes of all parts, as the index states them. */
  readonly planned: number;
}

export function progressMeter(): Meter {
  let share = 0;
  let base = 0;
  let planned = 0;
  let whole = 1;
  let done = 0;
  let bytes = 0;
  let bytesBefore = 0;
  const weights = new Map<string, number>();
  const begun = new Set<string>();
  const raise = (to: number): void => {
    share = Math.max(share, Math.min(1, to));
  };
  const advance = (): void => {
    let open = 0;
    for (const key of begun) open += weights.get(key) ?? 0;
    raise(base + ((1 - base) * (done + Math.min(bytes - bytesBefore, almost * open))) / whole);
  };
  return {
    opened(read, size) {
      if (size > 0) raise(openingShare * Math.min(1, read / size));
    },
    plan(steps) {
      base = share;
      for (const step of steps) weights.set(keyOf(step), (step.bytes ?? 0) + leastOfPart);
      planned = steps.reduce((sum, step) => sum + (step.bytes ?? 0), 0);
      whole = Math.max(1, planned + steps.length * leastOfPart);
    },
    step(step) {
      const key = keyOf(step);
      if (step.entry === undefined) begun.add(key);
      else {
        begun.delete(key);
        done += weights.get(key) ?? 0;
        weights.delete(key);
        bytesBefore = bytes;
      }
      advance();
    },
    read(now) {
      bytes = now;
      advance();
    },
    get share() {
      return share;
    },
    get planned() {
      return planned;
    },
  };
}

function keyOf({ evidence, artifact }: Step): string {
  return `${evidence} ${artifact}`;
}
