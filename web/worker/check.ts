/**
 * The check itself, as the command line does it.
 * @module
 */
import {
  artifacts,
  canHold,
  createRedactor,
  defaultLimits,
  type Evidence,
  examine,
  firstKnown,
  type LedgerEntry,
  noteMessages,
} from "@bridle/engine";
import { createTranslate, type Translate } from "@bridle/languages";
import type { CheckOrder, ClueFile, Step } from "../messages.ts";
import { build } from "./build.ts";
import { cluesFrom, manifestOf } from "./clues.ts";
import { type FinishedCheck, fieldsOf } from "./finished.ts";
import { MomentStore } from "./moments.ts";
import { plannedBytes } from "./planned-bytes.ts";
import { titleOf } from "./timeline.ts";
import { webCrypto } from "./web-crypto.ts";

export interface Watching {
  onPlan(steps: readonly Step[]): void;
  onStep(step: Step): void;
}

export async function check(
  evidences: readonly Evidence[],
  order: CheckOrder,
  own: readonly ClueFile[],
  startedAt: string,
  watching: Watching,
): Promise<FinishedCheck> {
  const files = [...own, ...order.clues];
  const { index } = await cluesFrom(files);
  const say = createTranslate(order.language);
  watching.onPlan(await planOf(evidences, say));
  const redactor = order.redact ? createRedactor(fieldsOf) : undefined;
  const moments = new MomentStore();
  const examination = await examine({
    evidences,
    artifacts,
    skip: new Set(),
    index,
    limits: defaultLimits,
    hasher: webCrypto.hasher,
    now: () => performance.now(),
    onProgress({ artifact, evidence, done, total, entry }) {
      watching.onStep({
        artifact,
        evidence,
        title: titleOf(artifact, say),
        done,
        total,
        ...(entry === undefined
          ? {}
          : { entry: { status: entry.status, records: entry.records }, ...whyOf(entry, say) }),
      });
    },
    ...(order.rows
      ? { onRecord: (record, id) => moments.take(redactor === undefined ? record : redactor.record(record), id) }
      : {}),
  });
  return {
    examination: redactor === undefined ? examination : redactor.examination(examination),
    meta: {
      tool: { name: "bridle", version: build.version, commit: build.commit },
      startedAt,
      finishedAt: new Date().toISOString(),
      consent: { text: order.consent, at: startedAt },
      ...(order.redact ? { redacted: true } : {}),
      ...(order.rows ? { records: true } : {}),
    },
    redactor,
    moments,
    evidences,
    clues: manifestOf(files),
  };
}

/** In the order of the engine. */
async function planOf(evidences: readonly Evidence[], say: Translate): Promise<Step[]> {
  const steps: Step[] = [];
  for (const [number, evidence] of evidences.entries()) {
    for (const artifact of artifacts) {
      if (!canHold(evidence.kind, artifact)) continue;
      const bytes = await plannedBytes(evidence, artifact);
      const of = { artifact: artifact.id, evidence: `e${number + 1}`, title: titleOf(artifact.id, say) };
      steps.push({ ...of, done: 0, total: 0, ...(bytes === 0 ? {} : { bytes }) });
    }
  }
  return steps.map((step) => ({ ...step, total: steps.length }));
}

/** The first reason why a part was not read whole, in words. */
function whyOf({ notes, status }: LedgerEntry, say: Translate): Pick<Step, "why"> {
  const note = status === "absent" || status === "skipped" ? undefined : notes.find(({ loss }) => loss);
  if (note === undefined) return {};
  return { why: firstKnown(noteMessages(note.code, ""), say).text };
}
