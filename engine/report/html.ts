/**
 * `report.html`: the report as a letter. One file, nothing fetched; its policy allows one style sheet and one script, by
 * hash, and without script all of it can be read. The order of its parts is fixed: the answer, what it rests on, what could
 * not be checked, findings, timeline, what next, programs, method. Accessibility: WCAG 2.2 AA (https://www.w3.org/TR/WCAG22/).
 * @module
 */
import { answerSection } from "./html/answer.ts";
import { basisSection } from "./html/basis.ts";
import { contents } from "./html/contents.ts";
import type { FieldsOf } from "./html/detail.ts";
import { html } from "./html/element.ts";
import { findingsSection } from "./html/findings.ts";
import { pageHead } from "./html/head.ts";
import { wholeTable } from "./html/long-table.ts";
import { methodSection } from "./html/method.ts";
import { nextSection, personSection } from "./html/next.ts";
import { programsSection } from "./html/programs.ts";
import { findingsTimeline, type ShownTimeline, timelinePolicy, timelineSection } from "./html/timeline.ts";
import { toldSection } from "./html/told.ts";
import { uncheckedSection } from "./html/unchecked.ts";
import { createVoice, day, type Tongue } from "./html/voice.ts";
import type { Report } from "./report.ts";

export interface HtmlOptions {
  /** One language, or two to stand side by side; the first is the page's own. */
  readonly tongues: readonly [Tongue, ...Tongue[]];
  readonly fieldsOf?: FieldsOf;
  /** The moments of all records, where they were kept; else those of the findings are shown. */
  readonly timeline?: ShownTimeline;
}

export function reportHtml(report: Report, options: HtmlOptions): string {
  const [main] = options.tongues;
  const voice = createVoice(options.tongues);
  const { section: timeline, script } = timelineSection(options.timeline ?? findingsTimeline(report, voice), voice);
  const head = pageHead({
    tongue: main,
    title: voice.plain("report-title", { date: report.finishedAt.slice(0, 10) }),
    ...(script === undefined ? {} : { policy: timelinePolicy }),
  });
  const parts = html`${basisSection(report, voice, wholeTable)}${uncheckedSection(report, voice)}${findingsSection({ report, voice, table: wholeTable, fieldsOf: options.fieldsOf })}${timeline}${toldSection(report, voice)}${nextSection(report, voice)}${programsSection(report, voice, wholeTable)}${methodSection(report, voice, wholeTable)}</main>
${personSection(voice)}`;
  const body = html`<body>
<header class="top"><p><b translate="no">Bridle</b> · ${voice.word("report-header")}</p><p>${day(report.finishedAt)}</p></header>
<main>
${answerSection(report, voice)}${contents(parts, voice)}${parts}`;
  return `${head.markup}${body.markup}${script ?? ""}</body>\n</html>\n`;
}
