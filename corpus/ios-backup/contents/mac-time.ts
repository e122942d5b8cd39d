/**
 * Times as the databases of a phone hold them.
 * @module
 */

/** Seconds from 1970 to 2001, both UTC. */
const macEpoch = 978_307_200;

/** Seconds since 2001, with their fraction. */
export function macSeconds(time: Date): number {
  return time.getTime() / 1000 - macEpoch;
}

/** Whole nanoseconds since 2001. */
export function macNanoseconds(time: Date): bigint {
  return BigInt(time.getTime() - macEpoch * 1000) * 1_000_000n;
}

export function unixSeconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
