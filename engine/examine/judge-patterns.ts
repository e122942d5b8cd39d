/**
 * What the records of everything that was read say together, by patterns over several of them.
 * @module
 */
import { type GatheredFrom, judgePatterns } from "../indicators/patterns/judge.ts";
import type { PatternSet } from "../indicators/patterns/pattern-set.ts";
import type { Finding } from "../model/finding.ts";
import { weaker } from "../model/grade.ts";
import type { Note } from "../model/ledger.ts";
import { sequences } from "../rules/sequences.ts";
import { patternFinding, undecidedNote } from "./patterns.ts";
import type { ArtifactOutcome } from "./read-artifact.ts";
import { ruleFinding } from "./rule-finding.ts";

/** What the records of all outcomes answer together, and by place of the outcome, notes about what was not found out. */
export function judgeSequences(
  set: PatternSet,
  outcomes: readonly ArtifactOutcome[],
  repeating: ReadonlySet<string>,
): { findings: Finding[]; notes: ReadonlyMap<number, readonly Note[]> } {
  const gathered: GatheredFrom[] = [];
  for (const [outcome, { gathered: one, entry }] of outcomes.entries()) {
    if (one !== undefined) gathered.push({ ...one, outcome, repeats: repeating.has(entry.artifact) });
  }
  const { answers, undecided } = judgePatterns(set, gathered);
  const findings = answers.map((answer) => {
    const records = answer.records.map(({ record }) => record);
    const evidence = outcomes[answer.records[0]?.outcome ?? 0]?.entry.evidence ?? "e1";
    const rule = sequences.find(({ id }) => id === answer.alternative.stated.rule);
    if (rule === undefined) return patternFinding(answer, records, evidence, answer.at);
    const at = answer.at === undefined ? {} : { at: answer.at };
    const hit = { because: records, args: { count: records.length }, grade: weaker(answer.grade, rule.grade), ...at };
    return ruleFinding(rule, hit, evidence);
  });
  const notes = new Map<number, Note[]>();
  for (const { alternative, outcomes: places } of undecided) {
    for (const place of places) {
      const list = notes.get(place) ?? [];
      notes.set(place, list);
      list.push(undecidedNote(alternative, "with other records"));
    }
  }
  return { findings, notes };
}
