/**
 * What could not be checked: as large as the answer and never folded away. First what went wrong, then what is not in
 * this evidence, then what such evidence never shows.
 * @module
 */
import type { LedgerStatus } from "../../model/ledger.ts";
import type { Report, ReportLedgerEntry } from "../report.ts";
import { artifactTitle, evidenceMessages, noteMessages } from "../words.ts";
import { type Html, html, joined, nothing } from "./element.ts";
import { between, literal, type Voice } from "./voice.ts";

const order: readonly LedgerStatus[] = ["unreadable", "partly-read", "over-limit", "skipped", "absent"];
/** Different problems told of one part; the rest is counted. */
const mostReasons = 8;

export function uncheckedSection(report: Report, voice: Voice): Html {
  const { loaded, applicable, sources } = report.indicators;
  const notUnderstood = sources.reduce((sum, source) => sum + source.notUnderstood, 0);
  const kinds = [...new Set(report.evidence.map((evidence) => evidence.kind))];
  return html`<section class="unchecked" aria-labelledby="unchecked">
<h2 id="unchecked">${voice.say("report-unchecked")}</h2>
${order.map((status) => group(report, status, voice))}<h3>${voice.say("report-never")}</h3>
<ul>
<li>${voice.say("report-never-unpublished")}</li>
${loaded > applicable ? html`<li>${voice.say("report-never-clues", { left: loaded - applicable, loaded })}</li>\n` : nothing}${notUnderstood > 0 ? html`<li>${voice.say("report-never-understood", { count: notUnderstood })}</li>\n` : nothing}${kinds.map((kind) => html`<li>${voice.sayFirst(evidenceMessages(kind, "-limits"))}</li>\n`)}</ul>
</section>\n`;
}

function group(report: Report, status: LedgerStatus, voice: Voice): Html {
  const entries = report.ledger.filter((entry) => entry.status === status);
  if (entries.length === 0) return nothing;
  const heading = html`<h3>${voice.word(`status-${status}`)} (${entries.length})</h3>\n`;
  if (status === "absent") {
    const titles = entries.map((entry) => title(report, entry, voice));
    return html`${heading}<p>${voice.say("status-absent-about")}</p>\n<p>${joined(titles, between(voice))}.</p>\n`;
  }
  // Parts with one and the same reason share a line.
  const byReason = new Map<string, Html[]>();
  for (const entry of entries) {
    const { markup } = reasons(entry, status, voice);
    byReason.set(markup, [...(byReason.get(markup) ?? []), title(report, entry, voice)]);
  }
  const items = [...byReason].map(([markup, titles]) => {
    return html`<li><strong>${joined(titles, between(voice))}</strong>: ${{ markup }}</li>\n`;
  });
  return html`${heading}<ul>\n${items}</ul>\n`;
}

function title(report: Report, entry: ReportLedgerEntry, voice: Voice): Html {
  const which = report.evidence.length > 1 ? ` (${entry.evidence})` : "";
  return html`${voice.word(artifactTitle(entry.artifact))}${which}`;
}

/** Each code once, with the place of its first note and how many more there are. */
function reasons(entry: ReportLedgerEntry, status: LedgerStatus, voice: Voice): Html {
  const byCode = new Map<string, { place: string; count: number }>();
  for (const note of entry.notes) {
    if (!note.loss) continue;
    const seen = byCode.get(note.code);
    byCode.set(note.code, { place: seen?.place ?? note.place, count: (seen?.count ?? 0) + 1 });
  }
  if (byCode.size === 0) return voice.word(`status-${status}-about`);
  const told = [...byCode].slice(0, mostReasons).map(([code, { place, count }]) => {
    const more = count > 1 ? html` ${voice.word("report-more-places", { count: count - 1 })}` : nothing;
    const where = place === "" ? nothing : html` <span class="quiet">${literal(place, 200)}</span>`;
    return html`${voice.wordFirst(noteMessages(code, place))}${where}${more}`;
  });
  const left = byCode.size - told.length;
  return joined(left > 0 ? [...told, voice.word("report-more-reasons", { count: left })] : told, " ");
}
