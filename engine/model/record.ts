/**
 * One fact read from one place, with the way back to it.
 * @module
 */
import type { Moment } from "./moment.ts";
import type { Observable } from "./observable.ts";
import type { Place } from "./place.ts";

/** Values that survive JSON and a worker's message channel. Bytes are held as lower-case hexadecimal text. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

export interface PhoneRecord {
  readonly artifact: string;
  /** Fields by name; absent values are left out. Times are ISO texts here, with their raw form in `moments`. */
  readonly value: Readonly<Record<string, Plain>>;
  readonly from: Place;
  readonly moments: readonly Moment[];
  readonly observables: readonly Observable[];
}
