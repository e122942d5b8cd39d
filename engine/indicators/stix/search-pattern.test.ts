import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { nanosecondsFromText } from "../../model/moment.ts";
import type { Sighting } from "./frames.ts";
import type { Observation } from "./pattern.ts";
import { type Bracket, searchPattern } from "./search-pattern.ts";

const second = 1_000_000_000n;
const base = nanosecondsFromText("2024-01-01T00:00:00Z") ?? 0n;
const timeAt = (seconds: number): string => new Date(Date.UTC(2024, 0, 1) + seconds * 1000).toISOString();

/** Three brackets; every observation says which of them it meets, and at which seconds it was. */
const brackets = [0, 1, 2].map(
  (n): Bracket => ({ kind: "one", test: { kind: "exists", path: { object: "a", steps: [String(n)] }, not: false } }),
);

interface Seen {
  readonly meets: readonly number[];
  readonly seconds: readonly number[];
}

const seen: fc.Arbitrary<Seen> = fc.record({
  meets: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  seconds: fc.uniqueArray(fc.nat(20), { maxLength: 2 }),
});

const { pattern } = fc.letrec<{ pattern: Observation }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...brackets),
    fc.record({
      kind: fc.constant("join" as const),
      operator: fc.constantFrom("AND" as const, "OR" as const, "FOLLOWEDBY" as const),
      parts: fc.array(tie("pattern"), { minLength: 2, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant("qualified" as const),
      of: tie("pattern"),
      by: fc.oneof(
        fc.record({ kind: fc.constant("within" as const), seconds: fc.integer({ min: 1, max: 12 }) }),
        fc.record({ kind: fc.constant("repeats" as const), times: fc.integer({ min: 1, max: 3 }) }),
        fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
          kind: "between" as const,
          start: timeAt(start),
          stop: timeAt(start + length),
        })),
      ),
    }),
  ),
}));

type Chosen = readonly { readonly number: number; readonly at: number | undefined }[];

/** The longest list of answers that is written out. */
const most = 3000;

/** Every answer there is, written out as the specification puts it; undefined where there are too many. */
function answers(node: Observation, all: readonly Seen[]): readonly Chosen[] | undefined {
  if (node.kind === "one") {
    const wanted = brackets.indexOf(node);
    return all.flatMap(({ meets, seconds }, number) =>
      meets.includes(wanted) ? (seconds.length === 0 ? [undefined] : seconds).map((at) => [{ number, at }]) : [],
    );
  }
  if (node.kind === "join") {
    const [first, second] = node.parts.map((part) => answers(part, all));
    if (first === undefined || second === undefined) return undefined;
    return node.operator === "OR" ? [...first, ...second] : pairs(first, second, node.operator === "FOLLOWEDBY");
  }
  const inner = answers(node.of, all);
  if (inner === undefined) return undefined;
  const { by } = node;
  if (by.kind === "repeats") {
    let list: readonly Chosen[] | undefined = inner;
    for (let n = 1; n < by.times && list !== undefined; n++) list = pairs(list, inner, false);
    return list;
  }
  return inner.filter((chosen) => {
    const times = chosen.map(({ at }) => at);
    if (times.includes(undefined)) return false;
    const known = times as number[];
    if (by.kind === "within") return Math.max(...known) - Math.min(...known) <= by.seconds;
    return known.every((at) => timeAt(at) >= by.start && timeAt(at) < by.stop);
  });
}

function pairs(a: readonly Chosen[], b: readonly Chosen[], inOrder: boolean): readonly Chosen[] | undefined {
  const found: Chosen[] = [];
  for (const one of a) {
    for (const other of b) {
      if (one.some(({ number }) => other.some((same) => same.number === number))) continue;
      const isInOrder = one.every(({ at }) => other.every((later) => (at ?? 99) <= (later.at ?? -1)));
      if (!inOrder || isInOrder) found.push([...one, ...other]);
      if (found.length > most) return undefined;
    }
  }
  return found;
}

describe("looking for an answer", () => {
  it("finds one exactly where there is one", () => {
    let decided = 0;
    fc.assert(
      fc.property(pattern, fc.array(seen, { maxLength: 6 }), (node, all) => {
        const every = answers(node, all);
        fc.pre(every !== undefined);
        const uses = all.map(() => ({ taken: false }));
        const candidates = (bracket: Bracket): Sighting[] =>
          all.flatMap(({ meets, seconds }, number): Sighting[] => {
            if (!meets.includes(brackets.indexOf(bracket))) return [];
            const use = uses[number] ?? { taken: false };
            if (seconds.length === 0) return [{ number, first: undefined, last: undefined, use }];
            return seconds.map((at) => {
              const time = base + BigInt(at) * second;
              return { number, first: time, last: time, use };
            });
          });
        const answer = searchPattern(node, candidates);
        if (answer === undefined) return;
        decided++;
        if (answer === "none") {
          expect(every).toEqual([]);
          expect(uses.every(({ taken }) => !taken)).toBe(true);
          return;
        }
        const numbers = (chosen: Chosen): string =>
          chosen
            .map(({ number, at }) => `${number} ${at}`)
            .sort()
            .join(", ");
        const given = answer.map(({ number, first }) => ({
          number,
          at: first === undefined ? undefined : Number((first - base) / second),
        }));
        expect(every.map(numbers)).toContain(numbers(given));
      }),
      { numRuns: runs(400) },
    );
    expect(decided).toBeGreaterThan(0);
  });
});
