/**
 * Points in time as evidence writes them: the instant where it can be known, and always what stood in the file.
 * @module
 */

/** What the number or text in the file counts, and in which zone. */
export type TimeRule =
  | "mac-absolute" // seconds, or nanoseconds when above 1e11, since 2001-01-01 UTC (Apple NSDate reference date)
  | "unix-seconds"
  | "unix-milliseconds"
  | "unix-microseconds"
  | "unix-nanoseconds"
  | "webkit-microseconds" // since 1601-01-01 UTC (Chrome's base::Time)
  | "plist-date" // UTC by definition
  | "text-utc"
  | "text-local"; // the zone is not written; `utc` then holds the text read as if it were UTC

export interface Moment {
  /** What happened, in the artifact's words: "visited", "received". */
  readonly event: string;
  /** ISO 8601 with `Z` and up to nine fraction digits; absent when the value is no possible time. */
  readonly utc?: string;
  /** The value exactly as it stood in the file. */
  readonly raw: string;
  readonly rule: TimeRule;
}

const nanosecondsPerSecond = 1_000_000_000n;
/** Seconds from 1970-01-01 to 2001-01-01, and from 1601-01-01 to 1970-01-01, both UTC. */
const macEpoch = 978_307_200;
const webkitEpoch = 11_644_473_600;

/** An instant as whole seconds since 1970-01-01 UTC and the nanoseconds after them, 0 to 999,999,999. */
export interface Instant {
  readonly seconds: number;
  readonly nanoseconds: number;
}

/**
 * The instant a stored time value means, or undefined for "no time" (absent, zero). A value outside the years 1601 to
 * 9999 keeps its raw form alone. Integers stay exact; a floating value keeps microseconds, all a double can hold.
 */
export function momentOf(event: string, rule: TimeRule, value: unknown): Moment | undefined {
  if (isNoTime(value)) return undefined;
  const raw = rawText(value);
  const instant = readInstant(rule, value);
  const utc = instant === undefined ? undefined : isoOf(instant);
  return utc === undefined ? { event, raw, rule } : { event, utc, raw, rule };
}

function isNoTime(value: unknown): boolean {
  return value === undefined || value === null || value === 0 || value === 0n || value === "";
}

/** The instant that `momentOf` tells; undefined where it tells none. */
export function instantOf(rule: TimeRule, value: unknown): Instant | undefined {
  if (isNoTime(value)) return undefined;
  const instant = readInstant(rule, value);
  return instant !== undefined && isTold(instant) ? instant : undefined;
}

/** True when `a` comes after `b`. */
export function isLater(a: Instant, b: Instant): boolean {
  return a.seconds > b.seconds || (a.seconds === b.seconds && a.nanoseconds > b.nanoseconds);
}

function rawText(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "invalid date" : value.toISOString();
  return String(value).slice(0, 200);
}

function readInstant(rule: TimeRule, value: unknown): Instant | undefined {
  if (value instanceof Date) {
    const milliseconds = value.getTime();
    return Number.isNaN(milliseconds) ? undefined : instantFrom(milliseconds, 1000, 0);
  }
  if (rule === "plist-date" && typeof value === "number") {
    // Some lists hold the number that a date counts, from 2001, or that of a database, from 1970: after 2032 by the first.
    return instantOf(value > macEpoch && value < 100_000_000_000 ? "unix-seconds" : "mac-absolute", value);
  }
  if (rule === "text-utc" || rule === "text-local" || rule === "plist-date") {
    const nanoseconds = typeof value === "string" ? nanosecondsFromText(value) : undefined;
    return nanoseconds === undefined ? undefined : instantFrom(nanoseconds, 1_000_000_000, 0);
  }
  const number = numeric(value);
  if (number === undefined) return undefined;
  switch (rule) {
    case "mac-absolute": {
      // Messages and other databases moved from seconds to nanoseconds with iOS 11; no date before the year 5000
      // has more than 1e11 seconds, and no date after the first 100 seconds of 2001 has fewer than 1e11 nanoseconds.
      const large = number > 100_000_000_000 || number < -100_000_000_000;
      return instantFrom(number, large ? 1_000_000_000 : 1, macEpoch);
    }
    case "unix-seconds":
      return instantFrom(number, 1, 0);
    case "unix-milliseconds":
      return instantFrom(number, 1000, 0);
    case "unix-microseconds":
      return instantFrom(number, 1_000_000, 0);
    case "unix-nanoseconds":
      return instantFrom(number, 1_000_000_000, 0);
    case "webkit-microseconds":
      return instantFrom(number, 1_000_000, -webkitEpoch);
  }
}

