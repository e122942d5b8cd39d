/**
 * The shape of `report.json`, schema `bridle.report/1`: public interface, held by `report-schema.ts` and its test.
 * Unknown values are absent, never null. Strings that come from evidence are raw here; whoever shows them makes them
 * visible first (`visible.ts`).
 * @module
 */
import type { Device } from "../model/evidence.ts";
import type { IndicatorSummary } from "../model/examination.ts";
import type { IndicatorRef } from "../model/finding.ts";
import type { Grade, Verdict } from "../model/grade.ts";
import type { LedgerStatus } from "../model/ledger.ts";
import type { Message } from "../model/message.ts";
import type { Moment } from "../model/moment.ts";
import type { Place } from "../model/place.ts";
import type { SightedProcess } from "../model/process.ts";
import type { Plain } from "../model/record.ts";
import type { ToldEvent } from "./told.ts";

export interface ReportTool {
  readonly name: string;
  readonly version: string;
  readonly commit?: string;
}

/** Who agreed, in the words that were given, and when (ISO, UTC). */
export interface Consent {
  readonly text: string;
  readonly at: string;
}

/** What the run knows and the examination does not. Times are ISO, UTC. */
export interface ReportMeta {
  readonly tool: ReportTool;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly consent?: Consent;
  /** What the person told, in any order. */
  readonly told?: readonly ToldEvent[];
  /** True when `redact.ts` went over the examination. */
  readonly redacted?: boolean;
  /** True when all records are handed on as well: only then does the report name the person's apps. */
  readonly records?: boolean;
}

/** A sentence with the id and arguments it was made of, so that it can be said again in another language. */
export interface Said {
  readonly message: Message;
  readonly text: string;
}

export interface ReportEvidence {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly encrypted: boolean;
  readonly device: Device;
  readonly takenAt?: string;
  /** Where it is a keepsake of such evidence: when that was made, and by which version. */
  readonly keepsake?: { readonly madeAt: string; readonly version: string };
  /** Ids of evidence before it that is of the same phone for sure, and of another phone. */
  readonly samePhoneAs?: readonly string[];
  readonly otherPhoneThan?: readonly string[];
  readonly files: number;
}

export interface ReportNote {
  readonly code: string;
  readonly text: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface ReportLedgerEntry {
  readonly artifact: string;
  readonly evidence: string;
  readonly status: LedgerStatus;
  readonly records: number;
  readonly shows: Grade;
  /** Loaded indicators of the types that its fields can meet. */
  readonly indicators?: number;
  readonly from?: string;
  readonly to?: string;
  /** Why it was not read whole; absent when it was. */
  readonly reason?: { readonly code: string; readonly text: string };
  readonly files: readonly string[];
  readonly notes: readonly ReportNote[];
  /** Notes beyond those listed. */
  readonly notesLeftOut?: number;
}

/** One row a finding rests on. */
export interface ReportRow {
  readonly artifact: string;
  readonly from: Place;
  readonly record: Readonly<Record<string, Plain>>;
  /** The row's times, with the value that stood in the file. */
  readonly times: readonly Moment[];
  /** For a further row of a finding, where it comes from other evidence than the first. */
  readonly evidence?: string;
}

export interface ReportFinding extends ReportRow {
  /** `f1`, `f2`, in the examination's order. */
  readonly id: string;
  readonly rule: string;
  readonly grade: Grade;
  readonly evidence: string;
  readonly at?: string;
  readonly message: Message;
  readonly text: string;
  /** The first of `indicators`; absent for rules that need none. */
  readonly indicator?: IndicatorRef;
  readonly indicators: readonly IndicatorRef[];
  readonly couldAlsoBe: readonly Said[];
  readonly next: readonly Said[];
  /** Rows beyond the first; absent when there is one row. */
  readonly otherRows?: readonly ReportRow[];
  /** Rows beyond those listed in `otherRows`. */
  readonly rowsLeftOut?: number;
}

export interface Report {
  readonly schema: "bridle.report/1";
  readonly tool: ReportTool;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly consent?: Consent;
  /** True when personal contents were replaced; absent otherwise. */
  readonly redacted?: true;
  readonly verdict: Verdict;
  /** The verdict in sentences; the first is the heading. */
  readonly answer: readonly Said[];
  readonly evidence: readonly ReportEvidence[];
  readonly indicators: IndicatorSummary;
  readonly ledger: readonly ReportLedgerEntry[];
  readonly findings: readonly ReportFinding[];
  /** What the person told, in order of time; absent where she told nothing. It is no evidence. */
  readonly told?: readonly ToldEvent[];
  /**
   * Programs that something saw running, oddest place first; absent where nothing tells of any. Apps, and names without a
   * path that may be apps, only with all records: they tell of the person's life.
   */
  readonly processes?: readonly SightedProcess[];
  /** Programs that are not listed. */
  readonly processesLeftOut?: number;
  readonly timing: { readonly totalMs: number; readonly byArtifact: Readonly<Record<string, number>> };
}
