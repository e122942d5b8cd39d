/**
 * What the person told: a date and her own words, beside the evidence on the timeline. It is never evidence, and no part
 * of any judgement.
 * @module
 */
import { nanosecondsFromText, type TimeRule } from "../model/moment.ts";

export interface ToldEvent {
  /** ISO, UTC; the first moment of what was told. */
  readonly at: string;
  /** The date as it was told. */
  readonly raw: string;
  /** `text-local` where no zone was told: `at` then holds the words read as if they were UTC. */
  readonly rule: TimeRule & ("text-utc" | "text-local");
  /** How much of the time was told. */
  readonly precision: "day" | "minute" | "second";
  readonly text: string;
}

const longestText = 500;
const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?[\s,:]+(\S.*)$/s;

/** `2026-05-03 border crossing`, `2026-05-03 14:30+02:00 phone taken away`; undefined for what has no date or no words. */
export function readToldEvent(words: string): ToldEvent | undefined {
  const [, day, minute, seconds = ":00", zone, text] = form.exec(words.trim()) ?? [];
  if (day === undefined || text === undefined || text.length > longestText) return undefined;
  if (zone !== undefined && !/^Z$|^[+-](?:0\d|1[0-4]):?[0-5]\d$/.test(zone)) return undefined;
  const clock = `${day}T${minute ?? "00:00"}${seconds}`;
  const nanoseconds = nanosecondsFromText(`${clock}${zone ?? "Z"}`);
  // A day that its month lacks would become one of the next month.
  if (nanoseconds === undefined || !isDay(day) || nanoseconds < 0n) return undefined;
  const told = minute === undefined ? day : words.trim().slice(0, words.trim().length - text.length);
  return {
    at: `${new Date(Number(nanoseconds / 1_000_000n)).toISOString().slice(0, 19)}Z`,
    raw: told.replace(/[\s,:]+$/, ""),
    rule: zone === undefined ? "text-local" : "text-utc",
    precision: minute === undefined ? "day" : seconds === ":00" && !/:\d{2}:00/.test(told) ? "minute" : "second",
    text,
  };
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

/** In order of time; what was told twice stands once. */
export function inOrder(events: readonly ToldEvent[]): ToldEvent[] {
  const once = new Map(events.map((event) => [JSON.stringify([event.at, event.rule, event.text]), event]));
  return [...once.values()].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}
