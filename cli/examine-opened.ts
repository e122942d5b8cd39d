/**
 * An examination on this machine of what was opened: the parts of the request that are the same for every verb.
 * @module
 */
import { type Examination, type ExamineRequest, examine, loadIndicators } from "@bridle/engine";
import type { OpenedEvidence } from "./evidence.ts";
import { nodeCrypto } from "./node/node-crypto.ts";
import type { Surroundings } from "./surroundings.ts";

type Given = "evidences" | "hasher" | "now" | "signal" | "pause" | "skip" | "index";

export interface OpenedRequest extends Omit<ExamineRequest, Given>, Partial<Pick<ExamineRequest, "skip" | "index">> {
  readonly opened: readonly OpenedEvidence[];
  readonly surroundings: Surroundings;
  /** Waited for between records, now and then, before the program may do something else. */
  flush?(): Promise<void>;
}

/** Without `index`, with nothing to compare the records with: for verbs that show records and judge none. */
export function examineOpened({ opened, surroundings, flush, ...what }: OpenedRequest): Promise<Examination> {
  return examine({
    skip: new Set(),
    index: loadIndicators([]),
    ...what,
    evidences: opened.map(({ evidence }) => evidence),
    hasher: nodeCrypto().hasher,
    now: () => performance.now(),
    signal: surroundings.signal,
    async pause() {
      await flush?.();
      // A turn of the event loop, so that Ctrl-C is heard during long scans.
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
}
