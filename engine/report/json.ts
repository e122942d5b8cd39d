/**
 * An examination as `report.json` (CONTRACT: "The report folder"). Keys come in one fixed order, so that the same
 * evidence, indicators and version give the same bytes but for the times of the run.
 * @module
 */
import type { Examination, ExaminedEvidence, IndicatorFileSummary, IndicatorSummary } from "../model/examination.ts";
import type { Finding, IndicatorRef } from "../model/finding.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Translate } from "../model/message.ts";
import type { Place } from "../model/place.ts";
import type { SightedProcess } from "../model/process.ts";
import type { PhoneRecord } from "../model/record.ts";
import { answerOf } from "./answer.ts";
import type { Report, ReportEvidence, ReportFinding, ReportLedgerEntry, ReportMeta, ReportRow } from "./report.ts";
import { inOrder, type ToldEvent } from "./told.ts";
import { withheld } from "./withheld.ts";
import { firstKnown, noteMessages, say } from "./words.ts";

/** Notes of one artifact, and further rows of one finding, that the report lists; the rest is counted. */
const mostNotes = 1000;
const mostOtherRows = 200;
/** Programs that the report lists, oddest place first. */
const mostProcesses = 10_000;

/** @throws {Error} when a text is missing, which is a defect. */
export function buildReport(examination: Examination, meta: ReportMeta, translate: Translate): Report {
  const report = wholeReport(examination, meta, translate);
  return meta.redacted === true ? withheld(report) : report;
}

function wholeReport(examination: Examination, meta: ReportMeta, translate: Translate): Report {
  return {
    schema: "bridle.report/1",
    tool: {
      name: meta.tool.name,
      version: meta.tool.version,
      ...(meta.tool.commit === undefined ? {} : { commit: meta.tool.commit }),
    },
    startedAt: meta.startedAt,
    finishedAt: meta.finishedAt,
    ...(meta.consent === undefined ? {} : { consent: { text: meta.consent.text, at: meta.consent.at } }),
    ...(meta.redacted === true ? { redacted: true as const } : {}),
    verdict: examination.verdict,
    answer: answerOf(examination).map((message) => say(message, translate)),
    evidence: examination.evidence.map(evidenceOf),
    indicators: indicatorsOf(examination.indicators),
    ledger: examination.ledger.map((entry) => ledgerEntryOf(entry, translate)),
    findings: examination.findings.map((finding, index) => findingOf(finding, `f${index + 1}`, translate)),
    ...toldOf(meta.told),
    ...processesOf(examination, meta.records === true),
    timing: { totalMs: examination.timing.totalMs, byArtifact: sortedByKey(examination.timing.byArtifact) },
  };
}

