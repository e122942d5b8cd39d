/**
 * Which weeks each part speaks about: a table whose one column draws the span as a bar, the rest of the calendar
 * hatched. The dates beside the bar say the same in words, so the drawing is hidden from screen readers.
 * @module
 */
import type { Report, ReportLedgerEntry } from "../report.ts";
import { artifactTitle } from "../words.ts";
import { type Html, html, nothing } from "./element.ts";
import type { SetTable } from "./long-table.ts";
import { day, type Voice } from "./voice.ts";

const week = 7 * 86_400_000;
/** Longest calendar drawn. What is older is told by its date, and its bar starts at the edge. */
const mostWeeks = 3 * 53;

interface Axis {
  /** Milliseconds since 1970, the start of the first week. */
  readonly start: number;
  readonly weeks: number;
}

/** Empty when no part has times. */
export function timeStrip(report: Report, voice: Voice, table: SetTable): Html {
  const entries = report.ledger.filter(({ from = "", to = "" }) => isTime(from) && isTime(to));
  const axis = axisOf(report, entries);
  if (axis === undefined) return nothing;
  const several = report.evidence.length > 1;
  const end = new Date(axis.start + axis.weeks * week - 1).toISOString();
  return table({
    id: "rows-weeks",
    look: "weeks",
    caption: voice.say("report-strip-caption"),
    head: html`<th scope="col" role="columnheader">${voice.word("report-part")}</th><td role="cell" aria-hidden="true"><span class="axis">${day(new Date(axis.start).toISOString())}${day(end)}</span></td><th scope="col" role="columnheader">${voice.word("report-from-to")}</th>`,
    length: entries.length,
    row(index) {
      const entry = entries[index];
      return entry === undefined ? nothing : row(entry, axis, several, voice);
    },
    most: Number.POSITIVE_INFINITY,
  });
}

function isTime(iso: string): boolean {
  return Number.isFinite(Date.parse(iso));
}

function row(entry: ReportLedgerEntry, axis: Axis, several: boolean, voice: Voice): Html {
  const { from = "", to = "" } = entry;
  const which = several ? html` <span class="quiet">${entry.evidence}</span>` : nothing;
  return html`<th scope="row" role="rowheader">${voice.word(artifactTitle(entry.artifact))}${which}</th><td class="bar" role="cell" aria-hidden="true">${bar(from, to, axis)}</td><td role="cell">${fromTo(from, to)}</td>`;
}

function fromTo(from: string, to: string): Html {
  return from.slice(0, 10) === to.slice(0, 10) ? day(from) : html`${day(from)} – ${day(to)}`;
}

function axisOf(report: Report, entries: readonly ReportLedgerEntry[]): Axis | undefined {
  if (entries.length === 0) return undefined;
  // A wrong clock or a planted time must not stretch the calendar past the day the evidence was taken.
  const taken = report.evidence.flatMap((evidence) => (evidence.takenAt === undefined ? [] : [evidence.takenAt]));
  const end = Math.max(...(taken.length > 0 ? taken : [report.finishedAt]).map((iso) => Date.parse(iso)));
  const first = Math.min(...entries.map((entry) => Date.parse(entry.from ?? "")), end);
  const weeks = Math.min(mostWeeks, Math.max(1, Math.ceil((end - first) / week)));
  return { start: end - weeks * week, weeks };
}

function bar(from: string, to: string, axis: Axis): Html {
  const inWeeks = (iso: string): number => (Date.parse(iso) - axis.start) / week;
  const first = Math.min(Math.max(Math.floor(inWeeks(from)), 0), axis.weeks);
  const last = Math.min(Math.max(Math.ceil(inWeeks(to)), 0), axis.weeks);
  // A moment fills its whole week, one at the very end the last; a span outside the calendar draws nothing.
  const moment = inWeeks(from) >= 0 && inWeeks(from) <= axis.weeks;
  const start = moment ? Math.min(first, axis.weeks - 1) : first;
  const width = last > start ? last - start : moment ? 1 : 0;
  const years: Html[] = [];
  const lastYear = new Date(axis.start + axis.weeks * week).getUTCFullYear();
  for (let year = new Date(axis.start).getUTCFullYear() + 1; year <= lastYear; year++) {
    const x = ((Date.UTC(year, 0, 1) - axis.start) / week).toFixed(2);
    years.push(html`<line x1="${x}" x2="${x}" y1="0" y2="4"/>`);
  }
  return html`<svg class="strip" viewBox="0 0 ${axis.weeks} 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="${start}" y="0" width="${width}" height="4"/>${years}</svg>`;
}
