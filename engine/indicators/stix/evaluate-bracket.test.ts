import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { bracketTest, typesIn } from "./evaluate-bracket.ts";
import { objectTest } from "./evaluate-comparison.ts";
import type { StixProperties } from "./object-values.ts";
import type { Comparison } from "./pattern.ts";

const leaf: fc.Arbitrary<Comparison> = fc
  .record({
    type: fc.constantFrom("a", "b", "c"),
    name: fc.constantFrom("x", "y"),
    value: fc.nat(2),
    not: fc.boolean(),
  })
  .map(({ type, name, value, not }) => ({
    kind: "compare",
    path: { object: type, steps: [name] },
    not,
    operator: "=",
    values: [{ type: "number", value }],
  }));

const { node } = fc.letrec<{ node: Comparison }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({
      kind: fc.constant("join" as const),
      operator: fc.constantFrom("AND" as const, "OR" as const),
      parts: fc.array(tie("node"), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const object: fc.Arbitrary<StixProperties> = fc.record(
  { type: fc.constantFrom("a", "b", "c"), x: fc.nat(2), y: fc.nat(2) },
  { requiredKeys: ["type"] },
);

/** One object of each type, or none: every choice there is. */
function* choices(types: readonly string[], objects: readonly StixProperties[]): Iterable<Map<string, StixProperties>> {
  const [type, ...rest] = types;
  if (type === undefined) {
    yield new Map();
    return;
  }
  for (const others of choices(rest, objects)) {
    yield others;
    for (const one of objects) if (one["type"] === type) yield new Map(others).set(type, one);
  }
}

function holds(test: Comparison, chosen: ReadonlyMap<string, StixProperties>): boolean {
  if (test.kind === "join") {
    const parts = test.parts.map((part) => holds(part, chosen));
    return test.operator === "AND" ? parts.every(Boolean) : parts.some(Boolean);
  }
  const one = chosen.get(test.path.object);
  return one !== undefined && objectTest(test)(one, new Map()) === true;
}

it("a bracket is met exactly where one object of each type meets it", () => {
  fc.assert(
    fc.property(node, fc.array(object, { maxLength: 5 }), (test, objects) => {
      const { met, by } = bracketTest(test)(new Map(objects.map((one, number) => [String(number), one])));
      const all = [...choices([...typesIn(test)], objects)];
      expect(met).toBe(all.some((chosen) => holds(test, chosen)));
      const chosen = new Map(by.map((one) => [String(one["type"]), one]));
      if (met === true) expect(holds(test, chosen)).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});