function numeric(value: unknown): number | bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "string" && /^\s*-?\d{1,30}(\.\d{1,30})?\s*$/.test(value)) {
    const text = value.trim();
    return text.includes(".") ? Number(text) : BigInt(text);
  }
  return undefined;
}

/** `perSecond` units of `value` make a second; `epoch` seconds are added. */
function instantFrom(value: number | bigint, perSecond: number, epoch: number): Instant {
  if (typeof value === "bigint") {
    const unit = BigInt(perSecond);
    let whole = value / unit;
    let rest = value % unit;
    if (rest < 0n) {
      rest += unit;
      whole -= 1n;
    }
    return { seconds: Number(whole) + epoch, nanoseconds: Number(rest) * (1_000_000_000 / perSecond) };
  }
  if (Number.isSafeInteger(value)) {
    const whole = Math.floor(value / perSecond);
    return { seconds: whole + epoch, nanoseconds: (value - whole * perSecond) * (1_000_000_000 / perSecond) };
  }
  const seconds = value / perSecond;
  const whole = Math.floor(seconds);
  const microseconds = Math.round((seconds - whole) * 1e6);
  return microseconds === 1_000_000
    ? { seconds: whole + 1 + epoch, nanoseconds: 0 }
    : { seconds: whole + epoch, nanoseconds: microseconds * 1000 };
}

/** Days already written out, by their number since 1970: evidence has few days and very many times. */
const days = new Map<number, string>();
const mostDays = 20_000;
const pairs = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** True within the years 1601 to 9999; false for NaN and infinities too. */
function isTold({ seconds }: Instant): boolean {
  return seconds >= -webkitEpoch && seconds <= 253_402_300_799;
}

/** ISO 8601 text of an instant, or undefined outside the years 1601 to 9999. */
export function isoOf(instant: Instant): string | undefined {
  if (!isTold(instant)) return undefined;
  const { seconds, nanoseconds } = instant;
  const number = Math.floor(seconds / 86_400);
  const second = seconds - number * 86_400;
  let day = days.get(number);
  if (day === undefined) {
    if (days.size >= mostDays) days.clear();
    day = new Date(number * 86_400_000).toISOString().slice(0, 10);
    days.set(number, day);
  }
  const clock = `${pairs[Math.floor(second / 3600)]}:${pairs[Math.floor(second / 60) % 60]}:${pairs[second % 60]}`;
  if (nanoseconds === 0) return `${day}T${clock}Z`;
  let fraction = String(nanoseconds).padStart(9, "0");
  let end = 9;
  while (fraction.charCodeAt(end - 1) === 48) end--;
  fraction = fraction.slice(0, end);
  return `${day}T${clock}.${fraction}Z`;
}

/** ISO 8601 text of an instant, or undefined outside the years 1601 to 9999. */
export function isoFromNanoseconds(nanoseconds: bigint): string | undefined {
  return isoOf(instantFrom(nanoseconds, 1_000_000_000, 0));
}

const isoPattern =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i;

/** Nanoseconds since 1970 of an ISO-like date text; a text without a zone is read as UTC. */
export function nanosecondsFromText(text: string): bigint | undefined {
  const parts = isoPattern.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] = parts;
  const milliseconds = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  let nanoseconds = BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, "0").slice(0, 9));
  if (zone.toUpperCase() !== "Z") {
    const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    nanoseconds -= BigInt(zone.startsWith("-") ? -offset : offset) * 60n * nanosecondsPerSecond;
  }
  return nanoseconds;
}

/** Order of two ISO texts as written by this module. */
export function compareUtc(a: string, b: string): number {
  // Texts of one length have as many fraction digits, and then their letters are in order too.
  if (a.length === b.length) return a === b ? 0 : a < b ? -1 : 1;
  const headA = a.slice(0, 19);
  const headB = b.slice(0, 19);
  if (headA !== headB) return headA < headB ? -1 : 1;
  const fractionA = a.slice(20, -1).padEnd(9, "0");
  const fractionB = b.slice(20, -1).padEnd(9, "0");
  return fractionA === fractionB ? 0 : fractionA < fractionB ? -1 : 1;
}
