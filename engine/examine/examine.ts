/**
 * Plan, read, match, judge, verdict.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import type { Crypto } from "../crypto/crypto.ts";
import { type IndicatorIndex, typesTestedBy } from "../indicators/indicators.ts";
import { patternsTestedBy, patternsTouchedBy } from "../indicators/patterns/applicable.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Examination, IndicatorSummary, TypeSummary } from "../model/examination.ts";
import type { Finding, IndicatorType } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { ObservedIn } from "../model/keepsake.ts";
import type { LedgerEntry, Note } from "../model/ledger.ts";
import { compareUtc } from "../model/moment.ts";
import type { ObservableKind } from "../model/observable.ts";
import type { Place } from "../model/place.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { PathPattern } from "../model/where.ts";
import { handedOverOf } from "./handed-over.ts";
import { judgeSequences } from "./judge-patterns.ts";
import { judgeTogether } from "./judge-together.ts";
import { areSingleFiles, tellMissing } from "./missing.ts";
import { observedKinds } from "./observed-kinds.ts";
import { patternsFor } from "./patterns.ts";
import { phonesOf } from "./phones.ts";
import { mergeSightings } from "./processes.ts";
import { type ArtifactOutcome, readArtifact } from "./read-artifact.ts";
import { weighed } from "./unknown-form.ts";
import { verdictOf } from "./verdict.ts";

export interface Progress {
  readonly artifact: string;
  readonly evidence: string;
  /** Artifacts done so far, of how many. */
  readonly done: number;
  readonly total: number;
  /** The ledger's line once it is there; absent while reading begins. */
  readonly entry?: LedgerEntry;
}

export interface ExamineRequest {
  readonly evidences: readonly Evidence[];
  /** Every artifact this kind of evidence can hold. */
  readonly artifacts: readonly Artifact[];
  /** Ids to leave out; they stand in the ledger as skipped. */
  readonly skip: ReadonlySet<string>;
  readonly index: IndicatorIndex;
  readonly limits: Limits;
  /** Makes the digests of file contents. */
  readonly hasher: Crypto["hasher"];
  /** Milliseconds of a steady clock. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
  onRecord?(record: PhoneRecord, evidenceId: string): void;
  /** For a keepsake: takes everything that an artifact observed. */
  onObserved?(artifact: string, evidenceId: string, observed: ObservedIn): void;
  pause?(): Promise<void>;
  /** Reads one artifact elsewhere, on a worker; here when absent. `evidence` counts from 0. */
  run?(artifact: string, evidence: number): Promise<ArtifactOutcome>;
  /** How many artifacts may be read at once through `run`. */
  readonly atOnce?: number;
  /** True when others are to be read here meanwhile. */
  readonly alsoHere?: boolean;
}

/** @throws {ReadError} `cancelled`. */
export async function examine(request: ExamineRequest): Promise<Examination> {
  const started = request.now();
  const tasks = planOf(request);
  const outcomes = new Array<ArtifactOutcome>(tasks.length);
  const total = tasks.length;
  const lanes: ExamineRequest["run"][] = new Array(Math.max(1, request.atOnce ?? 1)).fill(request.run);
  if (request.run === undefined) lanes.length = 1;
  else if (request.alsoHere === true) lanes.unshift(undefined);
  const order = [...tasks.keys()];
  // The heaviest first, so that none of them is left over when everything else is done.
  if (lanes.length > 1) order.sort((a, b) => weightOf(tasks[b]) - weightOf(tasks[a]) || a - b);
  let next = 0;
  let done = 0;

  const work = async (run: ExamineRequest["run"]): Promise<void> => {
    for (let position = order[next++]; position !== undefined; position = order[next++]) {
      const task = tasks[position] as Task;
      const { artifact, evidenceId } = task;
      request.onProgress?.({ artifact: artifact.id, evidence: evidenceId, done, total });
      const outcome = request.skip.has(artifact.id) ? skipped(task) : await runTask(task, request, run);
      const { observed, ...told } = outcome;
      if (observed !== undefined) request.onObserved?.(artifact.id, evidenceId, observed);
      outcomes[position] = told;
      done++;
      request.onProgress?.({ artifact: artifact.id, evidence: evidenceId, done, total, entry: outcome.entry });
    }
  };
  try {
    await Promise.all(lanes.slice(0, Math.max(1, total)).map(work));
  } finally {
    // What failed in one lane ends the others after what they are at.
    next = total;
  }

  const repeating = new Set(request.artifacts.flatMap(({ id, repeats }) => (repeats === true ? id : [])));
  const together = judgeSequences(patternsFor(request.index), outcomes, repeating);
  const ledger = tellMissing(outcomes, request.evidences, request.artifacts).map((outcome, place) =>
    withNotes(withCount(outcome.entry, request), together.notes.get(place)),
  );
  const handedOver = handedOverOf(request.evidences);
  const phones = phonesOf(request.evidences, handedOver);
  const findings = judgeTogether({ outcomes, handedOver, repeating, areApart: phones.areApart });
  findings.push(...together.findings);
  findings.sort(byWeight);
  const indicators = summaryOf(request, ledger);
  const { processes, leftOut } = processesOf(outcomes);
  const byArtifact: Record<string, number> = {};
  for (const { entry, milliseconds } of outcomes) {
    byArtifact[entry.artifact] = (byArtifact[entry.artifact] ?? 0) + Math.round(milliseconds);
  }
  return {
    verdict: verdictOf({
      findings,
      ledger: weighed(ledger, outcomes, request.artifacts, request.index),
      indicators: indicators.loaded,
      evidences: request.evidences.length,
      singleFiles: request.evidences.every(areSingleFiles),
    }),
    evidence: request.evidences.map((evidence, number) => ({
      id: `e${number + 1}`,
      kind: evidence.kind,
      name: evidence.name,
      encrypted: evidence.encrypted,
      device: evidence.device,
      ...(evidence.takenAt === undefined ? {} : { takenAt: evidence.takenAt }),
      ...(evidence.kept === undefined
        ? {}
        : { keepsake: { madeAt: evidence.kept.madeAt, version: evidence.kept.version } }),
      ...phones.told(`e${number + 1}`),
      files: evidence.fileCount,
    })),
    indicators,
    ledger,
    findings,
    ...(processes.length === 0 ? {} : { processes }),
    ...(leftOut === 0 ? {} : { processesLeftOut: leftOut }),
    timing: { totalMs: Math.round(request.now() - started), byArtifact },
  };
}

