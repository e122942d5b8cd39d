/**
 * One artifact out of a keepsake, in place of a phone's files: what was observed then is compared with what is loaded now.
 * For each value the finding is the strongest that it had in any row.
 * @module
 */
import { ReadError } from "../bytes/read-error.ts";
import { toUtf8 } from "../bytes/text.ts";
import type { IndicatorIndex } from "../indicators/indicators.ts";
import { type OpenPatterns, openPatterns } from "../indicators/patterns/kept.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { KeptArtifact, KeptClaim, KeptEvidence, KeptRow, StatedKeys } from "../model/keepsake.ts";
import type { LedgerEntry, LedgerStatus, Note } from "../model/ledger.ts";
import type { Moment } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";
import { correlations } from "../rules/correlations.ts";
import { sequences } from "../rules/sequences.ts";
import { indicatorFinding } from "./indicator-finding.ts";
import { patternsFor } from "./patterns.ts";

export interface ReplayRequest {
  readonly artifact: Artifact;
  readonly evidenceId: string;
  readonly index: IndicatorIndex;
  readonly signal?: { readonly aborted: boolean };
  onRecord?(record: PhoneRecord, evidenceId: string): void;
  pause?(): Promise<void>;
}

/** Rows between two pauses. */
const rowsAtOnce = 4096;

/** @throws {ReadError} `cancelled`. */
export async function replay(
  request: ReplayRequest,
  kept: KeptEvidence,
): Promise<{ readonly entry: LedgerEntry; readonly findings: readonly Finding[] }> {
  const { artifact, evidenceId, index } = request;
  const shown = { artifact: artifact.id, evidence: evidenceId, shows: artifact.shows, files: [] };
  const known = kept.artifacts.get(artifact.id);
  if (known === undefined) {
    // Another version read less, or what told of it is lost.
    const note = { code: "not-in-keepsake", place: "", detail: kept.version, loss: true };
    return { entry: { ...shown, status: "skipped", records: 0, notes: [note] }, findings: [] };
  }
  const found = new Compared(request);
  let seen = 0;
  for (const row of kept.rows(artifact.id, statedBy(index), request.onRecord !== undefined)) {
    if (request.signal?.aborted === true) throw new ReadError("cancelled", row.from.file, "by the person");
    found.see(row);
    if (++seen % rowsAtOnce === 0) await request.pause?.();
  }
  const { from, to, records } = known.entry;
  const notes = [...notesOf(request, kept, known), ...found.notes(records)];
  const entry: LedgerEntry = {
    ...shown,
    status: statusOf(known.entry.status, notes),
    records,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    notes,
  };
  return { entry, findings: [...found.findings(), ...known.claims.map((claim) => claimed(claim, request, kept))] };
}

const withPatterns = new WeakMap<IndicatorIndex, StatedKeys>();

/** What clues state, and what the patterns among them ask for. */
function statedBy(index: IndicatorIndex): StatedKeys {
  if (index.patterns.length === 0) return index;
  let keys = withPatterns.get(index);
  if (keys === undefined) {
    keys = {
      *stated() {
        yield* index.stated();
        yield* patternsFor(index).stated();
      },
    };
    withPatterns.set(index, keys);
  }
  return keys;
}

function statusOf(then: LedgerStatus, notes: readonly Note[]): LedgerStatus {
  return then === "read" && notes.some(({ loss }) => loss) ? "partly-read" : then;
}

/** What was told then, and what the keepsake cannot show now. */
function notesOf({ artifact }: ReplayRequest, kept: KeptEvidence, { entry }: KeptArtifact): Note[] {
  const notes: Note[] = entry.notes.map(({ code, loss }) => ({ code, place: "", detail: "", loss }));
  const lost = kept.damaged.get(artifact.id) ?? 0;
  if (lost > 0) notes.unshift({ code: "keepsake-damaged", place: "", detail: String(lost), loss: true });
  return notes;
}

class Compared {
  readonly #request: ReplayRequest;
  readonly #best = new Map<string, Finding>();
  readonly #allowed = new Map<string, number>();
  readonly #patterns: OpenPatterns | undefined;

