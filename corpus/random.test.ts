import { expect, it } from "vitest";
import { randomFrom } from "./random.ts";

it("draws the same for the same seed and something else for another", () => {
  const draw = (seed: string) => {
    const random = randomFrom(seed);
    return [random.below(1000), random.hex(40), random.uuid(), [...random.bytes(9)], random.fraction()];
  };
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

it("stays in its range and reaches all of it", () => {
  const random = randomFrom("range");
  const seen = new Set(Array.from({ length: 500 }, () => random.below(7)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(random.uuid()).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  expect(() => random.pick([])).toThrow(RangeError);
});

it("gives a fork that does not depend on what was drawn before", () => {
  const one = randomFrom("seed");
  const other = randomFrom("seed");
  other.bytes(100);
  expect(other.fork("part").hex(20)).toBe(one.fork("part").hex(20));
  expect(one.fork("part").hex(20)).not.toBe(one.fork("another").hex(20));
});
