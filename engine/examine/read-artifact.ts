/**
 * One artifact of one evidence: read its files, match every row, run its rules, and keep the ledger.
 * The only place that catches ReadErrors.
 * @module
 */
import type { ByteSource } from "../bytes/byte-source.ts";
import type { Limits } from "../bytes/limits.ts";
import { isReadError, ReadError } from "../bytes/read-error.ts";
import { toUtf8 } from "../bytes/text.ts";
import type { Crypto, HashAlgorithm } from "../crypto/crypto.ts";
import { fileHashes } from "../crypto/file-hashes.ts";
import type { IndicatorIndex } from "../indicators/indicators.ts";
import { type Gathered, type PatternGatherer, patternGatherer } from "../indicators/patterns/gather.ts";
import type { PatternSet } from "../indicators/patterns/pattern-set.ts";
import { Observations } from "../keepsake/observe.ts";
import type { Artifact, ReadContext, Row } from "../model/artifact.ts";
import type { Evidence, EvidenceFile } from "../model/evidence.ts";
import type { Field } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { ObservedIn } from "../model/keepsake.ts";
import type { LedgerEntry, LedgerStatus, Note } from "../model/ledger.ts";
import { type Instant, isoOf } from "../model/moment.ts";
import type { ArtifactSighting } from "../model/process.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit, Rule, Watch } from "../model/rule.ts";
import { correlations } from "../rules/correlations.ts";
import { type FieldPlan, fieldPlan, type Span } from "./field-plan.ts";
import { indicatorFinding } from "./indicator-finding.ts";
import { patternsFor, singleFinding, undecidedNote } from "./patterns.ts";
import { recordOf } from "./record.ts";
import { replay } from "./replay.ts";
import { ruleFinding } from "./rule-finding.ts";
import { SightingCollector } from "./sightings.ts";

export interface ArtifactOutcome {
  readonly entry: LedgerEntry;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
  /** Rows that judgements over several artifacts asked for. */
  readonly kept: readonly PhoneRecord[];
  /** One row of each stretch of time, where a judgement asked for them. */
  readonly samples?: readonly PhoneRecord[];
  /** Rows that may be part of a pattern over several; absent where there are none. */
  readonly gathered?: Gathered;
  /** Everything that was observed, where a keepsake is to be made. */
  readonly observed?: ObservedIn;
  /** Programs that it saw running, and how many sightings were not kept; absent where it sees none. */
  readonly sightings?: readonly ArtifactSighting[];
  readonly sightingsLeftOut?: number;
}

export interface ReadRequest {
  readonly artifact: Artifact;
  readonly evidence: Evidence;
  /** `e1` */
  readonly evidenceId: string;
  readonly index: IndicatorIndex;
  readonly limits: Limits;
  /** Makes the digests of file contents. */
  readonly hasher: Crypto["hasher"];
  /** Files are read for their digests alone also when no indicator is one. */
  readonly hashesAlways?: boolean;
  /** Everything that is observed is gathered, for a keepsake. */
  readonly observe?: boolean;
  readonly now: () => number;
  readonly signal?: AbortSignal;
  onRecord?(record: PhoneRecord, evidenceId: string): void;
  /** Awaited between rows now and then: time for the caller to write, to show progress, to hear of a cancel. */
  pause?(): Promise<void>;
}

/** Rows between two pauses. */
const rowsAtOnce = 4096;

/** Notes of one artifact in the report, and findings for one indicator value in one artifact: the rest are counted. */
const notesKept = 100;
const findingsPerValue = 500;
/** Rows kept of one artifact for judgements over several. */
export const mostKept = 50_000;
const mostSamples = 20_000;

