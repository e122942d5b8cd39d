/**
 * A record that the phone itself writes day and night has nothing for two days, while it is full before and after, and other
 * records of the phone go on through those days. The oldest rows go first when a phone makes room, so a hole in the middle
 * is none of its tidying; programs that hide have deleted rows of their time (Kaspersky on Operation Triangulation, 2023).
 * The phone was on, as others wrote; a clock that was set moves all of them; a new phone has nothing from before.
 * @module
 */
import type { Correlation, KeptRow, KeptRows } from "../model/correlation.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit } from "../model/rule.ts";
import { timesOf, told } from "./times-of.ts";

const stretch = 21_600;
/** Two days. */
const shortest = 8;
/** Of two days before and two days after, so many stretches have to be full: people sleep, and so do phones. */
const fullEnough = 6;
/** A record that goes on has rows in so many stretches of the hole, and there are two of them. */
const goingOn = 3;
const witnesses = 2;
const mostTold = 10;
const mostWitnesses = 5;

/** What the phone writes by itself, the whole day. */
const series = ["ios.powerlog", "ios.app-usage", "ios.biome"] as const;
/** What tells of the phone or of the person as well. */
const others = [
  "ios.sms",
  "ios.calls",
  "ios.safari-history",
  "ios.interactions",
  "ios.notifications",
  "ios.crash-logs",
  "ios.crash-processes",
  "ios.shutdown-log",
  "ios.whatsapp",
  "ios.screen-time",
  "ios.security-state",
] as const;

/** Numbers of stretches since 1970, each with its row. */
type Stretches = ReadonlyMap<number, PhoneRecord>;

function stretchesOf(rows: readonly KeptRow[], evidence: string): Stretches {
  const found = new Map<number, PhoneRecord>();
  for (const { record, evidence: of } of rows) {
    const [at] = of === evidence ? timesOf(record) : [];
    if (at === undefined) continue;
    const number = Number(at / 1_000_000_000n / BigInt(stretch));
    if (!found.has(number)) found.set(number, record);
  }
  return found;
}

interface Hole {
  /** Last stretch before and first one after. */
  readonly before: number;
  readonly after: number;
}

function full(stretches: Stretches, from: number, to: number): number {
  let count = 0;
  for (let number = from; number < to; number++) if (stretches.has(number)) count++;
  return count;
}

function holesIn(stretches: Stretches): Hole[] {
  const numbers = [...stretches.keys()].sort((a, b) => a - b);
  return numbers.flatMap((after, at) => {
    const before = numbers[at - 1];
    if (before === undefined || after - before <= shortest) return [];
    const isFull =
      full(stretches, before + 1 - shortest, before + 1) >= fullEnough &&
      full(stretches, after, after + shortest) >= fullEnough;
    return isFull ? [{ before, after }] : [];
  });
}

function* judgedIn(rows: KeptRows, evidence: string): Iterable<Hit> {
  const all = new Map<string, Stretches>();
  for (const artifact of [...series, ...others]) all.set(artifact, stretchesOf(rows.samples(artifact), evidence));
  for (const artifact of series) {
    const own = all.get(artifact);
    if (own === undefined || !rows.whole(artifact)) continue;
    for (const { before, after } of holesIn(own)) {
      const files = new Set([own.get(before)?.from.file, own.get(after)?.from.file]);
      const because: PhoneRecord[] = [];
      const names: string[] = [];
      for (const [other, stretches] of all) {
        if (other === artifact || full(stretches, before + 1, after) < goingOn) continue;
        const inside = [...stretches].find(([number]) => number > before && number < after)?.[1];
        // Two readings of one file are one record.
        if (inside === undefined || files.has(inside.from.file)) continue;
        files.add(inside.from.file);
        if (names.length >= mostWitnesses) continue;
        names.push(other);
        because.push(inside);
      }
      const [first, last] = [own.get(before), own.get(after)];
      if (names.length < witnesses || first === undefined || last === undefined) continue;
      yield {
        because: [first, last, ...because],
        args: {
          artifact,
          from: told(BigInt(before + 1) * BigInt(stretch) * 1_000_000_000n),
          to: told(BigInt(after) * BigInt(stretch) * 1_000_000_000n),
          others: names.length,
        },
      };
    }
  }
}

export const holeInOneRecord: Correlation = {
  id: "correlation/hole-in-one-record",
  grade: "context",
  sources: ["https://securelist.com/operation-triangulation/109842/", "https://github.com/mac4n6/APOLLO"],
  couldAlsoBe: ["benign-record-switched-off", "benign-log-tidied-up", "benign-phone-just-restored"],
  next: ["next-look-at-the-time", "next-compare-with-other-lists"],
  needs: {},
  samples: Object.fromEntries([...series, ...others].map((artifact) => [artifact, stretch])),
  *judge(rows) {
    const evidences = new Set(series.flatMap((artifact) => rows.samples(artifact).map(({ evidence }) => evidence)));
    let left = mostTold;
    for (const evidence of evidences) {
      for (const hit of judgedIn(rows, evidence)) if (left-- > 0) yield hit;
    }
  },
};
