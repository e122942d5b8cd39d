/**
 * What differs between two states of one phone: public interface as `bridle compare --json`, schema `bridle.compare/1`.
 * @module
 */
import type { ExaminedEvidence } from "./examination.ts";
import type { Thing } from "./identity.ts";
import type { Place } from "./place.ts";
import type { SightedProcess } from "./process.ts";
import type { Plain } from "./record.ts";

export interface ChangedField {
  readonly field: string;
  /** Values that only the one or the other side has. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Difference {
  readonly change: "new" | "gone" | "changed";
  readonly thing: Thing;
  readonly artifact: string;
  /** The fields that name it. */
  readonly what: Readonly<Record<string, Plain>>;
  readonly changes?: readonly ChangedField[];
  /** How a thing that is new or gone stands, or stood. */
  readonly state?: Readonly<Record<string, readonly string[]>>;
  /** True where the thing has power over the phone, so that it is worth a closer look. */
  readonly closer: boolean;
  /** False where the other side did not have this part, or it could not be read whole: the thing may have been there. */
  readonly sure: boolean;
  /** Evidence and row; of the old side for what is gone. */
  readonly evidence: string;
  readonly from: Place;
}

/**
 * `old-cannot-hold` this kind of evidence never holds the part · `old-lacks` it is not in it · `old-not-whole` it could not
 * be read whole · `too-many` there is more than is kept; the same for `new`.
 */
export type WhyNot =
  | "old-cannot-hold"
  | "new-cannot-hold"
  | "old-lacks"
  | "new-lacks"
  | "old-not-whole"
  | "new-not-whole"
  | "too-many";

export interface NotCompared {
  readonly artifact: string;
  readonly why: WhyNot;
  /** Things that stand on the other side, or on both. */
  readonly things: number;
}

export interface ProcessDifference {
  readonly change: "new" | "gone";
  readonly process: SightedProcess;
  /** True for a new one at a place where no programs belong. */
  readonly closer: boolean;
}

export interface Comparison {
  readonly old: readonly ExaminedEvidence[];
  readonly new: readonly ExaminedEvidence[];
  /** What speaks against comparing: `other-model`, `other-system`, `wrong-order`. */
  readonly warnings: readonly ("other-model" | "other-system" | "wrong-order")[];
  /** Version of the system, where it changed. */
  readonly system?: { readonly before: string; readonly after: string };
  /** What is worth a closer look first, then by kind of thing. */
  readonly differences: readonly Difference[];
  readonly differencesLeftOut?: number;
  readonly processes: readonly ProcessDifference[];
  readonly notCompared: readonly NotCompared[];
  /** Artifacts of which both sides could be read whole. */
  readonly comparedWhole: readonly string[];
  /** True where a part that could hold something with power over the phone was compared in part or not at all. */
  readonly gaps: boolean;
}
