/**
 * Records of evidence with nothing to compare them with: what a verb needs that shows records and judges none.
 * @module
 */
import { type Examination, type ExamineRequest, examine, loadIndicators } from "@bridle/engine";
import type { OpenedEvidence } from "./evidence.ts";
import { nodeCrypto } from "./node/node-crypto.ts";
import type { Surroundings } from "./surroundings.ts";

export interface ReadRequest extends Pick<ExamineRequest, "artifacts" | "limits" | "onProgress" | "onRecord"> {
  readonly opened: readonly OpenedEvidence[];
  readonly surroundings: Surroundings;
  /** Waited for between records, now and then, before the program may do something else. */
  flush?(): Promise<void>;
}

export function readRecords({ opened, surroundings, flush, ...what }: ReadRequest): Promise<Examination> {
  return examine({
    ...what,
    evidences: opened.map(({ evidence }) => evidence),
    skip: new Set(),
    index: loadIndicators([]),
    hasher: nodeCrypto().hasher,
    now: () => performance.now(),
    signal: surroundings.signal,
    async pause() {
      await flush?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
}
