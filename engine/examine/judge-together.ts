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
    readonly samples?: readonly PhoneRecord[];
  }[];
  /** By id of an evidence, that of what was handed over: a part counts as what it lies in. */
  readonly handedOver: ReadonlyMap<string, string>;
  /** Ids of artifacts that look a second time at what others read. */
  readonly repeating: ReadonlySet<string>;
  /** True for two pieces of evidence that are known to be of different phones; of one phone where absent. */
  readonly areApart?: ((one: string, other: string) => boolean) | undefined;
}

/** Every finding: those of the artifacts, without what a second look merely repeats, and those over several. */
export function judgeTogether(request: TogetherRequest): Finding[] {
  const findings = withoutRepeats(request);
  return [...findings, ...correlated(findings, request), ...confirmedTwice(findings, request)];
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

function* correlated(all: readonly Finding[], request: TogetherRequest): Iterable<Finding> {
  const { outcomes, repeating, areApart } = request;
  const findings = all.filter(({ because: [row] }) => !repeating.has(row?.artifact ?? ""));
  const byArtifact = new Map<string, KeptRow[]>();
  const sampled = new Map<string, KeptRow[]>();
  const found = new Map<string, boolean>();
  for (const { entry, kept, samples = [] } of outcomes) {
    const some = sampled.get(entry.artifact) ?? [];
    sampled.set(entry.artifact, some);
    for (const record of samples) some.push({ record, evidence: entry.evidence });
    const rows = byArtifact.get(entry.artifact) ?? [];
    byArtifact.set(entry.artifact, rows);
    for (const record of kept) rows.push({ record, evidence: entry.evidence });
    if (entry.status === "absent") continue;
    const whole = entry.status === "read" && kept.length < mostKept;
    found.set(entry.artifact, (found.get(entry.artifact) ?? true) && whole);
  }
  const seen: Omit<KeptRows, "of"> = {
    samples: (artifact) => sampled.get(artifact) ?? [],
    whole: (artifact) => found.get(artifact) === true,
    findings,
    samePhone: (one, other) => one === other || areApart?.(one, other) !== true,
  };
  const ofFindings = new Map<PhoneRecord, string>();
  for (const { because, evidence } of findings) for (const row of because) ofFindings.set(row, evidence);
  for (const correlation of correlations) {
    const rows = askedFor(correlation, byArtifact, seen);
    const evidenceOf = new Map(ofFindings);
    for (const artifact of Object.keys(correlation.needs)) {
      for (const { record, evidence } of rows.of(artifact)) evidenceOf.set(record, evidence);
    }
    for (const artifact of Object.keys(correlation.samples ?? {})) {
      for (const { record, evidence } of rows.samples(artifact)) evidenceOf.set(record, evidence);
    }
    for (const hit of correlation.judge(rows)) {
      const [first = "e1", ...others] = hit.because.map((row) => evidenceOf.get(row) ?? "e1");
      yield withEvidenceOfRows(ruleFinding(correlation, hit, first), others);
    }
  }
}

/** Where rows come from several pieces of evidence, a second examiner has to know which from which. */
function withEvidenceOfRows(finding: Finding, others: readonly string[]): Finding {
  if (others.every((one) => one === finding.evidence)) return finding;
  return { ...finding, evidenceOfRows: [finding.evidence, ...others] };
}

/** A judgement sees the rows that it asked for, and none that another one did. */
function askedFor(
  { needs }: Correlation,
  byArtifact: ReadonlyMap<string, readonly KeptRow[]>,
  seen: Omit<KeptRows, "of">,
): KeptRows {
  const asked = new Map<string, readonly KeptRow[]>();
  for (const [artifact, wants] of Object.entries(needs)) {
    asked.set(
      artifact,
      (byArtifact.get(artifact) ?? []).filter(({ record }) => wants(record)),
    );
  }
  return { ...seen, of: (artifact) => asked.get(artifact) ?? [] };
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
function* confirmedTwice(findings: readonly Finding[], request: TogetherRequest): Iterable<Finding> {
  const { repeating } = request;
  const byValue = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.indicators.length === 0 || rankOf(finding.grade) < rankOf("ran")) continue;
    if (repeating.has(finding.because[0]?.artifact ?? "")) continue;
    const key = `${finding.rule}\0${String(finding.message.args?.["value"])}`;
    const same = byValue.get(key) ?? [];
    byValue.set(key, same);
    if (same.length === 0 || same.every((other) => independent(other, finding, request))) same.push(finding);
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
    const hit = { because: [a, b], args, indicators: first.indicators };
    yield withEvidenceOfRows(ruleFinding(twice, hit, first.evidence), [second.evidence]);
  }
}

function independent(a: Finding, b: Finding, { handedOver, areApart }: TogetherRequest): boolean {
  const [rowA, rowB] = [a.because[0], b.because[0]];
  if (rowA === undefined || rowB === undefined) return false;
  // What stands on two phones is not seen twice on one.
  if (a.evidence !== b.evidence && areApart?.(a.evidence, b.evidence) === true) return false;
  if (handedOver.get(a.evidence) !== handedOver.get(b.evidence)) return true;
  return rowA.artifact !== rowB.artifact && rowA.from.file !== rowB.from.file;
}
