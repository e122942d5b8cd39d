/**
 * What a look-up answers, and how answers are collected.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";

export type MatchKind =
  | "process-name"
  | "file-path"
  | "file-name"
  | "file-hash"
  | "domain"
  | "ip-address"
  | "url"
  | "email-address"
  | "app-id"
  | "certificate-hash"
  | "profile-id"
  | "property-name";

/**
 * How the observed value and the indicator met.
 * `exact` the same thing · `parent` the observed host lies below the indicator's, or in its range · `url-prefix` the
 * observed URL lies below a "domain with a path" · `directory` the observed path lies below the indicator's ·
 * `truncated` the observed name was cut at 15 or 16 bytes and the indicator begins with it · `relative` a path below a
 * home folder · `component` a process name that is a folder of an observed path. The last three say less than the others.
 */
export type MatchHow = "exact" | "parent" | "url-prefix" | "directory" | "truncated" | "relative" | "component";

export interface Match {
  readonly kind: MatchKind;
  readonly how: MatchHow;
  /** The indicator's value as its first source writes it. */
  readonly value: string;
  /** What was observed, as it stood: the whole value, or for free text the link, host or address found in it. */
  readonly observed: string;
  /** Every source that publishes the value, with the name each publishes it under. Never empty. */
  readonly refs: readonly IndicatorRef[];
  /** True where the person said that she knows the value. */
  readonly allowed?: true;
}

/** Keeps one match for each value: of two ways in which it was met, the exact one. */
export function addMatch(
  matches: Map<string, Match>,
  kind: MatchKind,
  how: MatchHow,
  key: string,
  observed: string,
  refs: readonly IndicatorRef[],
): void {
  const first = refs[0];
  if (first === undefined) return;
  const id = `${kind} ${key}`;
  const known = matches.get(id);
  if (known === undefined || (known.how !== "exact" && how === "exact")) {
    matches.set(id, { kind, how, value: first.value, observed, refs });
  }
}
