/**
 * A finished check: what it says in any language, and with what the person tells afterwards.
 * @module
 */
import {
  artifacts,
  buildReport,
  type Evidence,
  type Examination,
  type LetterPieces,
  letterPieces,
  type ManifestFile,
  type Redactor,
  type Report,
  type ReportMeta,
  readToldEvent,
  type ToldEvent,
} from "@bridle/engine";
import { createTranslate, directionOf } from "@bridle/languages";
import type { Cards, Piece, Result } from "../messages.ts";
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

const linesAtOnce = 50;
/** The strongest, so that what matters most can be read without a press. */
const openAtFirst = 3;

/** All that was said last. */
export interface Spoken {
  readonly report: Report;
  readonly timeline: Timeline;
  readonly letter: LetterPieces;
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
  const letter = letterPieces(report, tongue, fieldsOf);
  const cards = cardsOf(letter, 0);
  const open = cards.lines.filter(({ grade }) => grade !== "context").slice(0, openAtFirst);
  return {
    report,
    timeline,
    letter,
    tongue,
    result: {
      verdict: report.verdict,
      language,
      redacted: redactor !== undefined,
      html: letter.main,
      cards,
      open: open.map(({ id }) => pieceOf(letter, id, 0)),
      moments: timeline.size,
      momentsLeftOut: moments.leftOut,
      momentsFrom: timeline.artifacts.map((artifact) => ({ artifact, title: titleOf(artifact, say) })),
      rows: meta.records === true,
      told: words.filter((one) => readToldEvent(one) !== undefined),
    },
  };
}

/** A page of lines, the last one where there is none at `at`. */
export function cardsOf(letter: LetterPieces, at: number): Cards {
  const start = at < letter.cards ? at : Math.max(0, Math.ceil(letter.cards / linesAtOnce) - 1) * linesAtOnce;
  return { at: start, found: letter.cards, lines: letter.lines(start, start + linesAtOnce) };
}

export function pieceOf(letter: LetterPieces, id: string, at: number): Piece {
  return { id, at, html: letter.piece(id, at) ?? "" };
}

/** Somebody's own words may name anybody. */
function hidden(event: ToldEvent, redactor: Redactor | undefined): ToldEvent {
  return redactor === undefined ? event : { ...event, text: redactor.placeholder("text", event.text) };
}

function tongueOf(code: string) {
  return { code, direction: directionOf(code), translate: createTranslate(code) };
}