function processesOf(outcomes: readonly ArtifactOutcome[]) {
  const { processes, leftOut } = mergeSightings(
    outcomes.map(({ entry, sightings = [] }) => ({ artifact: entry.artifact, evidence: entry.evidence, sightings })),
  );
  return {
    processes,
    leftOut: leftOut + outcomes.reduce((sum, { sightingsLeftOut = 0 }) => sum + sightingsLeftOut, 0),
  };
}

interface Task {
  readonly artifact: Artifact;
  readonly evidence: Evidence;
  readonly evidenceId: string;
  readonly evidenceNumber: number;
}

function planOf({ evidences, artifacts }: ExamineRequest): Task[] {
  const tasks: Task[] = [];
  for (const [evidenceNumber, evidence] of evidences.entries()) {
    for (const artifact of artifacts) {
      if (!canHold(evidence.kind, artifact)) continue;
      tasks.push({ artifact, evidence, evidenceId: `e${evidenceNumber + 1}`, evidenceNumber });
    }
  }
  return tasks;
}

/** Forms of pattern by which each kind of evidence is asked for files; `acquisition` and `index` also name the kind. */
const formsOf: Readonly<Record<string, readonly PathPattern["in"][]>> = {
  "ios-backup": ["backup"],
  "ios-filesystem": ["phone"],
  "ios-sysdiagnose": [],
  "android-bugreport": ["phone", "section"],
  androidqf: ["phone"],
  "android-backup": ["phone"],
  "intrusion-logs": [],
  "ios-loose-files": ["phone", "backup"],
  "android-loose-files": ["phone", "section"],
};

/** Whose own files may come one by one. */
const collectorOf: Readonly<Record<string, string>> = {
  "ios-loose-files": "ios-sysdiagnose",
  "android-loose-files": "androidqf",
};

/** Whether evidence of this kind can hold the artifact at all, so that its absence is worth a line of the ledger. */
export function canHold(kind: string, artifact: Artifact): boolean {
  if (!artifact.id.startsWith(kind.startsWith("ios-") ? "ios." : "android.")) return false;
  const forms = formsOf[kind] ?? [];
  return artifact.where.some((where) => {
    if (where.in === "acquisition") return where.kind === (collectorOf[kind] ?? kind);
    // Some files are no index of a phone.
    if (where.in === "index") {
      return where.kind === undefined ? forms.length > 0 && collectorOf[kind] === undefined : where.kind === kind;
    }
    return forms.includes(where.in);
  });
}

function weightOf(task: Task | undefined): number {
  return task?.artifact.weight ?? 0;
}

function runTask(task: Task, request: ExamineRequest, run: ExamineRequest["run"]): Promise<ArtifactOutcome> {
  if (run !== undefined) return run(task.artifact.id, task.evidenceNumber);
  const { index, limits, hasher, now, signal, onRecord, pause } = request;
  return readArtifact({
    artifact: task.artifact,
    evidence: task.evidence,
    evidenceId: task.evidenceId,
    index,
    limits,
    hasher,
    now,
    ...(signal === undefined ? {} : { signal }),
    ...(onRecord === undefined ? {} : { onRecord }),
    ...(request.onObserved === undefined ? {} : { observe: true }),
    ...(pause === undefined ? {} : { pause }),
  });
}

