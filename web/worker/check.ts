/**
 * The check itself, as the command line does it.
 * @module
 */
import { artifacts, canHold, createRedactor, defaultLimits, type Evidence, examine } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import type { CheckOrder, ClueFile, Step } from "../messages.ts";
import { build } from "./build.ts";
import { cluesFrom, manifestOf } from "./clues.ts";
import { type FinishedCheck, fieldsOf } from "./finished.ts";
import { MomentStore } from "./moments.ts";
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
  watching.onPlan(planOf(evidences, say));
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
        ...(entry === undefined ? {} : { entry: { status: entry.status, records: entry.records } }),
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
function planOf(evidences: readonly Evidence[], say: ReturnType<typeof createTranslate>): Step[] {
  const parts = evidences.flatMap(({ kind }, number) =>
    artifacts.filter((artifact) => canHold(kind, artifact)).map(({ id }) => ({ id, evidence: `e${number + 1}` })),
  );
  return parts.map(({ id, evidence }) => ({
    artifact: id,
    evidence,
    title: titleOf(id, say),
    done: 0,
    total: parts.length,
  }));
}
