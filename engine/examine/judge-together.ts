/**
 * Judgements over all that was read: rules that need several artifacts, and a known value that stands in two places which
 * do not know of each other.
 * @module
 */
import type { Correlation, KeptRow, KeptRows } from "../model/correlation.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Rule } from "../model/rule.ts";
import { correlations } from "../rules/correlations.ts";
import { sequences } from "../rules/sequences.ts";
import { mostKept } from "./read-artifact.ts";
import { ruleFinding } from "./rule-finding.ts";

export type RuleOverSeveral = Pick<Rule, "id" | "grade" | "sources" | "couldAlsoBe" | "next">;

export interface TogetherRequest {
  readonly outcomes: readonly {
    readonly entry: LedgerEntry;
    readonly findings: readonly Finding[];
    readonly kept: readonly PhoneRecord[];
  }[];
  /** By id of an evidence, that of what was handed over: a part counts as what it lies in. */
  readonly handedOver: ReadonlyMap<string, string>;
  /** Ids of artifacts that look a second time at what others read. */
  readonly repeating: ReadonlySet<string>;
}

/** Every finding: those of the artifacts, without what a second look merely repeats, and those over several. */
export function judgeTogether(request: TogetherRequest): Finding[] {
  const findings = withoutRepeats(request);
  return [...findings, ...correlated(request), ...confirmedTwice(findings, request)];
}

function withoutRepeats({ outcomes, repeating, handedOver }: TogetherRequest): Finding[] {
  const found = new Map<string, number>();
  const keyOf = (finding: Finding): string =>
    `${handedOver.get(finding.evidence)}\0${finding.rule}\0${String(finding.message.args?.["value"])}`;
  for (const { entry, findings } of outcomes) {
    if (repeating.has(entry.artifact)) continue;
    for (const finding of findings) {
      const key = keyOf(finding);
      found.set(key, Math.max(found.get(key) ?? -1, rankOf(finding.grade)));
    }
  }
  return outcomes.flatMap(({ entry, findings }) =>
    repeating.has(entry.artifact)
      ? findings.filter((finding) => rankOf(finding.grade) > (found.get(keyOf(finding)) ?? -1))
      : findings,
  );
}

function* correlated({ outcomes }: TogetherRequest): Iterable<Finding> {
  const byArtifact = new Map<string, KeptRow[]>();
  const found = new Map<string, boolean>();
  for (const { entry, kept } of outcomes) {
    const rows = byArtifact.get(entry.artifact) ?? [];
    byArtifact.set(entry.artifact, rows);
    for (const record of kept) rows.push({ record, evidence: entry.evidence });
    if (entry.status === "absent") continue;
    const whole = entry.status === "read" && kept.length < mostKept;
    found.set(entry.artifact, (found.get(entry.artifact) ?? true) && whole);
  }
  for (const correlation of correlations) {
    const rows = askedFor(correlation, byArtifact, (artifact) => found.get(artifact) === true);
    const evidenceOf = new Map<PhoneRecord, string>();
    for (const artifact of Object.keys(correlation.needs)) {
      for (const { record, evidence } of rows.of(artifact)) evidenceOf.set(record, evidence);
    }
    for (const hit of correlation.judge(rows)) {
      const [first] = hit.because;
      yield ruleFinding(correlation, hit, (first === undefined ? undefined : evidenceOf.get(first)) ?? "e1");
    }
  }
}

/** A judgement sees the rows that it asked for, and none that another one did. */
function askedFor(
  { needs }: Correlation,
  byArtifact: ReadonlyMap<string, readonly KeptRow[]>,
  whole: KeptRows["whole"],
): KeptRows {
  const asked = new Map<string, readonly KeptRow[]>();
  for (const [artifact, wants] of Object.entries(needs)) {
    asked.set(
      artifact,
      (byArtifact.get(artifact) ?? []).filter(({ record }) => wants(record)),
    );
  }
  return { of: (artifact) => asked.get(artifact) ?? [], whole };
}

const twice: RuleOverSeveral = {
  id: "correlation/confirmed-twice",
  grade: "confirmed-twice",
  // What counts as a witness of its own is the ledger of this project, not a claim about spyware.
  sources: [],
  couldAlsoBe: ["benign-wrong-indicator"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
};

/** All that is judged over several artifacts. */
export const rulesOverSeveral: readonly RuleOverSeveral[] = [...correlations, ...sequences, twice];

/**
 * One known value, seen as present by two artifacts that read different files, or in two things that were handed over.
 * One file that two artifacts read, or one phone's text that lies in an acquisition twice, is one witness.
 */
function* confirmedTwice(findings: readonly Finding[], { handedOver, repeating }: TogetherRequest): Iterable<Finding> {
  const byValue = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.indicators.length === 0 || rankOf(finding.grade) < rankOf("ran")) continue;
    if (repeating.has(finding.because[0]?.artifact ?? "")) continue;
    const key = `${finding.rule}\0${String(finding.message.args?.["value"])}`;
    const same = byValue.get(key) ?? [];
    byValue.set(key, same);
    if (same.length === 0 || same.every((other) => independent(other, finding, handedOver))) same.push(finding);
  }
  for (const [first, second] of byValue.values()) {
    if (first === undefined || second === undefined) continue;
    const [a, b] = [first.because[0], second.because[0]];
    if (a === undefined || b === undefined) continue;
    const args = {
      value: String(first.message.args?.["value"]),
      name: String(first.message.args?.["name"]),
      artifact: a.artifact,
      artifact2: b.artifact,
    };
    yield {
      ...ruleFinding(twice, { because: [a, b], args }, first.evidence),
      indicators: first.indicators,
    };
  }
}

function independent(a: Finding, b: Finding, handedOver: ReadonlyMap<string, string>): boolean {
  const [rowA, rowB] = [a.because[0], b.because[0]];
  if (rowA === undefined || rowB === undefined) return false;
  if (handedOver.get(a.evidence) !== handedOver.get(b.evidence)) return true;
  return rowA.artifact !== rowB.artifact && rowA.from.file !== rowB.from.file;
}