  constructor(request: ReplayRequest) {
    const { artifact, index } = request;
    this.#request = request;
    this.#patterns = index.patterns.length === 0 ? undefined : openPatterns(patternsFor(index), artifact);
  }

  see(row: KeptRow): void {
    const { artifact, evidenceId, index } = this.#request;
    const { observable, matchAs, shown } = row;
    const compared = observable.kind === matchAs ? observable : { ...observable, kind: matchAs };
    const matches = index.match(compared);
    this.#patterns?.see(compared);
    if (matches.length === 0 && this.#request.onRecord === undefined) return;
    const record = recordOf(row, artifact);
    this.#request.onRecord?.(record, evidenceId);
    for (const match of matches) {
      if (match.allowed === true) {
        this.#allowed.set(match.value, (this.#allowed.get(match.value) ?? 0) + row.times);
        continue;
      }
      if (match.how === "truncated" && (row.whole || isNeverCut(artifact, observable.field, match.observed))) continue;
      const made = indicatorFinding(artifact, record, observable, match, evidenceId);
      const args = { ...made.message.args, observed: match.observed === observable.value ? shown : match.observed };
      const finding = { ...made, message: { ...made.message, args } };
      const key = `${match.kind}\0${match.value}`;
      const other = this.#best.get(key);
      if (other === undefined || isBetter(finding, other)) this.#best.set(key, finding);
    }
  }

  findings(): Finding[] {
    return [...this.#best.values()];
  }

  /** `records` is how many the artifact had: what had none meets no pattern. */
  notes(records: number): Note[] {
    const notes: Note[] = [...this.#allowed].map(([value, count]) => ({
      code: "allowed",
      place: value,
      detail: String(count),
      loss: false,
    }));
    const open = records === 0 ? 0 : (this.#patterns?.count() ?? 0);
    if (open > 0) notes.unshift({ code: "keepsake-no-patterns", place: "", detail: String(open), loss: true });
    return notes;
  }
}

/** The stronger; of two that are as strong, the earlier. */
function isBetter(one: Finding, other: Finding): boolean {
  const stronger = rankOf(one.grade) - rankOf(other.grade);
  if (stronger !== 0) return stronger > 0;
  return one.at !== undefined && (other.at === undefined || one.at < other.at);
}

function isNeverCut({ fields }: Artifact, field: string, name: string): boolean {
  return Object.hasOwn(fields, field) && fields[field]?.cutAt?.includes(toUtf8(name).length) === false;
}

/** What is left of the rows in which a value stood. */
function recordOf({ observable, shown, first, last, event, local, from }: KeptRow, artifact: Artifact): PhoneRecord {
  const { field } = observable;
  const rule = local === true ? "text-local" : "text-utc";
  const times = first === undefined ? [] : last === undefined || last === first ? [first] : [first, last];
  return {
    artifact: artifact.id,
    // A field of another version is none here.
    value: Object.hasOwn(artifact.fields, field) ? { [field]: shown } : {},
    from,
    moments: times.map((utc): Moment => ({ event: event ?? "", utc, raw: utc, rule })),
    observables: [observable],
  };
}

/** A judgement that was made when the phone was at hand. */
function claimed({ rule, grade, at, from }: KeptClaim, { artifact, evidenceId }: ReplayRequest, kept: KeptEvidence) {
  const known = [...artifact.rules, ...correlations, ...sequences].find(({ id }) => id === rule);
  const times = at === undefined ? [] : [{ event: "", utc: at, raw: at, rule: "text-utc" as const }];
  return {
    rule,
    grade,
    message: { id: "rule-said-in-keepsake", args: { rule, date: kept.madeAt.slice(0, 10) } },
    because: [{ artifact: artifact.id, value: {}, from, moments: times, observables: [] }],
    evidence: evidenceId,
    ...(at === undefined ? {} : { at }),
    couldAlsoBe: (known?.couldAlsoBe ?? []).map((id) => ({ id })),
    next: (known?.next ?? ["next-talk-to-a-helpline"]).map((id) => ({ id })),
    indicators: [],
  } satisfies Finding;
}
