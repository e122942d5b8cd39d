/**
 * What may be harmless about a match with a published value, beyond what holds for every match of its kind: a service that
 * nearly every phone meets, a clue that is older than such clues last, an address that was public when it was opened.
 * @module
 */
import type { Match, MatchKind } from "../indicators/indicators.ts";
import type { KnownService } from "../indicators/matched-service.ts";
import type { IndicatorRef } from "../model/finding.ts";
import type { Grade } from "../model/grade.ts";
import type { Message } from "../model/message.ts";
import { compareUtc } from "../model/moment.ts";

/** The most that a match with such a service says. */
export function gradeOfService(service: KnownService): Grade {
  // The very address was published, and thousands of other sites stand behind it.
  return service === "shared-network" ? "reached" : "context";
}

/** Those of which the same is to be said share a word. */
const saidAs: Readonly<Partial<Record<KnownService, string>>> = {
  resolver: "everyday",
  "network-check": "everyday",
  shortener: "leads-on",
  "link-page": "leads-on",
};

export function messageOfService(service: KnownService): Message {
  return { id: "benign-well-known", args: { what: saidAs[service] ?? service } };
}

/**
 * Days for which a published value of a kind is good where its source sets no end: computers behind a number change within
 * months, names are bought again after years. A file, an app and its certificate, and the name of a program stay what they
 * are, whatever end a source sets. Nothing is dropped or weakened for its age: what is looked at happened in the past too.
 */
const lasts: Readonly<Partial<Record<MatchKind, number>>> = {
  "ip-address": 180,
  url: 365,
  domain: 4 * 365,
  "email-address": 4 * 365,
};
const dayMs = 86_400_000;

/** A remark for an event at `at` (ISO) that happened when no source stood by its clue any more. */
export function messageOfAge({ kind, refs }: Pick<Match, "kind" | "refs">, at: string): Message | undefined {
  const days = lasts[kind];
  if (days === undefined) return undefined;
  let last: string | undefined;
  for (const { validFrom, validUntil } of refs) {
    const end = validUntil ?? (validFrom === undefined ? undefined : later(validFrom, days));
    // One source that may stand by it today is enough.
    if (end === undefined || compareUtc(at, end) <= 0) return undefined;
    const said = validUntil ?? validFrom;
    if (said !== undefined && (last === undefined || compareUtc(last, said) < 0)) last = said;
  }
  return last === undefined ? undefined : { id: "benign-old-clue", args: { date: last.slice(0, 10) } };
}

function later(iso: string, days: number): string | undefined {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : new Date(time + days * dayMs).toISOString();
}

/**
 * Who read about an address can have opened it from the day on which a list had it, which is told. Of what was opened
 * before nothing is concluded: lists that are made anew bear the day of the making.
 */
export function messageOfReaders(refs: readonly IndicatorRef[], at: string | undefined): Message {
  const days = refs.flatMap(({ validFrom }) => (validFrom === undefined ? [] : [validFrom]));
  const first = days.reduce<string | undefined>((a, b) => (a === undefined || compareUtc(b, a) < 0 ? b : a), undefined);
  if (at === undefined || first === undefined || compareUtc(at, first) < 0)
    return { id: "benign-reader-or-researcher" };
  return { id: "benign-opened-when-public", args: { date: first.slice(0, 10) } };
}
