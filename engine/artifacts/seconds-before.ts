/**
 * A moment that evidence states as an age.
 * @module
 */
import { isoFromNanoseconds, nanosecondsFromText } from "../model/moment.ts";

/** More than a phone has been on. */
const mostSeconds = 20 * 366 * 86_400;

/** ISO, UTC: so many seconds before a moment that is stated with its zone. */
export function secondsBefore(moment: string | undefined, seconds: number): string | undefined {
  const at = moment === undefined ? undefined : nanosecondsFromText(moment);
  if (at === undefined || !(seconds >= 0 && seconds <= mostSeconds)) return undefined;
  return isoFromNanoseconds(at - BigInt(Math.round(seconds * 1000)) * 1_000_000n);
}
