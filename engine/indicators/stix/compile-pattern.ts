/**
 * What of a pattern can be looked up as plain equality: `=` and `IN`, joined by OR inside a bracket or between
 * brackets, the ANDs that are a longer name for one thing, and the LIKE and ISSUBSET that lists have a plainer way to
 * write. Everything else is named, so that it can be counted.
 * @module
 */
import type { RefusalCode } from "../problem.ts";
import { PatternError } from "./lexer.ts";
import { kindOfPath } from "./object-path.ts";
import { asEquality, oneThing, type PatternValue } from "./one-thing.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { Comparison, Observation, Operator } from "./pattern.ts";

export interface CompiledPattern {
  readonly values: readonly PatternValue[];
  /** One for each alternative that cannot be looked up. With `values` empty the pattern is lost as a whole. */
  readonly refusals: readonly RefusalCode[];
}

const longestPattern = 262_144;

const reasons: Readonly<Record<Exclude<Operator, "=" | "IN">, RefusalCode>> = {
  "!=": "unsupported-not",
  "<": "unsupported-comparison",
  "<=": "unsupported-comparison",
  ">": "unsupported-comparison",
  ">=": "unsupported-comparison",
  LIKE: "unsupported-like",
  MATCHES: "unsupported-matches",
  ISSUBSET: "unsupported-subset",
  ISSUPERSET: "unsupported-subset",
};

/** Never throws for what the pattern says. */
export function compilePattern(pattern: string): CompiledPattern {
  if (pattern.length > longestPattern) return { values: [], refusals: ["over-limit"] };
  const values: PatternValue[] = [];
  const refusals: RefusalCode[] = [];

  function observation(node: Observation): void {
    if (node.kind === "one") comparison(node.test);
    else if (node.kind === "qualified") refusals.push("unsupported-qualifier");
    else if (node.operator === "OR") node.parts.forEach(observation);
    else refusals.push(node.operator === "AND" ? "unsupported-and" : "unsupported-followedby");
  }

  function comparison(node: Comparison): void {
    if (node.kind === "exists") refusals.push("unsupported-exists");
    else if (node.kind === "join") {
      if (node.operator === "OR") node.parts.forEach(comparison);
      else {
        const things = oneThing(node.parts);
        if (things === undefined) refusals.push("unsupported-and");
        else values.push(...things);
      }
    } else if (node.not) refusals.push("unsupported-not");
    else if (node.operator !== "=" && node.operator !== "IN") {
      const plainer = asEquality(node);
      if (plainer === undefined) refusals.push(reasons[node.operator]);
      else values.push(plainer);
    } else {
      const kind = kindOfPath(node.path);
      if (kind === undefined) refusals.push("unsupported-path");
      else if (node.values.length === 0) refusals.push("empty-set");
      else {
        for (const literal of node.values) {
          if (literal.type === "string") values.push({ kind, value: literal.text });
          else refusals.push("unsupported-literal");
        }
      }
    }
  }

  try {
    observation(parsePattern(pattern));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { values: [], refusals: ["malformed-pattern"] };
  }
  return { values, refusals };
}
