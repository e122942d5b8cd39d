/**
 * A part that evidence of a kind always has, and that is nowhere in what was handed over, is a gap and no mere absence: a
 * diagnostic file without its list of programs says little of the programs.
 * @module
 */
import type { Artifact } from "../model/artifact.ts";
import type { Evidence } from "../model/evidence.ts";
import type { LedgerEntry } from "../model/ledger.ts";

/** What there is to tell of one artifact in one evidence. */
interface Outcome {
  readonly entry: LedgerEntry;
}

/** Changes the ledger's lines of such parts; they count as not readable. `evidences` as they were handed over, in order. */
export function tellMissing<T extends Outcome>(
  outcomes: readonly T[],
  evidences: readonly Evidence[],
  artifacts: readonly Artifact[],
): readonly T[] {
  const always = new Map(artifacts.flatMap(({ id, alwaysIn }) => (alwaysIn === undefined ? [] : [[id, alwaysIn]])));
  const others = new Map(artifacts.map(({ id, orElse }) => [id, orElse ?? []]));
  const there = new Set(outcomes.flatMap(({ entry }) => (entry.status === "absent" ? [] : entry.artifact)));
  return outcomes.map((outcome) => {
    const { entry } = outcome;
    if (
      entry.status !== "absent" ||
      [entry.artifact, ...(others.get(entry.artifact) ?? [])].some((id) => there.has(id))
    )
      return outcome;
    // Counted from 1; what lies inside other evidence is no whole phone.
    const evidence = evidences[Number(entry.evidence.slice(1)) - 1];
    if (evidence === undefined || evidence.isPart === true) return outcome;
    if (always.get(entry.artifact)?.includes(evidence.kind) !== true) return outcome;
    const note = { code: "missing-part", place: "", detail: `no ${evidence.kind} is without it`, loss: true };
    return { ...outcome, entry: { ...entry, status: "unreadable", notes: [...entry.notes, note] } };
  });
}

/** True for files of a phone without the rest of it. What lies in other evidence is of that. */
export function areSingleFiles({ kind, notes, isPart }: Evidence): boolean {
  return isPart === true || kind.endsWith("-loose-files") || notes.some(({ code }) => code === "loose-files");
}
