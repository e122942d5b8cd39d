/**
 * Extended headers of POSIX.1-2001: records of `length key=value` and a line feed, the length being that of the record.
 * @module
 */
import { utf8 } from "../../bytes/text.ts";

/** Sparse pieces stand in records of their own, many under one key, so the records stay in order. */
export type PaxRecords = readonly (readonly [key: string, value: string])[];

export interface PaxHeader {
  readonly records: PaxRecords;
  /** What was wrong; the records before it are there. */
  readonly problem?: string;
}

const mostRecords = 1_000_000;

export function readPax(bytes: Uint8Array): PaxHeader {
  const records: [string, string][] = [];
  for (let at = 0; at < bytes.length; ) {
    // Padding of zeros ends the records of some writers.
    if (bytes[at] === 0) break;
    let length = 0;
    let digit = at;
    while (
      digit < bytes.length &&
      (bytes[digit] as number) >= 48 &&
      (bytes[digit] as number) <= 57 &&
      digit - at < 10
    ) {
      length = length * 10 + (bytes[digit++] as number) - 48;
    }
    const equals = bytes.indexOf(61, digit);
    const end = at + length;
    if (bytes[digit] !== 32 || equals < 0 || equals >= end || end > bytes.length) {
      return { records, problem: `no record at offset ${at} of an extended header` };
    }
    if (records.length >= mostRecords) return { records, problem: `more than ${mostRecords} extended records` };
    const valueEnd = bytes[end - 1] === 10 ? end - 1 : end;
    records.push([utf8(bytes.subarray(digit + 1, equals)), utf8(bytes.subarray(equals + 1, valueEnd))]);
    at = end;
  }
  return { records };
}

/** A decimal number of a record, with a fraction for times; undefined when it is none. */
export function paxNumber(value: string | undefined): number | undefined {
  if (value === undefined || !/^-?\d{1,64}(?:\.\d{1,20})?$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Undefined for a number that is negative, has a fraction or is beyond 2^53. */
export function wholeNumber(value: number | undefined): number | undefined {
  return value === undefined || !Number.isSafeInteger(value) || value < 0 ? undefined : value;
}