/** @throws {ReadError} `cancelled` only; every other one becomes a line of the ledger. */
export async function readArtifact(request: ReadRequest): Promise<ArtifactOutcome> {
  const { artifact, evidence } = request;
  const started = request.now();
  if (evidence.kept !== undefined) {
    const replayed = await replay(request, evidence.kept);
    return { ...replayed, kept: [], milliseconds: request.now() - started };
  }
  const notes: Note[] = [];
  const run = {};
  const files: string[] = [];
  const reading = new Reading(request);
  let failed = 0;
  let overLimit = 0;
  let seen = 0;

  const failure = (name: string, error: unknown): void => {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    if (error.code === "over-limit") overLimit++;
    failed++;
    notes.push({ code: error.code, place: error.place || name, detail: error.detail, loss: true });
  };

  if (artifact.describe !== undefined) {
    try {
      for await (const files of batchesOf(evidence, artifact)) {
        for (const file of files) {
          seen++;
          const row = artifact.describe(file);
          if (row !== undefined) reading.see(row);
          if (seen % rowsAtOnce === 0) await request.pause?.();
        }
      }
    } catch (error) {
      failure(evidence.name, error);
    }
    // After the walk, as a folder shows on the way what it does not let in to.
    notes.push(...evidence.notes);
  } else {
    const gathering = artifact.gather?.(contextOf(request, notes, run));
    try {
      for await (const file of evidence.files(artifact.where)) {
        if (file.type !== "file" || gathering?.wants(file) === false) continue;
        seen++;
        files.push(file.name);
        try {
          if (gathering === undefined) await readFile(file, contextOf(request, notes, run), request, reading);
          else await gathering.see(file);
        } catch (error) {
          failure(file.name, error);
        } finally {
          notes.push(...file.notes);
        }
        if (gathering !== undefined) await request.pause?.();
      }
      await gathering?.finish?.();
      for (const row of gathering?.rows() ?? []) reading.see(row);
    } catch (error) {
      failure(evidence.name, error);
    }
  }
  reading.end(failed === 0 && !notes.some((note) => note.loss));
  notes.push(...reading.notes);

  const entry: LedgerEntry = {
    artifact: artifact.id,
    evidence: request.evidenceId,
    status: statusOf(seen, failed, overLimit, reading.records, notes),
    records: reading.records,
    shows: artifact.shows,
    ...(reading.first === undefined ? {} : { from: reading.first }),
    ...(reading.last === undefined ? {} : { to: reading.last }),
    files,
    notes: trimmed(notes),
  };
  const sightings = reading.sightings?.result() ?? [];
  const gathered = reading.gatherer?.result();
  const leftOut = reading.sightings?.leftOut ?? 0;
  return {
    entry,
    findings: reading.findings,
    milliseconds: request.now() - started,
    kept: reading.kept,
    ...(reading.samples.length === 0 ? {} : { samples: reading.samples }),
    ...(gathered === undefined ? {} : { gathered }),
    ...(reading.observations === undefined ? {} : { observed: reading.observations.result() }),
    ...(sightings.length === 0 ? {} : { sightings }),
    ...(leftOut === 0 ? {} : { sightingsLeftOut: leftOut }),
  };
}

function batchesOf(evidence: Evidence, { where }: Artifact): AsyncIterable<readonly EvidenceFile[]> {
  return evidence.batches === undefined ? singly(evidence.files(where)) : evidence.batches(where);
}

async function* singly(files: AsyncIterable<EvidenceFile>): AsyncIterable<readonly EvidenceFile[]> {
  for await (const file of files) yield [file];
}

function contextOf(request: ReadRequest, notes: Note[], run: object): ReadContext {
  const { evidence, limits } = request;
  return {
    limits,
    device: evidence.device,
    ...(evidence.takenAt === undefined ? {} : { takenAt: evidence.takenAt }),
    note: (note) => void notes.push(note),
    hashesWanted: request.hashesAlways === true || request.observe === true || hashesIn(request.index).length > 0,
    hashes: (source) => hashesOf(source, request),
    run,
    memoryOf: (file) => memoryOf(evidence, file),
  };
}

const memories = new WeakMap<Evidence, { readonly file: string; readonly memory: object }>();

function memoryOf(evidence: Evidence, file: string): object {
  const last = memories.get(evidence);
  if (last?.file === file) return last.memory;
  const memory = {};
  memories.set(evidence, { file, memory });
  return memory;
}

async function readFile(file: EvidenceFile, context: ReadContext, request: ReadRequest, reading: Reading) {
  const { artifact } = request;
  if (artifact.read === undefined) throw new Error(`${artifact.id} has no way to be read`);
  let paused = reading.records;
  for await (const rows of artifact.read(file, context)) {
    if (isBatch(rows)) for (const row of rows) reading.see(row);
    else reading.see(rows);
    if (reading.records - paused < rowsAtOnce) continue;
    paused = reading.records;
    await request.pause?.();
  }
}

/** Algorithms in which an indicator is stated. */
function hashesIn(index: IndicatorIndex, of: "file:hashes" | "app:cert" = "file:hashes"): readonly HashAlgorithm[] {
  const all = [index.counts, patternsFor(index).types];
  return (["sha256", "sha1", "md5"] as const).filter((one) =>
    all.some((counts) => (counts.get(`${of}.${one}`) ?? 0) > 0),
  );
}

async function hashesOf(source: ByteSource, request: ReadRequest): Promise<readonly string[]> {
  const { index, limits, hasher } = request;
  if (source.size > limits.hashedBytes) return [];
  // It is not known in what algorithm a clue will be stated.
  if (request.observe === true) return Object.values(await fileHashes(source, ["sha256", "sha1", "md5"], hasher));
  // A certificate has digests like any content.
  const algorithms = new Set<HashAlgorithm>(["sha256", ...hashesIn(index), ...hashesIn(index, "app:cert")]);
  return Object.values(await fileHashes(source, [...algorithms], hasher));
}

