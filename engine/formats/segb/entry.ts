/**
 * What both versions of SEGB say of an entry. State 4 is seen in practice and not explained anywhere.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";

export interface SegbEntry {
  /** Byte offset of the entry in the file. */
  readonly offset: number;
  readonly state: "written" | "deleted" | "unknown";
  /** Seconds since 2001-01-01 UTC. */
  readonly created: number;
  /** The second time of version 1; most often equal to the first. */
  readonly changed?: number;
  /** What the entry holds, as a view; overwritten with zeros where the system deleted it. */
  readonly data: Uint8Array;
  /** Whether `data` is what its CRC was made over. */
  readonly whole: boolean;
}

/** Something met while reading; the same shape as the ledger's notes. */
export interface SegbNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface Segb {
  readonly version: 1 | 2;
  readonly entries: readonly SegbEntry[];
  readonly notes: readonly SegbNote[];
}

export interface SegbOptions {
  readonly limits: Limits;
  readonly place: string;
}

const states: ReadonlyMap<number, SegbEntry["state"]> = new Map([
  [1, "written"],
  [3, "deleted"],
  [4, "unknown"],
]);

/** Undefined for a number that no entry has: whatever stands there is no entry. */
export function stateOf(number: number): SegbEntry["state"] | undefined {
  return states.get(number);
}
