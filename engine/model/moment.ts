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
const macEpoch = 978_307_200n;
const webkitEpoch = 11_644_473_600n;

/**
 * The instant a stored time value means, or undefined for "no time" (absent, zero) and for values outside the years
 * 1601 to 9999. Integers stay exact; a floating value keeps what a double can hold.
 */
export function momentOf(event: string, rule: TimeRule, value: unknown): Moment | undefined {
  if (value === undefined || value === null || value === 0 || value === 0n || value === "") return undefined;
  const raw = rawText(value);
  const nanoseconds = toNanoseconds(rule, value);
  const utc = nanoseconds === undefined ? undefined : isoFromNanoseconds(nanoseconds);
  return utc === undefined ? { event, raw, rule } : { event, utc, raw, rule };
}

function rawText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "invalid date" : value.toISOString();
  return String(value).slice(0, 200);
}

/** Nanoseconds since 1970-01-01 UTC. */
function toNanoseconds(rule: TimeRule, value: unknown): bigint | undefined {
  if (value instanceof Date) {
    const milliseconds = value.getTime();
    return Number.isNaN(milliseconds) ? undefined : BigInt(milliseconds) * 1_000_000n;
  }
  if (rule === "text-utc" || rule === "text-local" || rule === "plist-date") {
    return typeof value === "string" ? nanosecondsFromText(value) : undefined;
  }
  const number = numeric(value);
  if (number === undefined) return undefined;
  switch (rule) {
    case "mac-absolute": {
      // Messages and other databases moved from seconds to nanoseconds with iOS 11; no date before the year 5000
      // has more than 1e11 seconds, and no date after the first 100 seconds of 2001 has fewer than 1e11 nanoseconds.
      const large = number > 100_000_000_000 || number < -100_000_000_000;
      return scale(number, large ? 1 : 1_000_000_000) + macEpoch * nanosecondsPerSecond;
    }
    case "unix-seconds":
      return scale(number, 1_000_000_000);
    case "unix-milliseconds":
      return scale(number, 1_000_000);
    case "unix-microseconds":
      return scale(number, 1000);
    case "webkit-microseconds":
      return scale(number, 1000) - webkitEpoch * nanosecondsPerSecond;
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

function scale(value: number | bigint, factor: number): bigint {
  if (typeof value === "bigint") return value * BigInt(factor);
  if (Number.isSafeInteger(value)) return BigInt(value) * BigInt(factor);
  const whole = Math.trunc(value);
  if (Math.abs(whole) > 1e20) return 1n << 100n;
  // A double holds about 16 digits: microseconds of a present-day time, no more.
  const microseconds = Math.round((value - whole) * 1e6);
  return BigInt(whole) * BigInt(factor) + (BigInt(microseconds) * BigInt(factor)) / 1_000_000n;
}

/** ISO 8601 text of an instant, or undefined outside the years 1601 to 9999. */
export function isoFromNanoseconds(nanoseconds: bigint): string | undefined {
  let seconds = nanoseconds / nanosecondsPerSecond;
  let fraction = nanoseconds % nanosecondsPerSecond;
  if (fraction < 0n) {
    fraction += nanosecondsPerSecond;
    seconds -= 1n;
  }
  if (seconds < -11_644_473_600n || seconds > 253_402_300_799n) return undefined;
  const head = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  if (fraction === 0n) return `${head}Z`;
  return `${head}.${fraction.toString().padStart(9, "0").replace(/0+$/, "")}Z`;
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
  const headA = a.slice(0, 19);
  const headB = b.slice(0, 19);
  if (headA !== headB) return headA < headB ? -1 : 1;
  const fractionA = a.slice(20, -1).padEnd(9, "0");
  const fractionB = b.slice(20, -1).padEnd(9, "0");
  return fractionA === fractionB ? 0 : fractionA < fractionB ? -1 : 1;
}