function isBatch(rows: Row | readonly Row[]): rows is readonly Row[] {
  return Array.isArray(rows);
}

/** Loss comes first, so that trimming never hides it. */
function trimmed(notes: readonly Note[]): readonly Note[] {
  const unique = new Map<string, Note>();
  for (const note of notes) unique.set(`${note.code}\0${note.place}\0${note.detail}`, note);
  const sorted = [...unique.values()].sort((a, b) => Number(b.loss) - Number(a.loss));
  if (sorted.length <= notesKept) return sorted;
  const rest = sorted.slice(notesKept);
  const more: Note = {
    code: "more-notes",
    place: "",
    detail: String(rest.length),
    loss: rest.some((note) => note.loss),
  };
  return [...sorted.slice(0, notesKept), more];
}

function statusOf(
  seen: number,
  failed: number,
  overLimit: number,
  records: number,
  notes: readonly Note[],
): LedgerStatus {
  if (seen === 0 && failed === 0) return notes.some((note) => note.loss) ? "unreadable" : "absent";
  if (failed > 0 && records === 0 && failed >= seen) return overLimit === failed ? "over-limit" : "unreadable";
  return failed > 0 || notes.some((note) => note.loss) ? "partly-read" : "read";
}

/** What passes row by row: matching, rules, first and last moment. */
class Reading {
  records = 0;
  readonly findings: Finding[] = [];
  readonly notes: Note[] = [];
  readonly #request: ReadRequest;
  readonly kept: PhoneRecord[] = [];
  readonly samples: PhoneRecord[] = [];
  readonly #sampled = new Set<number>();
  /** Seconds of which one row is a sample; none are wanted where absent. */
  readonly #sampleSeconds: number | undefined;
  readonly sightings: SightingCollector | undefined;
  readonly observations: Observations | undefined;
  readonly gatherer: PatternGatherer | undefined;
  readonly #patterns: PatternSet;
  readonly #undeclared = new Set<string>();
  /** Alternatives of patterns of which it is not known whether a row meets them, with how many rows. */
  readonly #undecided = new Map<number, number>();
  readonly #watches: { rule: Rule; watch: Watch }[];
  readonly #asked: readonly ((record: PhoneRecord) => boolean)[];
  readonly #perValue = new Map<string, number>();
  /** Values that are not reported, with how often they were met. */
  readonly #allowed = new Map<string, number>();
  readonly #plan: FieldPlan;
  readonly #span: Span = { first: undefined, last: undefined };
  #left: number;

