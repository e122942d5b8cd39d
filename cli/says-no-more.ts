/**
 * Whether a text says more than is known, for tests: by the words that are kept for stronger grades
 * (`languages/reserved-words.table.ts`), and by those that no text may hold (`languages/<code>/forbidden.txt`).
 * @module
 */
import type { Report } from "@bridle/engine";
import { grades } from "../engine/model/grade.ts";
import { isSaid, readForbidden } from "../languages/lint.ts";
import { type ReservedWords, reservedWords } from "../languages/reserved-words.table.ts";
import { forbiddenFiles } from "../languages/texts-on-disk.ts";

type Kind = keyof ReservedWords;

/** Words of these kinds that the text holds. */
export function saidOf(text: string, language: string, ...kinds: readonly Kind[]): string[] {
  const words = reservedWords[language];
  if (words === undefined) return [`no reserved words for ${language}`];
  return kinds.flatMap((kind) => words[kind].filter((word) => isSaid(text, word)));
}

/** What a sentence that claims something of this grade says too much. */
export function overclaims(text: string, language: string, grade: string): string[] {
  const rank = (grades as readonly string[]).indexOf(grade);
  const kinds: Kind[] = [
    ...(rank < grades.indexOf("attempt") ? ["attack" as const] : []),
    ...(rank < grades.indexOf("ran") ? ["worked" as const] : []),
  ];
  return saidOf(text, language, ...kinds);
}

/** Words that no text may hold; exceptions for single texts count as such for all. */
const forbidden = new Map(
  forbiddenFiles().map(({ path, text }) => [
    path.slice(0, path.indexOf("/")),
    readForbidden(text).filter(({ except }) => except.length === 0),
  ]),
);

/** A page without its markup, and without what stood in the evidence. */
export function wordsOf(page: string): string {
  return page
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, " ")
    .replace(/<bdi\b[^>]*>.*?<\/bdi>/gs, " X ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

/** What a page or a text for a terminal says that nobody can know, or that accuses. */
export function promises(text: string, language: string): string[] {
  return (forbidden.get(language) ?? []).flatMap(({ word }) => (isSaid(text, word) ? [word] : []));
}

/** Of the cards of a letter, the headings that say more than their grade; of those that rest on no published clue. */
export function overclaimingCards(page: string, report: Report, language: string): string[] {
  const cards = [...page.matchAll(/<article class="card grade-([a-z-]+)".*?<h3[^>]*>(.*?)<\/h3>/gs)];
  const said = cards.flatMap(([, grade = "", heading = ""]) =>
    overclaims(wordsOf(heading), language, grade).map((word) => `${grade}: ${wordsOf(heading)}: ${word}`),
  );
  const other = report.verdict === "traces" ? [] : saidOf(answerIn(page), language, "serious");
  return cards.length === 0 && report.findings.length > 0 ? ["no cards"] : [...said, ...other];
}

function answerIn(page: string): string {
  return wordsOf(/<section class="answer".*?<\/section>/s.exec(page)?.[0] ?? "");
}
