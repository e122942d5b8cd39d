/**
 * Which patterns the values of a keepsake leave open. It does not show what belongs together, so that no pattern can be
 * said to be met; but most are not, as nothing that they need was there: a record that meets a bracket holds one of the
 * values that the bracket needs, or, for names that are kept readable, the letters that stand in its expression.
 * @module
 */
import type { Artifact } from "../../model/artifact.ts";
import type { Observable, ObservableKind } from "../../model/observable.ts";
import { kindOfPath } from "../stix/object-path.ts";
import type { Comparison } from "../stix/pattern.ts";
import { isAscii } from "./gather.ts";
import type { PatternSet, ReadyBracket, StatedPattern } from "./pattern-set.ts";

export interface OpenPatterns {
  /** A value that the artifact showed. */
  see(observable: Observable): void;
  /** How many patterns may be met, as far as the values tell. */
  count(): number;
}

/** Kept as they are. */
const readable: ReadonlySet<ObservableKind> = new Set(["process-name", "app-id", "profile-id"]);
const readablePaths = new Set(["process:name", "app:id", "configuration-profile:id"]);

/** Undefined where no record of the artifact can be a part of a pattern. */
export function openPatterns(set: PatternSet, artifact: Artifact): OpenPatterns | undefined {
  const possible = set.possible(artifact).filter(({ alternative }) => alternative.stated.rule === undefined);
  if (possible.length === 0) return undefined;
  const open = new Set<StatedPattern>();
  const byEquality = new Map<number, ReadyBracket[]>();
  const hinted = new Map<string, ReadyBracket[]>();
  const namesAreReadable = hasReadableNames(artifact);
  for (const bracket of possible) {
    const { needs, hints, node, alternative } = bracket;
    if (needs !== undefined) for (const need of needs) put(byEquality, need, bracket);
    else if (hints !== undefined && namesAreReadable && speaksOfNames(node.test)) {
      for (const hint of hints) put(hinted, hint, bracket);
    } else open.add(alternative.stated);
  }

  function mayBeMet(brackets: readonly ReadyBracket[] = []): void {
    for (const { alternative } of brackets) open.add(alternative.stated);
  }

  return {
    see(observable) {
      for (const match of byEquality.size === 0 ? [] : set.match(observable)) {
        if (match.how === "component") continue;
        for (const { name } of match.refs) mayBeMet(byEquality.get(Number(name)));
      }
      if (hinted.size === 0 || !readable.has(observable.kind)) return;
      const text = observable.value.toLowerCase();
      const isPlain = isAscii(text);
      for (const [hint, brackets] of hinted) if (!isPlain || text.includes(hint)) mayBeMet(brackets);
    },
    count: () => open.size,
  };
}

/** Names of programs may come from paths, whose parts are not all kept readable. */
function hasReadableNames({ fields, sightings = [] }: Artifact): boolean {
  return sightings.every(({ name = [], path }) => {
    const names = typeof name === "string" ? [name] : name;
    return path === undefined && names.every((field) => readable.has(fields[field]?.observable ?? "text"));
  });
}

function speaksOfNames(node: Comparison): boolean {
  if (node.kind === "join") return node.parts.every(speaksOfNames);
  return (
    kindOfPath(node.path) !== undefined &&
    readablePaths.has(`${node.path.object.toLowerCase()}:${node.path.steps.join(".")}`)
  );
}

function put<K>(map: Map<K, ReadyBracket[]>, key: K, bracket: ReadyBracket): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [bracket]);
  else known.push(bracket);
}
