/**
 * When something was, for judgements that rest on an order. Local times whose zone nobody wrote say nothing of the order.
 * @module
 */
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";

export const second = 1_000_000_000n;
export const minute = 60n * second;
export const hour = 60n * minute;
export const day = 24n * hour;

/** Times that tell of something else than the row itself, or of another device. */
const ofOthers =
  /^(?:event (?:begins|ends)|first time |last time |contact first |history deleted |tab last looked at on another)/;

/** Instants of a row, in the order in which the artifact declares them. */
export function timesOf({ moments }: PhoneRecord): bigint[] {
  return moments.flatMap(({ utc, rule, event }) => {
    const at =
      utc === undefined || rule === "text-local" || ofOthers.test(event) ? undefined : nanosecondsFromText(utc);
    return at ?? [];
  });
}

export function earliest(times: readonly bigint[]): bigint | undefined {
  return times.reduce<bigint | undefined>((first, at) => (first === undefined || at < first ? at : first), undefined);
}

/** Of a field that holds a time as the record shows it. */
export function timeOf(value: unknown): bigint | undefined {
  return typeof value === "string" ? nanosecondsFromText(value) : undefined;
}

/** For a sentence: `2026-05-03 10:00:00 UTC`. */
export function told(at: bigint): string {
  const text = new Date(Number(at / 1_000_000n)).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 19)} UTC`;
}