/** The file's text: two spaces, one line feed at the end. */
export function reportText(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function evidenceOf(evidence: ExaminedEvidence): ReportEvidence {
  const { model, osName, osVersion, build } = evidence.device;
  return {
    id: evidence.id,
    kind: evidence.kind,
    name: evidence.name,
    encrypted: evidence.encrypted,
    device: present({ model, osName, osVersion, build }),
    ...present({ takenAt: evidence.takenAt, keepsake: evidence.keepsake }),
    ...present({ samePhoneAs: evidence.samePhoneAs, otherPhoneThan: evidence.otherPhoneThan }),
    files: evidence.files,
  };
}

function indicatorsOf(summary: IndicatorSummary): IndicatorSummary {
  return {
    loaded: summary.loaded,
    applicable: summary.applicable,
    byType: sortedByKey(summary.byType),
    ...present({ byName: summary.byName === undefined ? undefined : sortedByKey(summary.byName) }),
    ...present({ allowed: summary.allowed }),
    sources: summary.sources.map(
      (source): IndicatorFileSummary => ({
        name: source.name,
        file: source.file,
        sha256: source.sha256,
        ...present({ pack: source.pack, tlp: source.tlp }),
        loaded: source.loaded,
        notUnderstood: source.notUnderstood,
        problems: source.problems.map(({ code, count, example }) => ({ code, count, example })),
      }),
    ),
  };
}

function ledgerEntryOf(entry: LedgerEntry, translate: Translate): ReportLedgerEntry {
  const reason = reasonOf(entry, translate);
  const leftOut = entry.notes.length - mostNotes;
  return {
    artifact: entry.artifact,
    evidence: entry.evidence,
    status: entry.status,
    records: entry.records,
    shows: entry.shows,
    ...present({ indicators: entry.indicators }),
    ...present({ from: entry.from, to: entry.to, reason }),
    files: [...entry.files],
    notes: entry.notes.slice(0, mostNotes).map((note) => ({
      code: note.code,
      text: firstKnown(noteMessages(note.code, note.place), translate).text,
      place: note.place,
      detail: note.detail,
      loss: note.loss,
    })),
    ...(leftOut > 0 ? { notesLeftOut: leftOut } : {}),
  };
}

/** The first note that tells of a loss; else what the status itself says. */
function reasonOf(entry: LedgerEntry, translate: Translate): { code: string; text: string } | undefined {
  if (entry.status === "read") return undefined;
  const note = entry.notes.find((candidate) => candidate.loss) ?? entry.notes[0];
  if (note === undefined)
    return { code: entry.status, text: say({ id: `status-${entry.status}-about` }, translate).text };
  return { code: note.code, text: firstKnown(noteMessages(note.code, note.place), translate).text };
}

function findingOf(finding: Finding, id: string, translate: Translate): ReportFinding {
  const [first, ...others] = finding.because;
  if (first === undefined) throw new Error(`a finding of ${finding.rule} rests on no row`);
  const { artifact, from, record, times } = rowOf(first);
  const indicators = finding.indicators.map(indicatorOf);
  const leftOut = others.length - mostOtherRows;
  return {
    id,
    rule: finding.rule,
    grade: finding.grade,
    artifact,
    evidence: finding.evidence,
    ...present({ at: finding.at }),
    ...say(finding.message, translate),
    from,
    record,
    times,
    ...present({ indicator: indicators[0] }),
    indicators,
    couldAlsoBe: finding.couldAlsoBe.map((message) => say(message, translate)),
    next: finding.next.map((message) => say(message, translate)),
    ...(others.length > 0
      ? {
          otherRows: others
            .slice(0, mostOtherRows)
            .map((row, at) => otherRowOf(row, finding.evidenceOfRows?.[at + 1], finding)),
        }
      : {}),
    ...(leftOut > 0 ? { rowsLeftOut: leftOut } : {}),
  };
}

function rowOf(record: PhoneRecord): ReportRow {
  return {
    artifact: record.artifact,
    from: placeOf(record.from),
    record: record.value,
    times: record.moments.map(({ event, utc, raw, rule }) => ({ event, ...present({ utc }), raw, rule })),
  };
}

function otherRowOf(row: PhoneRecord, evidence: string | undefined, finding: Finding): ReportRow {
  return { ...rowOf(row), ...present({ evidence: evidence === finding.evidence ? undefined : evidence }) };
}

function placeOf({ file, table, row, offset, line, key, recovered }: Place): Place {
  return { file, ...present({ table, row, offset, line, key, recovered }) };
}

function toldOf(events: readonly ToldEvent[] = []): Partial<Report> {
  if (events.length === 0) return {};
  return { told: inOrder(events).map(({ at, raw, rule, precision, text }) => ({ at, raw, rule, precision, text })) };
}

function processesOf({ processes = [], processesLeftOut = 0 }: Examination, withApps: boolean): Partial<Report> {
  if (processes.length === 0) return {};
  const listed = processes.filter(({ place }) => withApps || (place !== "app" && place !== "unknown"));
  const shown = listed.slice(0, mostProcesses);
  const leftOut = processesLeftOut + processes.length - shown.length;
  return {
    processes: shown.map(processOf),
    ...(leftOut > 0 ? { processesLeftOut: leftOut } : {}),
  };
}

/** One program as it stands in the report and in `bridle records`. */
export function processOf(process: SightedProcess): SightedProcess {
  const { name, path, place, pids, parents, users, firstSeen, lastSeen, localTimes, times, seenIn } = process;
  return {
    name,
    ...present({ path }),
    place,
    pids: [...pids],
    parents: [...parents],
    users: [...users],
    ...present({ firstSeen, lastSeen, localTimes }),
    times,
    seenIn: seenIn.map((one) => ({
      artifact: one.artifact,
      evidence: one.evidence,
      times: one.times,
      ...present({ firstSeen: one.firstSeen, lastSeen: one.lastSeen, localTimes: one.localTimes }),
      from: placeOf(one.from),
    })),
  };
}

function indicatorOf({
  type,
  value,
  name,
  source,
  id,
  threat,
  role,
  validFrom,
  validUntil,
  tlp,
}: IndicatorRef): IndicatorRef {
  return { type, value, name, source, ...present({ id, threat, role, validFrom, validUntil, tlp }) };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without the fields that are undefined. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

function sortedByKey<T extends object>(object: T): T {
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as T;
}
