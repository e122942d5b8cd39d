/**
 * What a feed of any form states: values, each with what it is and what it is published as.
 * @module
 */
import type { IndicatorRole, RestrictedTlp, ThreatKind } from "../../model/finding.ts";
import type { ValueKind } from "../classify.ts";
import type { RefusalCode } from "../problem.ts";

export interface FeedValue {
  readonly kind: ValueKind;
  /** As the feed writes it. */
  readonly value: string;
  /** Names it is published under; the feed's own where empty. */
  readonly names?: readonly string[];
  /** Id of the object, or `line 12`. */
  readonly id?: string;
  readonly threat?: ThreatKind;
  readonly role?: IndicatorRole;
  readonly tlp?: RestrictedTlp;
}

/** Something that is no value, or one that cannot be used, and why. */
export interface FeedProblem {
  readonly refused: RefusalCode;
  readonly example: string;
}

export interface Feed {
  /** What it calls itself. */
  readonly about?: string;
  readonly statements: Iterable<FeedValue | FeedProblem>;
}
