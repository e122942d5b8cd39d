/**
 * Judgements that need no indicator.
 * @module
 */
import type { IndicatorRef } from "./finding.ts";
import type { Grade } from "./grade.ts";
import type { PhoneRecord } from "./record.ts";

/** What a rule saw, before the words and the evidence's number are put to it. */
export interface Hit {
  /** The rows it rests on; the first is the one the report points at. */
  readonly because: readonly PhoneRecord[];
  /** Arguments for the rule's message. */
  readonly args?: Readonly<Record<string, string | number>>;
  /** Weaker than the rule's own grade, where the case at hand says less. */
  readonly grade?: Grade;
  /** ISO time of the event; the first moment of the first row where absent. */
  readonly at?: string;
  /** Published values that it rests on, for judgements over findings. */
  readonly indicators?: readonly IndicatorRef[];
}

export interface Watch {
  /** Sees every live row of the artifact once, in reading order. */
  see(record: PhoneRecord): Iterable<Hit> | undefined;
  /** Called once after the last row. What rests on something being absent needs `whole`: a lost page is no deletion. */
  end?(reading: { readonly whole: boolean }): Iterable<Hit>;
}

export interface Rule {
  /** `<artifact>/<claim>`: `ios.safari-history/redirect-within-a-moment`. Its texts are `rule-<id with - for . and />`. */
  readonly id: string;
  readonly grade: Grade;
  /** Public sources of the claim. Never empty. */
  readonly sources: readonly string[];
  /** Message ids of harmless explanations and of next steps. `couldAlsoBe` is never empty. */
  readonly couldAlsoBe: readonly string[];
  readonly next: readonly string[];
  /** True when rows recovered from deleted space are shown to it as well. */
  readonly recovered?: boolean;
  /**
   * False for values, as the reader gives them, that the rule passes over whatever else is in the row. Worth having where
   * there are very many such rows: no record is made for one that nobody wants.
   */
  concerns?(value: Readonly<Record<string, unknown>>): boolean;
  /** One run over one evidence's rows. */
  watch(context: RuleContext): Watch;
}

export interface RuleContext {
  /** ISO time the evidence was taken, where known: the age of things is measured from there, never from today. */
  readonly takenAt?: string;
  readonly device: import("./evidence.ts").Device;
}
