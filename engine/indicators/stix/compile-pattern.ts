/**
 * What of a pattern can be looked up as plain equality: `=` and `IN`, joined by OR inside a bracket or between
 * brackets, the ANDs that are a longer name for one thing, and the LIKE and ISSUBSET that lists have a plainer way to
 * write. What is more than that is asked of records one by one; what cannot be asked of a phone is named, so that it can
 * be counted.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import type { RefusalCode } from "../problem.ts";
import { PatternError } from "./lexer.ts";
import { kindOfPath } from "./object-path.ts";
import { asEquality, oneThing, type PatternValue } from "./one-thing.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { Comparison, Observation } from "./pattern.ts";
import { starred } from "./star-path.ts";
import { refusalOf } from "./worth-asking.ts";

export interface CompiledPattern {
  readonly values: readonly PatternValue[];
  /** Alternatives that are more than a value to look up. */
  readonly patterns: readonly Observation[];
  /** One for each alternative that is left out. With nothing else the pattern is lost as a whole. */
  readonly refusals: readonly RefusalCode[];
}

export const longestPattern = 262_144;

/** `[domain-name:value='evil.example']`: no escape, no other quote, no name that is a word of the grammar. */
const equality = /^\[ *([a-z][a-z0-9-]*):([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*){0,3}) *= *'([^'\\]*)' *\]$/;
/** What stands before the value, and what it makes of the value. Nearly all of a list have one of a few. */
const kindsOfPaths = new Map<string, ValueKind | undefined>();
const mostPaths = 1000;

/** As nearly every pattern of a public list is; undefined for what has to be read as a pattern. */
function oneEquality(pattern: string): PatternValue | undefined {
  const [, object, property, value] = equality.exec(pattern) ?? [];
  if (object === undefined || property === undefined || value === undefined) return undefined;
  const path = `${object}:${property}`;
  let kind = kindsOfPaths.get(path);
  if (kind === undefined && !kindsOfPaths.has(path)) {
    kind = kindOfPath({ object, steps: property.split(".") });
    if (kindsOfPaths.size >= mostPaths) kindsOfPaths.clear();
    kindsOfPaths.set(path, kind);
  }
  return kind === undefined ? undefined : { kind, value };
}

/** Never throws for what the pattern says. */
export function compilePattern(pattern: string): CompiledPattern {
  if (pattern.length > longestPattern) return { values: [], patterns: [], refusals: ["over-limit"] };
  const alone = oneEquality(pattern);
  if (alone !== undefined && starred(alone) === undefined) return { values: [alone], patterns: [], refusals: [] };
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

  function plain(value: PatternValue): void {
    const expression = starred(value);
    if (expression === undefined) values.push(value);
    else more(expression);
  }

  function comparison(node: Comparison): void {
    if (node.kind === "join" && node.operator === "OR") node.parts.forEach(comparison);
    else if (node.kind === "join") {
      const things = oneThing(node.parts);
      if (things === undefined) more({ kind: "one", test: node });
      else things.forEach(plain);
    } else if (node.kind === "exists" || node.not) more({ kind: "one", test: node });
    else if (node.operator !== "=" && node.operator !== "IN") {
      const plainer = asEquality(node);
      if (plainer === undefined) more({ kind: "one", test: node });
      else plain(plainer);
    } else {
      const kind = kindOfPath(node.path);
      if (kind === undefined) more({ kind: "one", test: node });
      else if (node.values.length === 0) refusals.push("empty-set");
      else {
        for (const literal of node.values) {
          if (literal.type === "string") plain({ kind, value: literal.text });
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
