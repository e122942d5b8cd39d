/**
 * One thing on a phone: where it lives, what its fields are, how it is read, what can be said of it.
 * @module
 */
import type { ByteSource } from "../bytes/byte-source.ts";
import type { Limits } from "../bytes/limits.ts";
import type { EarlyLook } from "./early-look.ts";
import type { Device, EvidenceFile } from "./evidence.ts";
import type { Field } from "./field.ts";
import type { Grade } from "./grade.ts";
import type { Identity } from "./identity.ts";
import type { Note } from "./ledger.ts";
import type { Place } from "./place.ts";
import type { SightingFields } from "./process.ts";
import type { Rule } from "./rule.ts";
import type { PathPattern } from "./where.ts";

/** One row as a reader gives it: raw values by field name, and where they stood. */
export interface Row {
  readonly value: Readonly<Record<string, unknown>>;
  readonly from: Place;
  /** True when its file paths lie in an app's own container; see `Observable.inContainer`. */
  readonly inContainer?: boolean;
}

export interface ReadContext {
  readonly limits: Limits;
  readonly device: Device;
  readonly takenAt?: string;
  /** Something met on the way. With `loss: true` the artifact counts as partly read. */
  note(note: Note): void;
  /** True when a loaded indicator is a digest: whether it is worth reading a file for nothing but its digest. */
  readonly hashesWanted: boolean;
  /**
   * Digests of a whole content, lower-case hexadecimal: SHA-256, and those of the other algorithms that a loaded indicator
   * is stated in. Empty for what is larger than `limits.hashedBytes`. @throws {ReadError} as reading the source does.
   */
  hashes(source: ByteSource): Promise<readonly string[]>;
  /** One and the same for every file of one run: what a reader remembers from file to file hangs on it. */
  readonly run?: object;
  /**
   * What artifacts that read the same file leave for one another, empty at first: how it is laid out, so that this need not
   * be found out again. Kept of the file of one evidence alone that was asked for last.
   */
  memoryOf?(file: string): object;
}

export interface Artifact {
  /** `ios.safari-history`; the folder is `artifacts/ios/safari-history`. */
  readonly id: string;
  readonly where: readonly PathPattern[];
  /** The strongest grade this artifact can support. */
  readonly shows: Grade;
  readonly fields: Readonly<Record<string, Field>>;
  /**
   * Rows of one file, one by one or, where there are very many, in batches. One bad row is a note, never the end; a
   * ReadError costs this file alone.
   */
  read?(file: EvidenceFile, context: ReadContext): AsyncIterable<Row | readonly Row[]>;
  /** In place of `read`, where rows can only be told from several files together. */
  gather?(context: ReadContext): Gathering;
  /** Beside `gather`, for what goes through large parts of an archive: a look at its files while it is inflated. */
  early?(): EarlyLook;
  /** For artifacts about the index itself: the row of one entry, which is not opened. */
  describe?(file: EvidenceFile): Row | undefined;
  readonly rules: readonly Rule[];
  /** Which fields say that a program ran. */
  readonly sightings?: readonly SightingFields[];
  /** Which fields tell one thing from another, for comparing two states of a phone. */
  readonly identity?: readonly Identity[];
  /**
   * True for a second look at what other artifacts read as well: a known value that one of them finds is said by that one
   * alone, and the second look is no witness of its own.
   */
  readonly repeats?: boolean;
  /**
   * Kinds of evidence that are never without it, so that one that lacks it was cut down or is damaged: nobody can be told
   * then that nothing was found.
   */
  readonly alwaysIn?: readonly string[];
  /** Beside `alwaysIn`: artifacts that tell the same, one of which is enough. */
  readonly orElse?: readonly string[];
  /**
   * How long it takes beside others, roughly, on a phone of many years; none where absent. The heaviest are begun first
   * where several are read at the same time.
   */
  readonly weight?: number;
}

/** One run over the files of one evidence, of which each holds a part of the rows. */
export interface Gathering {
  /** False for a file that fits `where` and has nothing to do with the artifact: it is not opened and not counted. */
  wants(file: EvidenceFile): boolean;
  /** Takes in one file, in whatever order the evidence has them. A ReadError costs this file alone. */
  see(file: EvidenceFile): Promise<void>;
  /** Called once, after the last file: for files that can only be read when all are known. A ReadError costs the rest. */
  finish?(): Promise<void>;
  /** Called once, behind that. */
  rows(): Iterable<Row>;
}

/** Checks nothing at run time: the types are the check, and a test walks all artifacts. */
export function artifact(definition: Artifact): Artifact {
  return definition;
}
