/**
 * The check itself, as the command line does it, and the report in any language.
 * @module
 */
import {
  artifacts,
  buildReport,
  createRedactor,
  defaultLimits,
  type Evidence,
  examine,
  type ReportMeta,
  reportHtml,
  reportText,
  stixBundle,
  stixText,
} from "@bridle/engine";
import { createTranslate, directionOf } from "@bridle/languages";
import { sha1 } from "@noble/hashes/legacy.js";
import type { CheckOrder, ClueFile, Result, Step } from "../messages.ts";
import { build } from "./build.ts";
import { cluesFrom } from "./clues.ts";
import { webCrypto } from "./web-crypto.ts";

/** Says the finished report in a language. */
export type Teller = (language: string) => Result;

const fieldsOf = (id: string) => artifacts.find((artifact) => artifact.id === id)?.fields ?? {};

export async function check(
  evidences: readonly Evidence[],
  order: CheckOrder,
  own: readonly ClueFile[],
  startedAt: string,
  onStep: (step: Step) => void,
): Promise<Teller> {
  const index = await cluesFrom([...own, ...order.clues]);
  const say = createTranslate(order.language);
  const examination = await examine({
    evidences,
    artifacts,
    skip: new Set(),
    index,
    limits: defaultLimits,
    hasher: webCrypto.hasher,
    now: () => performance.now(),
    onProgress({ artifact, done, total, entry }) {
      onStep({
        artifact,
        title: say({ id: `artifact-${artifact.replaceAll(".", "-")}` }),
        done,
        total,
        ...(entry === undefined ? {} : { entry: { status: entry.status, records: entry.records } }),
      });
    },
  });
  const shown = order.redact ? createRedactor(fieldsOf).examination(examination) : examination;
  const meta: ReportMeta = {
    tool: { name: "bridle", version: build.version, commit: build.commit },
    startedAt,
    finishedAt: new Date().toISOString(),
    consent: { text: order.consent, at: startedAt },
    ...(order.redact ? { redacted: true } : {}),
  };
  return (language) => {
    const report = buildReport(shown, meta, createTranslate(language));
    const tongue = { code: language, direction: directionOf(language), translate: createTranslate(language) };
    return {
      verdict: report.verdict,
      language,
      redacted: order.redact,
      html: reportHtml(report, { tongues: [tongue], fieldsOf }),
      json: reportText(report),
      stix: stixText(stixBundle(report, (bytes) => sha1(bytes))),
    };
  };
}
