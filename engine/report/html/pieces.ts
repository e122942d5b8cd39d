/**
 * The letter in pieces, for a page that holds a part of it at a time: findings as lines, whose cards are asked for, and a
 * few rows of each table.
 * @module
 */
import type { Report } from "../report.ts";
import { answerSection } from "./answer.ts";
import { basisSection } from "./basis.ts";
import type { FieldsOf } from "./detail.ts";
import { html } from "./element.ts";
import { cardBody, cardLine, findingsHeading, titleOf } from "./findings.ts";
import { groups } from "./group.ts";
import { type LongTable, pagedTables } from "./long-table.ts";
import { methodSection } from "./method.ts";
import { nextSection } from "./next.ts";
import { programsSection } from "./programs.ts";
import { toldSection } from "./told.ts";
import { uncheckedSection } from "./unchecked.ts";
import { createVoice, type Tongue } from "./voice.ts";

/** Rows of one table in the document: with every table, eight cards, fifty lines and fifty moments below 200. */
const rowsAtOnce = 6;
const weeksAtOnce = 12;

export interface LetterPieces {
  /** All sections but the timeline. The cards belong into the element `cards`. */
  readonly main: string;
  readonly cards: number;
  /** Cards as lines, strongest first. */
  lines(from: number, to: number): CardLine[];
  /** A card by its id, or rows of a table from `at` on. */
  piece(id: string, at: number): string | undefined;
}

/** Markup, as in the letter. */
export interface CardLine {
  readonly id: string;
  readonly grade: string;
  readonly title: string;
  readonly about: string;
}

export function letterPieces(report: Report, tongue: Tongue, fieldsOf: FieldsOf): LetterPieces {
  const voice = createVoice([tongue]);
  const tables = pagedTables(sizeOf);
  const telling = { report, voice, fieldsOf, table: tables.set };
  const all = groups(report);
  const numbers = new Map(all.map(({ first }, index) => [`card-${first.id}`, index]));
  const main = html`${answerSection(report, voice)}${basisSection(report, voice, tables.set)}${uncheckedSection(report, voice)}${findingsHeading(all.length, voice)}<div id="cards"></div></section>
${toldSection(report, voice)}${nextSection(report, voice)}${programsSection(report, voice, tables.set)}${methodSection(report, voice, tables.set)}`;
  return {
    main: main.markup,
    cards: all.length,
    lines: (from, to) =>
      all.slice(from, to).map((group) => ({
        id: `card-${group.first.id}`,
        grade: group.first.grade,
        title: titleOf(group, voice).markup,
        about: cardLine(group, voice).markup,
      })),
    piece(id, at) {
      const number = numbers.get(id);
      const group = number === undefined ? undefined : all[number];
      if (number === undefined || group === undefined) return tables.rows(id, at)?.markup;
      const about = html`<p>${voice.say(`grade-${group.first.grade}-about`)}</p>\n`;
      return html`${about}${cardBody(group, number + 1, telling)}`.markup;
    },
  };
}

function sizeOf({ look }: LongTable): number {
  return look === "weeks" ? weeksAtOnce : rowsAtOnce;
}
