/**
 * Dates of property lists: seconds since 2001-01-01 UTC in the binary form, ISO 8601 in the two text forms.
 * @module
 */

/** Milliseconds from 1970 to the first moment of 2001, both UTC. */
const macEpoch = 978_307_200_000;
/** The last millisecond an ECMAScript date can hold, either way from 1970. */
const lastMillisecond = 8.64e15;

/** Seconds since 2001 as a date with milliseconds; a moment that no calendar holds stays the number it was. */
export function macDate(seconds: number): Date | number {
  const time = Math.round(seconds * 1000) + macEpoch;
  return Math.abs(time) <= lastMillisecond ? new Date(time) : seconds;
}

const form =
  /^(-?)(\d{4,6})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))? ?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

/** `2001-01-01T00:00:00Z`, also with a fraction or an offset, or the spaces of GNUstep; undefined when it is no date. */
export function isoDate(text: string): Date | undefined {
  const [found, minus, year, month, day, hour, minute, second, fraction = "", sign, hours = 0, minutes = 0] =
    form.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31 || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) {
    return undefined;
  }
  const date = new Date(0);
  date.setUTCFullYear(minus === "-" ? -Number(year) : Number(year), m - 1, d);
  date.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.slice(0, 3).padEnd(3, "0")));
  const offset = 60_000 * (60 * Number(hours) + Number(minutes));
  const time = date.getTime() - (sign === "-" ? -offset : offset);
  return Math.abs(time) <= lastMillisecond ? new Date(time) : undefined;
}
