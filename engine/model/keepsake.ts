/**
 * What is kept of a check in a keepsake, so that it can be compared with clues that are published later: what was observed,
 * from when to when, and what was read. No row of the phone is kept as it was.
 * @module
 */
import type { Grade } from "./grade.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Observable, ObservableKind } from "./observable.ts";
import type { Place } from "./place.ts";

/** How an observed value is kept: in the one spelling in which it is compared. */
export type KeptForm = "value" | "path" | "name" | "host" | "ip" | "url" | "mail" | "hash";

/** One value that was observed, once for all rows of an artifact in which it stood in one field. */
export interface Observed extends Pick<Observable, "kind" | "field" | "grade" | "inContainer" | "noProgram"> {
  readonly form: KeptForm;
  readonly text: string;
  /** For `url`: the host that it leads to. */
  readonly host?: string;
  /** For names of programs: true where a path of the same row ended in it, so that nothing cut it short. */
  readonly whole?: true;
  readonly times: number;
  /** ISO; `local` where these are the phone's own times, without a zone. */
  readonly first?: string;
  readonly last?: string;
  readonly event?: string;
  readonly local?: true;
  /** Of the first row. */
  readonly from: Place;
}

/** What one artifact showed, for a keepsake. */
export interface ObservedIn {
  readonly observed: readonly Observed[];
  /** How many different values were too many to be kept. */
  readonly leftOut: number;
}

/** A value out of a keepsake, in the words in which it can be compared. */
export interface KeptRow {
  readonly observable: Observable;
  /** How it is looked up: a link that stood in a text is one here. */
  readonly matchAs: ObservableKind;
  /** What is told of it: what the keepsake does not show stands as `…`. */
  readonly shown: string;
  readonly whole: boolean;
  readonly times: number;
  readonly first?: string;
  readonly last?: string;
  readonly event?: string;
  readonly local?: true;
  readonly from: Place;
}

/** A judgement without indicators that was made when the phone was checked. */
export interface KeptClaim {
  readonly rule: string;
  readonly grade: Grade;
  readonly at?: string;
  readonly from: Place;
}

export interface KeptArtifact {
  readonly entry: Pick<LedgerEntry, "status" | "records" | "from" | "to"> & {
    readonly notes: readonly { readonly code: string; readonly loss: boolean }[];
  };
  readonly claims: readonly KeptClaim[];
}

/** Looks values up that are not kept readable: everything that is compared with addresses, paths and digests. */
export interface StatedKeys {
  stated(): Iterable<readonly [string, string]>;
}

/** What a keepsake has in place of a phone's files. */
export interface KeptEvidence {
  /** ISO; when the keepsake was made, and by which version. */
  readonly madeAt: string;
  readonly version: string;
  readonly artifacts: ReadonlyMap<string, KeptArtifact>;
  /** Lines that could not be read, by artifact; filled while rows are gone through. */
  readonly damaged: Map<string, number>;
  /**
   * Values of an artifact. Those that are not kept readable come only where `known` states them or something above them,
   * unless `all` are wanted.
   */
  rows(artifact: string, known: StatedKeys, all: boolean): Iterable<KeptRow>;
  /** True where this very thing was found in the check that the keepsake was made of. */
  wasFound(rule: string, artifact: string, value: string): boolean;
}
