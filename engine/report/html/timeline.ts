/**
 * The timeline: a table of moments with filters. The rows are data in the page (JSON, which no browser runs), so that
 * two hundred thousand of them open at once; without script the first fifty stand there.
 * @module
 */
import { type Grade, grades } from "../../model/grade.ts";
import type { Report } from "../report.ts";
import { findingRows, type TimelineRow, toldRows } from "../timeline.ts";
import { defangText, visible } from "../visible.ts";
import { artifactTitle } from "../words.ts";
import { type Html, html, nothing } from "./element.ts";
import { leftToRightRun, pageRows, timelineScript, timelineScriptHash } from "./timeline-script.ts";
import { evidence, type Voice, when } from "./voice.ts";

/** Rows of one page; what is left out is counted, and stands in `timeline.csv`. */
export const mostTimelineRows = 200_000;
const longestText = 240;

/** Rows in order of time, as `TimelineWriter` hands them on; `leftOut` of them are in the files alone. */
export interface ShownTimeline {
  readonly rows: readonly TimelineRow[];
  readonly leftOut: number;
}

/** The moments of the findings, and what the person told: what a report without records tells of time. */
export function findingsTimeline(report: Report, voice: Voice): ShownTimeline {
  const rows: TimelineRow[] = report.findings.flatMap((finding) => [...findingRows(finding)]);
  if (report.told !== undefined) rows.push(...toldRows(report.told, voice.plain("artifact-told")));
  return { rows: rows.sort((a, b) => Number(a.timestamp) - Number(b.timestamp)), leftOut: 0 };
}

/** Empty where nothing has a time. `script` is what the page's policy has to allow. */
export function timelineSection({ rows, leftOut }: ShownTimeline, voice: Voice): { section: Html; script?: string } {
  if (rows.length === 0) return { section: nothing };
  const parts = partsOf(rows, voice);
  const section = html`<section aria-labelledby="timeline">
<h2 id="timeline">${voice.say("report-timeline")}</h2>
<p>${voice.say("report-timeline-about")}</p>
${leftOut > 0 ? html`<p>${voice.say("report-timeline-left-out", { count: leftOut })}</p>\n` : nothing}<form id="timeline-filter" class="filter" hidden>
<p><label for="timeline-text">${voice.word("report-timeline-text")}</label> <input id="timeline-text" name="text" type="search" autocomplete="off" spellcheck="false"></p>
<p><label for="timeline-part">${voice.word("report-part")}</label> <select id="timeline-part" name="part"><option value="">${voice.plain("report-timeline-all")}</option>${[...parts.values()].map(({ number, title }) => html`<option value="${number}">${title}</option>`)}</select></p>
<p><label for="timeline-from">${voice.word("report-timeline-from")}</label> <input id="timeline-from" name="from" type="date"></p>
<p><label for="timeline-to">${voice.word("report-timeline-to")}</label> <input id="timeline-to" name="to" type="date"></p>
<p><label class="tick"><input name="only" type="checkbox"> ${voice.word("report-timeline-only")}</label></p>
</form>
<table class="rows moments" role="table">
<caption>${voice.say("report-timeline-caption")}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${voice.word("report-when")}</th><th scope="col" role="columnheader">${voice.word("report-timeline-what")}</th><th scope="col" role="columnheader">${voice.word("report-seen-in")}</th></tr></thead>
<tbody role="rowgroup" id="timeline-rows">
${rows.slice(0, pageRows).map((row) => plainRow(row, parts, voice))}</tbody></table>
<div id="timeline-pages" class="pages" hidden><button type="button" id="timeline-earlier">${voice.word("report-timeline-earlier")}</button> <button type="button" id="timeline-later">${voice.word("report-timeline-later")}</button> <p><span>${voice.word("report-timeline-shown")}</span> <span id="timeline-shown" role="status"></span></p></div>
${rows.length > pageRows ? html`<noscript><p>${voice.say("report-timeline-no-script", { count: rows.length })}</p></noscript>\n` : nothing}</section>\n`;
  return { section, script: `${dataOf(rows, parts, voice)}<script>${timelineScript}</script>\n` };
}

