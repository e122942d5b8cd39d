import fc from "fast-check";
import { RE2JS } from "re2js";
import { expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { bracketTest, typesIn } from "./evaluate-bracket.ts";
import { literalsOf, objectTest } from "./evaluate-comparison.ts";
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

it("what an expression needs stands in every text that it fits", () => {
  const piece = fc.constantFrom(
    ..."a b ab abc . - / \\. \\d [ab] [^a] []a] (ab) (a|b) ^ $ | ( ) { {2} {1,} * + ?".split(" "),
  );
  const text = fc.array(fc.constantFrom("a", "b", "c", "ab", "abc", ".", "-", "/", "]", "{", "1", "}"), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 7 }),
      fc.array(text, { minLength: 20, maxLength: 20 }),
      (pieces, texts) => {
        const source = pieces.join("");
        const test: Comparison = {
          kind: "compare",
          path: { object: "a", steps: ["x"] },
          not: false,
          operator: "MATCHES",
          values: [{ type: "string", text: source }],
        };
        let expression: RE2JS;
        try {
          expression = RE2JS.compile(source, RE2JS.DOTALL);
        } catch {
          return;
        }
        for (const letters of texts) {
          const x = letters.join("");
          const isFound = expression.matcher(x).find();
          expect(objectTest(test)({ type: "a", x }, new Map()), `${source} in ${x}`).toBe(isFound);
          if (isFound) expect(literalsOf(source).every((part) => x.includes(part))).toBe(true);
        }
      },
    ),
    { numRuns: runs(300) },
  );
});
