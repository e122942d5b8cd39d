/**
 * Which of the loaded patterns the records of some artifacts could meet.
 * @module
 */
import type { Artifact } from "../../model/artifact.ts";
import type { Observation } from "../stix/pattern.ts";
import type { PatternSet, StatedPattern } from "./pattern-set.ts";

export interface ApplicablePatterns {
  readonly count: number;
  /** By what they are published as. */
  readonly names: ReadonlyMap<string, number>;
}

/** Patterns of lists alone: this project's own sequences are rules. */
export function patternsTestedBy(set: PatternSet, artifacts: readonly Artifact[]): ApplicablePatterns {
  const stated = new Set<StatedPattern>();
  if (set.alternatives.some((alternative) => alternative.stated.rule === undefined)) {
    const possible = new Set<Observation>();
    for (const artifact of artifacts) for (const { node } of set.possible(artifact)) possible.add(node);
    for (const { pattern, stated: one } of set.alternatives) {
      if (one.rule === undefined && canBeMet(pattern, possible)) stated.add(one);
    }
  }
  const names = new Map<string, number>();
  for (const { refs } of stated) {
    for (const name of new Set(refs.map((ref) => ref.name))) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return { count: stated.size, names };
}

/** Patterns of which a record of the artifact can be a part. */
export function patternsTouchedBy(set: PatternSet, artifact: Artifact): number {
  const touched = set.possible(artifact).map(({ alternative }) => alternative.stated);
  return new Set(touched.filter(({ rule }) => rule === undefined)).size;
}

function canBeMet(node: Observation, possible: ReadonlySet<Observation>): boolean {
  if (node.kind === "one") return possible.has(node);
  if (node.kind === "qualified") return canBeMet(node.of, possible);
  const can = (part: Observation): boolean => canBeMet(part, possible);
  return node.operator === "OR" ? node.parts.some(can) : node.parts.every(can);
}
