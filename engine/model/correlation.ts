/**
 * Judgements that need the rows of several artifacts.
 * @module
 */
import type { Finding } from "./finding.ts";
import type { PhoneRecord } from "./record.ts";
import type { Hit, Rule } from "./rule.ts";

/** A row that a judgement asked for, and which evidence it came from: `e1`. */
export interface KeptRow {
  readonly record: PhoneRecord;
  readonly evidence: string;
}

export interface KeptRows {
  /** What the judgement asked for of an artifact, over all evidence, in reading order. */
  of(artifact: string): readonly KeptRow[];
  /** The samples of an artifact that `samples` asked for, over all evidence, in reading order. */
  samples(artifact: string): readonly KeptRow[];
  /** True when the artifact was read whole wherever it was found, and was found: only then does absence mean something. */
  whole(artifact: string): boolean;
  /** What the artifacts said one by one, over all evidence; what a second look repeats is not among it. */
  readonly findings: readonly Finding[];
  /** False where two pieces of evidence are known to be of different phones. */
  samePhone(one: string, other: string): boolean;
}

export interface Correlation extends Omit<Rule, "watch" | "recovered"> {
  /** `correlation/<claim>`: `correlation/sideloaded-app-with-power`. Its texts are `rule-correlation-<claim>`. */
  readonly id: string;
  /** By id of the artifact, whether a row is needed. Rows that nobody asks for are not held; ask for few. */
  readonly needs: Readonly<Record<string, (record: PhoneRecord) => boolean>>;
  /**
   * By id of the artifact, a number of seconds: of every stretch so long the first row that is read is kept, by the first
   * of its times that has a zone. For judgements on when an artifact has rows at all.
   */
  readonly samples?: Readonly<Record<string, number>>;
  judge(rows: KeptRows): Iterable<Hit>;
}
