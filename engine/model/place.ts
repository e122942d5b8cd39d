/**
 * The way back to a fact: what a second examiner needs to reach the same row.
 * @module
 */

/** Where a row stood that the database itself no longer shows. */
export interface RecoveredFrom {
  /** Part of the file: a free page, a freed block, unused space of a page, or older pages in the log or journal. */
  readonly area: "freelist" | "freeblock" | "unallocated" | "wal" | "journal";
  /** Page number, from 1, and byte offset of the row inside that page. */
  readonly page: number;
  readonly offset: number;
}

export interface Place {
  /** Path inside the evidence, as the evidence itself names it: `HomeDomain/Library/SMS/sms.db`. */
  readonly file: string;
  readonly table?: string;
  /** SQLite rowid, or the number of the entry in its list, from 1. Text when it is beyond 2^53. */
  readonly row?: number | string;
  /** Byte offset in the file. */
  readonly offset?: number;
  /** Line number, from 1. */
  readonly line?: number;
  /** Path inside a property list or archive: `PayloadContent.0.PayloadType`. */
  readonly key?: string;
  readonly recovered?: RecoveredFrom;
}
