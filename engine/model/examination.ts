/**
 * The outcome of one check, before it is put into words.
 * @module
 */
import type { Device } from "./evidence.ts";
import type { Finding, IndicatorType, RestrictedTlp } from "./finding.ts";
import type { Verdict } from "./grade.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { SightedProcess } from "./process.ts";

export interface ExaminedEvidence {
  /** `e1`, `e2`, in the order they were handed over. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly encrypted: boolean;
  readonly device: Device;
  readonly takenAt?: string;
  /** Where it is a keepsake of such evidence: when that was made (ISO), and by which version. */
  readonly keepsake?: { readonly madeAt: string; readonly version: string };
  /** Evidence handed over before it that is of the same phone for sure, or of another one; absent where there is none. */
  readonly samePhoneAs?: readonly string[];
  readonly otherPhoneThan?: readonly string[];
  /** Files in the evidence's index. */
  readonly files: number;
}

/** What one indicator file gave. */
export interface IndicatorFileSummary {
  /** What it calls itself: campaign or collection name; the file name where it says nothing. */
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  /** Name of the pack it came in. */
  readonly pack?: string;
  /** The strictest of what it says of its values; absent where they may be passed on. */
  readonly tlp?: RestrictedTlp;
  /** Indicators taken in, duplicates inside the file counted once. */
  readonly loaded: number;
  readonly notUnderstood: number;
  /** Why: a code with how often, so that nothing is lost without being counted. */
  readonly problems: readonly { readonly code: string; readonly count: number; readonly example: string }[];
}

export interface TypeSummary {
  readonly loaded: number;
  readonly applicable: number;
  /** Why none of them could be tested: nothing in evidence of this kind holds it, or what does was not there or not read. */
  readonly reason?: "not-in-this-kind" | "not-read";
}

export interface IndicatorSummary {
  /** Different values over all files. */
  readonly loaded: number;
  /** Those whose type at least one artifact that was read could have shown. */
  readonly applicable: number;
  readonly byType: Readonly<Partial<Record<IndicatorType, TypeSummary>>>;
  /** By what they are published as. */
  readonly byName?: Readonly<Record<string, { readonly loaded: number; readonly applicable: number }>>;
  /** Values that are not reported because the person knows them. */
  readonly allowed?: readonly string[];
  readonly sources: readonly IndicatorFileSummary[];
}

export interface Examination {
  readonly verdict: Verdict;
  readonly evidence: readonly ExaminedEvidence[];
  readonly indicators: IndicatorSummary;
  readonly ledger: readonly LedgerEntry[];
  /** Strongest grade first, then by time, artifact and place: the same input gives the same order. */
  readonly findings: readonly Finding[];
  /** Every program that something saw running, oddest place first; absent where nothing tells of any. */
  readonly processes?: readonly SightedProcess[];
  /** Programs beyond those listed. */
  readonly processesLeftOut?: number;
  readonly timing: { readonly totalMs: number; readonly byArtifact: Readonly<Record<string, number>> };
}
