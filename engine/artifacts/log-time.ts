/**
 * Times in the logs of Android, which leave out the year. It is taken from when the evidence was taken: the last year in
 * which the day was not still to come. Shared by everything that reads such logs.
 * @module
 */

/** `01-02 03:04:05.678`, with the year before it where the log was written with one. */
const logTimePattern = /^(?:\d{4}-)?\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?: [+-]\d{4})?$/;

/**
 * The time as text with its year: `2026-01-02 03:04:05.678`. Without a year, and without `takenAt` to tell it, undefined: no
 * year is invented.
 */
export function logTime(stamp: string, takenAt: string | undefined): string | undefined {
  if (!logTimePattern.test(stamp)) return undefined;
  if (stamp.charCodeAt(4) === dash) return stamp;
  const year = Number(takenAt?.slice(0, 4));
  if (takenAt === undefined || !Number.isInteger(year) || year < 1970) return undefined;
  // The phone's clock may be up to a day ahead of UTC; what lies beyond is of the year before.
  const tomorrow = new Date(Date.parse(takenAt) + 86_400_000).toISOString().slice(5, 10);
  const wraps = tomorrow < takenAt.slice(5, 10);
  const day = stamp.slice(0, 5);
  if (wraps) return `${day <= tomorrow ? year + 1 : year}-${stamp}`;
  return `${day > tomorrow ? year - 1 : year}-${stamp}`;
}

const dash = 45;
