/**
 * Patterns that are more than one value, from what is loaded and from this project's own sequences, and what it means
 * when records meet one.
 * @module
 */
import type { IndicatorIndex } from "../indicators/indicators.ts";
import type { SingleAnswer } from "../indicators/patterns/gather.ts";
import type { SequenceAnswer } from "../indicators/patterns/judge.ts";
import { type Alternative, type PatternSet, patternSet } from "../indicators/patterns/pattern-set.ts";
import { parsePattern } from "../indicators/stix/parse-pattern.ts";
import type { Finding } from "../model/finding.ts";
import { weaker } from "../model/grade.ts";
import type { Note } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";
import { sequences } from "../rules/sequences.ts";
import { indicatorRules, namesOf } from "./indicator-finding.ts";

const ready = new WeakMap<IndicatorIndex["patterns"], PatternSet>();

/** One for each set of indicators, however many artifacts ask for it. The same files give the same numbers. */
export function patternsFor({ patterns }: Pick<IndicatorIndex, "patterns">): PatternSet {
  let set = ready.get(patterns);
  if (set === undefined) {
    const own = sequences.map(({ id, pattern }) => ({
      text: pattern,
      refs: [],
      rule: id,
      pattern: parsePattern(pattern),
    }));
    set = patternSet([...own, ...patterns]);
    ready.set(patterns, set);
  }
  return set;
}

const longestShown = 300;

/** For one record that answers a pattern alone. */
export function singleFinding(answer: SingleAnswer, record: PhoneRecord, evidence: string): Finding {
  const at = record.moments.find(({ utc }) => utc !== undefined)?.utc;
  return patternFinding(answer, [record], evidence, at);
}

/** For records that answer one together. */
export function patternFinding(
  { alternative, grade, observed }: Pick<SequenceAnswer, "alternative" | "grade" | "observed">,
  because: readonly PhoneRecord[],
  evidence: string,
  at: string | undefined,
): Finding {
  const { text, refs } = alternative.stated;
  const rule = indicatorRules.pattern;
  const value = refs[0]?.value ?? text;
  return {
    rule: "indicator/pattern",
    grade: weaker(grade, rule.grade),
    message: {
      id: "rule-indicator-pattern",
      args: {
        value: value.length > longestShown ? `${value.slice(0, longestShown)}…` : value,
        ...(observed === "" ? {} : { observed }),
        name: namesOf(refs).join(", "),
        how: because.length > 1 ? "sequence" : "exact",
        count: because.length,
        artifact: because[0]?.artifact ?? "",
      },
    },
    because,
    evidence,
    ...(at === undefined ? {} : { at }),
    couldAlsoBe: rule.couldAlsoBe.map((id) => ({ id })),
    next: rule.next.map((id) => ({ id })),
    indicators: refs,
  };
}

/** The note that stands where it was not found out whether a pattern is met. */
export function undecidedNote({ stated }: Alternative, detail: string): Note {
  const { text, refs, rule } = stated;
  const name = rule ?? (namesOf(refs).join(", ") || text);
  return { code: "pattern-undecided", place: name.slice(0, longestShown), detail, loss: true };
}
