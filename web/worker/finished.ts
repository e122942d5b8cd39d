/**
 * A finished check: what it says in any language, and with what the person tells afterwards.
 * @module
 */
import {
  artifacts,
  buildReport,
  type Evidence,
  type Examination,
  type ManifestFile,
  type Redactor,
  type Report,
  type ReportMeta,
  readToldEvent,
  reportHtml,
  type ToldEvent,
} from "@bridle/engine";
import { createTranslate, directionOf } from "@bridle/languages";
import type { Result } from "../messages.ts";
import type { MomentStore } from "./moments.ts";
import { type Timeline, timelineOf, titleOf } from "./timeline.ts";

export const fieldsOf = (id: string) => artifacts.find((artifact) => artifact.id === id)?.fields ?? {};

export interface FinishedCheck {
  readonly examination: Examination;
  readonly meta: ReportMeta;
  readonly redactor: Redactor | undefined;
  readonly moments: MomentStore;
  /** For the manifest. */
  readonly evidences: readonly Evidence[];
  readonly clues: readonly ManifestFile[];
}

/** All that was said last. */
export interface Spoken {
  readonly report: Report;
  readonly timeline: Timeline;
  readonly tongue: ReturnType<typeof tongueOf>;
  readonly result: Result;
}

/** `words` as on the command line: a date, perhaps a time, and what happened. What has no date is left out. */
export function spoken(check: FinishedCheck, language: string, words: readonly string[]): Spoken {
  const { examination, meta, redactor, moments } = check;
  const tongue = tongueOf(language);
  const say = tongue.translate;
  const told = words.flatMap((one) => readToldEvent(one) ?? []);
  const report = buildReport(examination, { ...meta, told: told.map((event) => hidden(event, redactor)) }, say);
  const timeline = timelineOf(moments, report, say, tongue.direction === "ltr");
  return {
    report,
    timeline,
    tongue,
    result: {
      verdict: report.verdict,
      language,
      redacted: redactor !== undefined,
      html: reportHtml(report, { tongues: [tongue], fieldsOf, timeline: { rows: [], leftOut: 0 } }),
      moments: timeline.size,
      momentsLeftOut: moments.leftOut,
      momentsFrom: timeline.artifacts.map((artifact) => ({ artifact, title: titleOf(artifact, say) })),
      rows: meta.records === true,
      told: words.filter((one) => readToldEvent(one) !== undefined),
    },
  };
}

/** Somebody's own words may name anybody. */
function hidden(event: ToldEvent, redactor: Redactor | undefined): ToldEvent {
  return redactor === undefined ? event : { ...event, text: redactor.placeholder("text", event.text) };
}

function tongueOf(code: string) {
  return { code, direction: directionOf(code), translate: createTranslate(code) };
}
