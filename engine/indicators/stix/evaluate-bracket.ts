/**
 * One bracket over the objects of one observation. An AND asks all of one object where its comparisons speak of one type
 * of object (STIX 2.1, 9.6). The specification allows no other; lists write it all the same, and mean objects that were
 * observed together. So each type has one object, for which everything that speaks of the type has to hold.
 * @module
 */
import { type InPlace, objectTest, type Truth, UnsupportedExpression } from "./evaluate-comparison.ts";
import type { StixProperties } from "./object-values.ts";
import type { Comparison } from "./pattern.ts";

export interface BracketAnswer {
  readonly met: Truth;
  /** The objects that meet it, where it is met. */
  readonly by: readonly StixProperties[];
}

export type BracketTest = (objects: ReadonlyMap<string, StixProperties>) => BracketAnswer;

/** Alternatives of an AND over several types that are told apart. */
const mostAlternatives = 256;
const mostTogether = 64;

const no: BracketAnswer = { met: false, by: [] };
const open: BracketAnswer = { met: undefined, by: [] };

/** @throws {UnsupportedExpression} */
export function bracketTest(node: Comparison, inPlace?: InPlace): BracketTest {
  let left = mostAlternatives;

  function testOf(node: Comparison): BracketTest {
    if (typesIn(node).size === 1) return oneObject(node, inPlace);
    if (node.kind !== "join") throw new UnsupportedExpression("a comparison of no type");
    if (node.operator === "OR") return any(node.parts.map(testOf));
    const groups = grouped(flat(node));
    return every(groups.map(groupTest));
  }

  function groupTest(parts: readonly Comparison[]): BracketTest {
    const [first] = parts;
    if (first !== undefined && parts.length === 1) return testOf(first);
    const together: Comparison = { kind: "join", operator: "AND", parts };
    if (typesIn(together).size === 1) return oneObject(together, inPlace);
    // An OR over several types among them: each of its alternatives with all the others.
    const either = parts.find((part) => part.kind === "join" && part.operator === "OR" && typesIn(part).size > 1);
    if (parts.length > mostTogether) throw new UnsupportedExpression("too many comparisons");
    if (either?.kind !== "join") throw new UnsupportedExpression("comparisons that cannot be told apart");
    left -= either.parts.length;
    if (left < 0) throw new UnsupportedExpression("too many alternatives");
    const others = parts.filter((part) => part !== either);
    return any(either.parts.map((part) => testOf({ kind: "join", operator: "AND", parts: [part, ...others] })));
  }

  return testOf(node);
}

export function typesIn(node: Comparison): ReadonlySet<string> {
  if (node.kind === "join") return new Set(node.parts.flatMap((part) => [...typesIn(part)]));
  return new Set([node.path.object.toLowerCase()]);
}

function flat(node: Comparison): readonly Comparison[] {
  return node.kind === "join" && node.operator === "AND" ? node.parts.flatMap(flat) : [node];
}

/** Parts that speak of a type in common stand together. */
function grouped(parts: readonly Comparison[]): readonly (readonly Comparison[])[] {
  let groups: { types: ReadonlySet<string>; parts: readonly Comparison[] }[] = [];
  for (const part of parts) {
    const types = typesIn(part);
    const near = groups.filter((group) => [...types].some((type) => group.types.has(type)));
    const joined = {
      types: new Set([...types, ...near.flatMap((group) => [...group.types])]),
      parts: [...near.flatMap((group) => group.parts), part],
    };
    groups = [...groups.filter((group) => !near.includes(group)), joined];
  }
  return groups.map(({ parts }) => parts);
}

function oneObject(node: Comparison, inPlace: InPlace | undefined): BracketTest {
  const test = objectTest(node, inPlace);
  return (objects) => {
    let answer = no;
    for (const object of objects.values()) {
      const truth = test(object, objects);
      if (truth === true) return { met: true, by: [object] };
      if (truth === undefined) answer = open;
    }
    return answer;
  };
}

function any(tests: readonly BracketTest[]): BracketTest {
  return (objects) => {
    let answer = no;
    for (const test of tests) {
      const one = test(objects);
      if (one.met === true) return one;
      if (one.met === undefined) answer = open;
    }
    return answer;
  };
}

function every(tests: readonly BracketTest[]): BracketTest {
  return (objects) => {
    const by: StixProperties[] = [];
    let isOpen = false;
    for (const test of tests) {
      const one = test(objects);
      if (one.met === false) return no;
      if (one.met === undefined) isOpen = true;
      by.push(...one.by);
    }
    return isOpen ? open : { met: true, by };
  };
}