  constructor(request: ReadRequest) {
    this.#request = request;
    this.#plan = fieldPlan(request.artifact);
    this.observations = request.observe === true ? new Observations() : undefined;
    this.sightings = request.artifact.sightings === undefined ? undefined : new SightingCollector(request.artifact);
    const { isAllowed } = request.index;
    this.#patterns = patternsFor(request.index);
    this.gatherer = patternGatherer(this.#patterns, request.artifact, isAllowed === undefined ? {} : { isAllowed });
    this.#left = request.limits.rows;
    const { device, takenAt } = request.evidence;
    const context = takenAt === undefined ? { device } : { device, takenAt };
    this.#sampleSeconds = correlations
      .map(({ samples }) => samples?.[request.artifact.id])
      .find((one) => one !== undefined);
    this.#asked = correlations.flatMap(({ needs }) => needs[request.artifact.id] ?? []);
    this.#watches = request.artifact.rules.map((rule) => ({ rule, watch: rule.watch(context) }));
  }

  see(row: Row): void {
    const { evidenceId, index, signal, limits } = this.#request;
    if (this.#left-- <= 0) throw new ReadError("over-limit", row.from.file, `more than ${limits.rows} rows`);
    if (signal?.aborted === true) throw new ReadError("cancelled", row.from.file, "by the person");
    this.records++;
    if (row.from.recovered === undefined) this.#sample(row, this.#plan.widen(row, this.#span));
    this.sightings?.see(row);
    const { gatherer } = this;
    const isAsked = gatherer !== undefined && (gatherer.wants(row.value) || this.#plan.meets(row, this.#patterns));
    if (!isAsked && !this.#isWanted(row) && !this.#plan.meets(row, index)) return;
    const record = this.#recordOf(row);
    this.#request.onRecord?.(record, evidenceId);
    this.observations?.see(record);
    this.#match(record);
    if (isAsked) this.#ask(gatherer, record);
    this.#keepIfAsked(record);
    for (const { rule, watch } of this.#watches) {
      if (record.from.recovered !== undefined && rule.recovered !== true) continue;
      const hits = watch.see(record);
      if (hits !== undefined) for (const hit of hits) this.#judge(rule, hit);
    }
  }

  #sample(row: Row, at: Instant | undefined): void {
    if (this.#sampleSeconds === undefined || at === undefined) return;
    const stretch = Math.floor(at.seconds / this.#sampleSeconds);
    if (this.#sampled.has(stretch) || this.#sampled.size >= mostSamples) return;
    this.#sampled.add(stretch);
    this.samples.push(this.#recordOf(row));
  }

  #recordOf(row: Row): PhoneRecord {
    return recordOf(this.#request.artifact, row, (field) => {
      if (this.#undeclared.has(field)) return;
      this.#undeclared.add(field);
      this.notes.push({ code: "undeclared-field", place: row.from.file, detail: field, loss: true });
    });
  }

  /** True when somebody may want the record, whatever it meets. */
  #isWanted({ value }: Row): boolean {
    if (this.#request.onRecord !== undefined || this.observations !== undefined) return true;
    if (this.#asked.length > 0) return true;
    for (const { rule } of this.#watches) if (rule.concerns === undefined || rule.concerns(value)) return true;
    return false;
  }

  get first(): string | undefined {
    return this.#span.first === undefined ? undefined : isoOf(this.#span.first);
  }

  get last(): string | undefined {
    return this.#span.last === undefined ? undefined : isoOf(this.#span.last);
  }

  end(whole: boolean): void {
    for (const { rule, watch } of this.#watches) {
      if (watch.end !== undefined) for (const hit of watch.end({ whole })) this.#judge(rule, hit);
    }
    for (const [number, count] of this.#undecided) {
      const alternative = this.#patterns.alternatives[number];
      if (alternative !== undefined) this.notes.push(undecidedNote(alternative, String(count)));
    }
    for (const [value, count] of this.#allowed) {
      this.notes.push({ code: "allowed", place: value, detail: String(count), loss: false });
    }
    for (const [value, count] of this.#perValue) {
      if (count > findingsPerValue) {
        this.notes.push({ code: "more-findings", place: value, detail: String(count - findingsPerValue), loss: false });
      }
    }
  }

  /** Patterns that the record answers alone; it is kept for the others. */
  #ask(gatherer: PatternGatherer, record: PhoneRecord): void {
    const told = new Set<string>();
    for (const answer of gatherer.see(record)) {
      const { number, stated } = answer.alternative;
      if (answer.met === undefined) this.#undecided.set(number, (this.#undecided.get(number) ?? 0) + 1);
      else if (answer.allowed) this.#allowed.set(answer.observed, (this.#allowed.get(answer.observed) ?? 0) + 1);
      else if (!told.has(stated.text)) {
        // Two alternatives of one pattern are one finding.
        told.add(stated.text);
        this.#keep(`pattern ${stated.text.slice(0, 300)}`, singleFinding(answer, record, this.#request.evidenceId));
      }
    }
  }

  #keepIfAsked(record: PhoneRecord): void {
    if (this.#asked.length === 0 || record.from.recovered !== undefined) return;
    if (this.kept.length < mostKept && this.#asked.some((wants) => wants(record))) this.kept.push(record);
  }

  #match(record: PhoneRecord): void {
    const { artifact, index, evidenceId } = this.#request;
    let best: Map<string, Finding> | undefined;
    for (const observable of record.observables) {
      for (const match of index.match(observable)) {
        if (match.allowed === true) {
          this.#allowed.set(match.value, (this.#allowed.get(match.value) ?? 0) + 1);
          continue;
        }
        if (match.how === "truncated" && isWhole(artifact.fields[observable.field], record, match.observed)) continue;
        best ??= new Map();
        const finding = indicatorFinding(artifact, record, observable, match, evidenceId);
        const key = `${match.kind}\0${match.value}`;
        const other = best.get(key);
        if (other === undefined || rankOf(finding.grade) > rankOf(other.grade)) best.set(key, finding);
      }
    }
    for (const [key, finding] of best ?? []) this.#keep(key.replace("\0", " "), finding);
  }

  #judge(rule: Rule, hit: Hit): void {
    this.#keep(rule.id, ruleFinding(rule, hit, this.#request.evidenceId));
  }

  #keep(value: string, finding: Finding): void {
    const count = (this.#perValue.get(value) ?? 0) + 1;
    this.#perValue.set(value, count);
    if (count <= findingsPerValue) this.findings.push(finding);
  }
}

/** A name with which a path of the same record ends is the whole name, and so is one out of the name of a file. */
function isWhole(field: Field | undefined, { observables }: PhoneRecord, name: string): boolean {
  return (
    field?.cutAt?.includes(toUtf8(name).length) === false ||
    observables.some(({ kind, value }) => kind === "file-path" && value.endsWith(`/${name}`))
  );
}