/** What the policy of a page with a timeline allows beside its style. */
export const timelinePolicy = ` script-src 'sha256-${timelineScriptHash}';`;

interface Part {
  readonly number: number;
  readonly title: string;
}

function partsOf(rows: readonly TimelineRow[], voice: Voice): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { artifact } of rows) {
    const id = String(artifact);
    if (parts.has(id)) continue;
    parts.set(id, { number: parts.size, title: voice.plain(artifactTitle(id).id) });
  }
  return parts;
}

function plainRow(row: TimelineRow, parts: ReadonlyMap<string, Part>, voice: Voice): Html {
  const grade = gradeOf(row);
  const mark = grade === undefined ? nothing : html`<strong>${voice.word(`grade-${grade}`)}.</strong> `;
  const cells = html`<td role="cell">${when(timeOf(row))}</td><td role="cell">${mark}${sentence(row, voice)}</td><td role="cell">${parts.get(String(row.artifact))?.title ?? ""}</td>`;
  return grade === undefined
    ? html`<tr role="row">${cells}</tr>\n`
    : html`<tr role="row" class="grade-${grade}">${cells}</tr>\n`;
}

/** What the script does with a row's sentence, for the rows that stand in the page. */
function sentence(row: TimelineRow, voice: Voice): Html {
  if (voice.tongues[0]?.direction !== "rtl") {
    return evidence(String(row.message ?? ""), false, longestText, clueOf(row));
  }
  const text = shownText(row);
  const pieces: Html[] = [];
  let end = 0;
  for (const { 0: whole, 1: before = "", 2: run = "", index } of text.matchAll(leftToRightRun)) {
    pieces.push(html`${text.slice(end, index)}${before}<bdi dir="ltr">${run}</bdi>`);
    end = index + whole.length;
  }
  return html`<bdi translate="no">${pieces}${text.slice(end)}</bdi>`;
}

/** Harmless to look at, and not too long. */
export function shownText(row: TimelineRow): string {
  return defangText(visible(String(row.message ?? "").slice(0, longestText)), clueOf(row));
}

/** In a `script` element nothing is unescaped, and nothing but `<` can end it. */
function dataOf(rows: readonly TimelineRow[], parts: ReadonlyMap<string, Part>, voice: Voice): string {
  const lines = rows.map((row) => {
    const grade = gradeOf(row);
    const number = grade === undefined ? -1 : grades.indexOf(grade);
    return JSON.stringify([timeOf(row), parts.get(String(row.artifact))?.number ?? 0, number, shownText(row)]);
  });
  const words = grades.map((id) => ({ id, name: voice.plain(`grade-${id}`) }));
  const titles = [...parts.values()].map(({ title }) => title);
  const text = `{"grades":${JSON.stringify(words)},"parts":${JSON.stringify(titles)},"rows":[\n${lines.join(",\n")}\n]}`;
  return `<script type="application/json" id="timeline-data">${text.replaceAll("<", "\\u003c")}</script>\n`;
}

function gradeOf({ grade }: TimelineRow): Grade | undefined {
  return grades.find((one) => one === grade);
}

/** Matches of names, which have dots (`com.example.app`) and are no addresses. */
const nameRule = /^indicator\/(?:app-id|certificate-hash|file-|process-name|profile-id|property-name)/;

/** The published address, which may stand bare in the sentence. */
function clueOf({ indicator, rule }: TimelineRow): string {
  return typeof indicator === "string" && !nameRule.test(String(rule)) ? indicator : "";
}

/** To the second, in UTC. */
function timeOf({ datetime }: TimelineRow): string {
  return `${String(datetime).slice(0, 19)}Z`;
}