function skipped({ artifact, evidenceId }: Task): ArtifactOutcome {
  const entry: LedgerEntry = {
    artifact: artifact.id,
    evidence: evidenceId,
    status: "skipped",
    records: 0,
    shows: artifact.shows,
    files: [],
    notes: [],
  };
  return { entry, findings: [], milliseconds: 0, kept: [] };
}

/** Names told in a report; the rest are in the clues themselves. */
const mostNames = 1000;

function summaryOf(request: ExamineRequest, ledger: readonly LedgerEntry[]): IndicatorSummary {
  const { index, artifacts, evidences } = request;
  const read = new Set(
    ledger.filter((entry) => entry.status === "read" || entry.status === "partly-read").map((entry) => entry.artifact),
  );
  const present = artifacts.filter(({ id }) => read.has(id));
  const thinkable = artifacts.filter((artifact) => evidences.some(({ kind }) => canHold(kind, artifact)));
  // Patterns are asked of rows, which a keepsake does not hold.
  const isKept = (id: string): boolean => evidences[Number(id.slice(1)) - 1]?.kept !== undefined;
  const rowsOf = new Set(ledger.filter(({ evidence }) => !isKept(evidence)).map(({ artifact }) => artifact));
  const patterns = patternsTestedBy(
    patternsFor(index),
    present.filter(({ id }) => rowsOf.has(id)),
  );
  const tested = typesTestedBy(kindsOf(present));
  const possible = typesTestedBy(kindsOf(thinkable));
  if (patternsTestedBy(patternsFor(index), thinkable).count > 0) possible.add("pattern");
  const byType: Partial<Record<IndicatorType, TypeSummary>> = {};
  let applicable = 0;
  for (const [type, loaded] of [...index.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const testable = type === "pattern" ? patterns.count : tested.has(type) ? loaded : 0;
    const reason = testable > 0 ? undefined : possible.has(type) ? "not-read" : "not-in-this-kind";
    byType[type] = { loaded, applicable: testable, ...(reason === undefined ? {} : { reason }) };
    applicable += testable;
  }
  const names = [...index.names].slice(0, mostNames).map(([name, types]) => {
    const counts = { loaded: 0, applicable: 0 };
    for (const [type, count] of types) {
      counts.loaded += count;
      counts.applicable += type === "pattern" ? (patterns.names.get(name) ?? 0) : tested.has(type) ? count : 0;
    }
    return [name, counts] as const;
  });
  return {
    loaded: index.size,
    applicable,
    byType,
    ...(names.length === 0 ? {} : { byName: Object.fromEntries(names) }),
    ...(index.allowed === undefined ? {} : { allowed: index.allowed }),
    sources: index.files,
  };
}

function kindsOf(artifacts: readonly Artifact[]): Set<ObservableKind> {
  return new Set(artifacts.flatMap((artifact) => [...observedKinds(artifact)]));
}

/** What of the loaded indicators an artifact's fields can meet. */
function withCount(entry: LedgerEntry, { artifacts, index }: ExamineRequest): LedgerEntry {
  const artifact = artifacts.find(({ id }) => id === entry.artifact);
  if (artifact === undefined) return entry;
  let indicators = 0;
  const types = typesTestedBy(observedKinds(artifact));
  for (const [type, loaded] of index.counts) if (types.has(type)) indicators += loaded;
  return { ...entry, indicators: indicators + patternsTouchedBy(patternsFor(index), artifact) };
}

/** What was found out, and what not, when everything was read. */
function withNotes(entry: LedgerEntry, notes: readonly Note[] = []): LedgerEntry {
  if (notes.length === 0) return entry;
  const status = entry.status === "read" ? "partly-read" : entry.status;
  return { ...entry, status, notes: [...notes, ...entry.notes] };
}

function byWeight(a: Finding, b: Finding): number {
  const [recordA] = a.because;
  const [recordB] = b.because;
  return (
    rankOf(b.grade) - rankOf(a.grade) ||
    byTime(a.at, b.at) ||
    order(a.evidence, b.evidence) ||
    order(recordA?.artifact ?? "", recordB?.artifact ?? "") ||
    order(a.rule, b.rule) ||
    byPlace(recordA?.from, recordB?.from) ||
    order(String(a.message.args?.["value"] ?? ""), String(b.message.args?.["value"] ?? ""))
  );
}

/** Findings without a time come last. */
function byTime(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareUtc(a, b);
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function byPlace(a: Place | undefined, b: Place | undefined): number {
  return (
    order(a?.file ?? "", b?.file ?? "") ||
    order(a?.table ?? "", b?.table ?? "") ||
    Number(a?.row ?? 0) - Number(b?.row ?? 0) ||
    (a?.recovered?.page ?? 0) - (b?.recovered?.page ?? 0) ||
    (a?.recovered?.offset ?? 0) - (b?.recovered?.offset ?? 0)
  );
}
