/**
 * A report for somebody else: personal contents replaced, in the findings by what their artifacts declare, elsewhere
 * wherever words of the person, of her evidence or of her apps could stand.
 * @module
 */
import type { Finding } from "../../model/finding.ts";
import type { Translate } from "../../model/message.ts";
import type { SightedProcess } from "../../model/process.ts";
import type { PhoneRecord } from "../../model/record.ts";
import type { FieldsOf } from "../redact.ts";
import { createRedactor } from "../redact.ts";
import type { Report, ReportFinding, ReportLedgerEntry, ReportRow } from "../report.ts";
import { firstKnown, noteMessages, say } from "../words.ts";
import type { HidePlace } from "./hidden-places.ts";

export interface RedactOptions {
  readonly fieldsOf: FieldsOf;
  readonly translate: Translate;
  readonly hide: HidePlace;
}

/** @throws {Error} when a text is missing, as in a report of a newer program. */
export function redactReport(report: Report, { fieldsOf, translate, hide }: RedactOptions): Report {
  const redactor = createRedactor(fieldsOf);
  const done = report.redacted === true;
  const { consent, told = [], processes = [], ...rest } = report;
  const listed = processes.filter(({ place }) => place !== "app" && place !== "unknown");
  const leftOut = (report.processesLeftOut ?? 0) + processes.length - listed.length;
  const { allowed = [] } = report.indicators;
  return {
    ...rest,
    ...(consent === undefined ? {} : { consent: { text: "[consent]", at: consent.at } }),
    redacted: true,
    evidence: report.evidence.map((one) => (done ? one : { ...one, name: redactor.placeholder("name", one.name) })),
    indicators: {
      ...report.indicators,
      ...(allowed.length === 0 ? {} : { allowed: allowed.map((_, index) => `[allowed ${index + 1}]`) }),
    },
    ledger: report.ledger.map((entry) => ledgerEntry(entry, translate, hide)),
    findings: done
      ? report.findings
      : report.findings.map((finding) => redactFinding(finding, redactor.finding(findingOf(finding)), translate)),
    ...(told.length === 0 ? {} : { told: told.map((one, index) => ({ ...one, text: `[told ${index + 1}]` })) }),
    ...(listed.length === 0 ? {} : { processes: listed.map((one) => redactProcess(one, hide)) }),
    ...(leftOut > 0 ? { processesLeftOut: leftOut } : {}),
  };
}

function ledgerEntry(entry: ReportLedgerEntry, translate: Translate, hide: HidePlace): ReportLedgerEntry {
  const sentence = (code: string, place: string): string => firstKnown(noteMessages(code, place), translate).text;
  const { reason } = entry;
  const note = entry.notes.find((one) => one.code === reason?.code && one.text === reason.text);
  return {
    ...entry,
    files: entry.files.map(hide),
    notes: entry.notes.map((one) => {
      const place = hide(one.place);
      // The detail is the reader's own words, and they may quote what stood there.
      return { ...one, place, detail: "", text: sentence(one.code, place) };
    }),
    ...(reason === undefined || note === undefined
      ? {}
      : { reason: { code: reason.code, text: sentence(reason.code, hide(note.place)) } }),
  };
}

/** Names of parents and users can be those of apps and people. */
function redactProcess(process: SightedProcess, hide: HidePlace): SightedProcess {
  const seenIn = process.seenIn.map((one) => ({ ...one, from: { file: hide(one.from.file) } }));
  return { ...process, parents: [], users: [], seenIn };
}

function redactFinding(finding: ReportFinding, redacted: Finding, translate: Translate): ReportFinding {
  const [first, ...others] = redacted.because.map(rowOf);
  return {
    ...finding,
    ...first,
    ...say(redacted.message, translate),
    couldAlsoBe: redacted.couldAlsoBe.map((message) => say(message, translate)),
    next: redacted.next.map((message) => say(message, translate)),
    ...(others.length > 0 ? { otherRows: others.map((row, at) => ofEvidence(row, finding.otherRows?.[at])) } : {}),
  };
}

function ofEvidence(row: ReportRow, { evidence }: Pick<ReportRow, "evidence"> = {}): ReportRow {
  return evidence === undefined ? row : { ...row, evidence };
}

/** The finding as the examination had it, but for what no report holds. */
function findingOf(finding: ReportFinding): Finding {
  const { rule, grade, evidence, message, indicators, couldAlsoBe, next } = finding;
  return {
    rule,
    grade,
    evidence,
    message,
    indicators,
    couldAlsoBe: couldAlsoBe.map((said) => said.message),
    next: next.map((said) => said.message),
    because: [finding, ...(finding.otherRows ?? [])].map(recordOf),
  };
}

function recordOf({ artifact, from, record, times }: ReportRow): PhoneRecord {
  return { artifact, from, value: record, moments: times, observables: [] };
}

function rowOf({ artifact, from, value, moments }: PhoneRecord): ReportRow {
  return { artifact, from, record: value, times: moments };
}
