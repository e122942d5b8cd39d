/**
 * Times of Safari's databases: seconds since 2001 up to iOS 18, seconds since 1970 in newer versions, under the same names.
 * @module
 */

/** Seconds between the two epochs. As a time since 2001 it is the first day of 2032, and as one since 1970 that of 2001. */
const betweenEpochs = 978_307_200;
/** Above this the number counts something else than seconds. */
const largest = 1e11;

/** The value under the name for the epoch that it counts from. */
export function macOrUnixTime(value: unknown, mac: string, unix: string): Record<string, unknown> {
  return { [countsFrom1970(value) ? unix : mac]: value };
}

export function countsFrom1970(value: unknown): boolean {
  return typeof value === "number" && value > betweenEpochs && value < largest;
}
