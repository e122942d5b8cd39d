/**
 * What of a pattern can be looked up as plain equality: `=` and `IN`, joined by OR inside a bracket or between
 * brackets, the ANDs that are a longer name for one thing, and the LIKE and ISSUBSET that lists have a plainer way to
 * write. What is more than that is asked of records one by one; what cannot be asked of a phone is named, so that it can
 * be counted.
 * @module
 */
import type { RefusalCode } from "../problem.ts";
import { PatternError } from "./lexer.ts";
import { kindOfPath } from "./object-path.ts";
import { asEquality, oneThing, type PatternValue } from "./one-thing.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { Comparison, Observation } from "./pattern.ts";
import { refusalOf } from "./worth-asking.ts";

export interface CompiledPattern {
  readonly values: readonly PatternValue[];
  /** Alternatives that are more than a value to look up. */
  readonly patterns: readonly Observation[];
  /** One for each alternative that is left out. With nothing else the pattern is lost as a whole. */
  readonly refusals: readonly RefusalCode[];
}

export const longestPattern = 262_144;

/** Never throws for what the pattern says. */
export function compilePattern(pattern: string): CompiledPattern {
  if (pattern.length > longestPattern) return { values: [], patterns: [], refusals: ["over-limit"] };
  const values: PatternValue[] = [];
  const patterns: Observation[] = [];
  const refusals: RefusalCode[] = [];

  function more(node: Observation): void {
    const refusal = refusalOf(node);
    if (refusal === undefined) patterns.push(node);
    else refusals.push(refusal);
  }

  function observation(node: Observation): void {
    if (node.kind === "one") comparison(node.test);
    else if (node.kind === "join" && node.operator === "OR") node.parts.forEach(observation);
    else more(node);
  }

  function comparison(node: Comparison): void {
    if (node.kind === "join" && node.operator === "OR") node.parts.forEach(comparison);
    else if (node.kind === "join") {
      const things = oneThing(node.parts);
      if (things === undefined) more({ kind: "one", test: node });
      else values.push(...things);
    } else if (node.kind === "exists" || node.not) more({ kind: "one", test: node });
    else if (node.operator !== "=" && node.operator !== "IN") {
      const plainer = asEquality(node);
      if (plainer === undefined) more({ kind: "one", test: node });
      else values.push(plainer);
    } else {
      const kind = kindOfPath(node.path);
      if (kind === undefined) more({ kind: "one", test: node });
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
    return { values: [], patterns: [], refusals: ["malformed-pattern"] };
  }
  return { values, patterns, refusals };
}
