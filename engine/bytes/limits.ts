/**
 * How much a hostile file may ask for. An argument everywhere, never a constant inside a reader.
 * @module
 */

/** Every count is a whole number; every size is in bytes. */
export interface Limits {
  /** Largest file that is held in memory as a whole (property lists, small databases' blobs). */
  readonly wholeFileBytes: number;
  /** Largest single value inside a file: a text, a blob, an overflow chain. */
  readonly valueBytes: number;
  /** Deepest nesting of containers or tree levels. */
  readonly depth: number;
  /** Most objects in one property list or archive. */
  readonly objects: number;
  /** Most entries of an index: manifest rows, archive members. */
  readonly entries: number;
  /** Most rows read from one table. */
  readonly rows: number;
  /** Most bytes that one compressed stream may inflate to. */
  readonly inflatedBytes: number;
  /** Largest file whose content is hashed to compare it with published samples. */
  readonly hashedBytes: number;
}

/** Generous for a real 512 GB phone, small enough for 1 GB of memory. `bridle check --limit NAME=VALUE` changes one. */
export const defaultLimits: Limits = {
  wholeFileBytes: 256 * 1024 * 1024,
  valueBytes: 64 * 1024 * 1024,
  depth: 512,
  objects: 5_000_000,
  entries: 5_000_000,
  rows: 50_000_000,
  inflatedBytes: 64 * 1024 * 1024 * 1024,
  hashedBytes: 128 * 1024 * 1024,
};
