/**
 * What of a pattern can be looked up as plain equality: `=` and `IN`, joined by OR inside a bracket or between
 * brackets, and the one AND that feeds use as a longer name for a single address (`network-traffic:dst_ref.type` with
 * `dst_ref.value`). Everything else is named, so that it can be counted.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import type { RefusalCode } from "../problem.ts";
import { PatternError } from "./lexer.ts";
import { kindOfPath, kindsOfReferences } from "./object-path.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { Comparison, Observation, Operator } from "./pattern.ts";

export interface CompiledPattern {
  readonly values: readonly { readonly kind: ValueKind; readonly value: string }[];
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
  const values: { kind: ValueKind; value: string }[] = [];
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
        const address = trafficAddress(node.parts);
        if (address === undefined) refusals.push("unsupported-and");
        else values.push(address);
      }
    } else if (node.not) refusals.push("unsupported-not");
    else if (node.operator !== "=" && node.operator !== "IN") refusals.push(reasons[node.operator]);
    else {
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

/** `[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '…']`, in either order. */
function trafficAddress(parts: readonly Comparison[]): { kind: ValueKind; value: string } | undefined {
  if (parts.length !== 2) return undefined;
  let type: { reference: string; text: string } | undefined;
  let value: { reference: string; text: string } | undefined;
  for (const part of parts) {
    if (part.kind !== "compare" || part.not || part.operator !== "=" || part.path.object !== "network-traffic")
      return undefined;
    const [reference, step, ...more] = part.path.steps;
    const literal = part.values[0];
    if (more.length > 0 || (reference !== "dst_ref" && reference !== "src_ref") || literal?.type !== "string")
      return undefined;
    if (step === "type") type = { reference, text: literal.text };
    else if (step === "value") value = { reference, text: literal.text };
  }
  if (type === undefined || value === undefined || type.reference !== value.reference) return undefined;
  const kind = Object.hasOwn(kindsOfReferences, type.text) ? kindsOfReferences[type.text] : undefined;
  return kind === undefined ? undefined : { kind, value: value.text };
}
