/**
 * What was read and what was not, from when to when. Without it no verdict is worth anything.
 * @module
 */
import type { Grade } from "./grade.ts";

export type LedgerStatus = "read" | "partly-read" | "absent" | "unreadable" | "over-limit" | "skipped";

/** Something met while reading. */
export interface Note {
  /** A `ReadErrorCode`, or a word of the artifact's own: `size-differs`, `missing-blob`. */
  readonly code: string;
  /** File inside the evidence, with table or offset where known. */
  readonly place: string;
  readonly detail: string;
  /** False when nothing was lost: worth telling, but the reading is whole. */
  readonly loss: boolean;
}

export interface LedgerEntry {
  readonly artifact: string;
  readonly evidence: string;
  readonly status: LedgerStatus;
  readonly records: number;
  /** The strongest grade this artifact can support. */
  readonly shows: Grade;
  /** Loaded indicators that it was compared with, or would have been. */
  readonly indicators?: number;
  /** First and last moment in its records, ISO. */
  readonly from?: string;
  readonly to?: string;
  /** Files that were opened, as the evidence names them. */
  readonly files: readonly string[];
  readonly notes: readonly Note[];
}
