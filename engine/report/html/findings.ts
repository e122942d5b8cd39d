/**
 * The findings as cards, strongest first: what it is, how much it says, why we say it, what else it could be, what to do.
 * @module
 */
import type { Report, ReportFinding, ReportRow, Said } from "../report.ts";
import { artifactTitle } from "../words.ts";
import { type FieldsOf, speaksOfAddress, technicalDetail } from "./detail.ts";
import { type Html, html, joined, nothing } from "./element.ts";
import { type Group, groups } from "./group.ts";
import { placeParts } from "./place.ts";
import { shapeOf } from "./shape.ts";
import { between, evidence, literal, type Voice, when } from "./voice.ts";

/** Bounds of one page; what is left out is counted, and stands in `report.json`. */
const mostCards = 150;
const mostRows = 50;

export function findingsSection(report: Report, voice: Voice, fieldsOf: FieldsOf | undefined): Html {
  const all = groups(report);
  const left = all.length - mostCards;
  return html`<section aria-labelledby="findings">
<h2 id="findings">${voice.say("report-findings")}</h2>
${all.length === 0 ? html`<p>${voice.say("report-no-findings")}</p>\n` : nothing}${all.slice(0, mostCards).map((group, index) => card(report, group, `finding-${index + 1}`, voice, fieldsOf))}${left > 0 ? html`<p>${voice.say("report-more-findings", { count: left })}</p>\n` : nothing}</section>\n`;
}

function card(report: Report, group: Group, id: string, voice: Voice, fieldsOf: FieldsOf | undefined): Html {
  const { first, findings } = group;
  const { grade } = first;
  const lead = first.indicators.length === 0 ? html`<p class="quiet">${voice.say("report-lead")}</p>\n` : nothing;
  return html`<article class="card grade-${grade}" aria-labelledby="${id}">
<h3 id="${id}">${voice.say(first.message, undefined, speaksOfAddress(first))}</h3>
<p class="grade">${shapeOf(grade)}<span><strong>${voice.word(`grade-${grade}`)}.</strong> ${voice.word(`grade-${grade}-about`)}</span></p>
${lead}<h4>${voice.say("report-why")}</h4>
${why(report, first, voice)}${listed("report-could-also-be", first.couldAlsoBe, "ul", voice)}${listed("report-what-now", first.next, "ol", voice)}${rows(findings, voice)}${technicalDetail(first, voice, fieldsOf)}</article>\n`;
}

/** The value as it stood in the evidence, for a match. */
function observedIn(finding: ReportFinding): string | undefined {
  const observed = finding.message.args?.["observed"];
  return finding.indicator !== undefined && typeof observed === "string" ? observed : undefined;
}

function why(report: Report, finding: ReportFinding, voice: Voice): Html {
  const { indicator } = finding;
  const address = speaksOfAddress(finding);
  const observed = observedIn(finding);
  const several = report.evidence.length > 1;
  const at = timeOf(finding);
  const row = placeParts(finding.from, voice);
  return html`<dl>
${indicator === undefined ? nothing : html`<dt>${voice.word("report-clue")}</dt><dd>${evidence(indicator.value, address)}</dd>\n<dt>${voice.word("report-published")}</dt><dd>${published(finding, voice)}</dd>\n`}${observed === undefined ? nothing : html`<dt>${voice.word("report-observed")}</dt><dd>${evidence(observed, address, 500)}</dd>\n`}<dt>${voice.word("report-when")}</dt><dd>${at === undefined ? voice.word("report-no-time") : when(at)}</dd>
<dt>${voice.word("report-seen-in")}</dt><dd>${voice.word(artifactTitle(finding.artifact))}${several ? ` (${finding.evidence})` : ""}</dd>
<dt>${voice.word("report-file")}</dt><dd>${literal(finding.from.file)}</dd>
${row.markup === "" ? nothing : html`<dt>${voice.word("report-place")}</dt><dd>${row}</dd>\n`}</dl>\n`;
}

function timeOf(finding: ReportFinding): string | undefined {
  return finding.at ?? finding.times.find((time) => time.utc !== undefined)?.utc;
}

function published(finding: ReportFinding, voice: Voice): Html {
  const pieces = finding.indicators.slice(0, 20).map(({ name, source, validUntil }) => {
    const until =
      validUntil === undefined ? nothing : html`, ${voice.word("report-published-until", { date: validUntil })}`;
    return html`${evidence(name, false, 200)} <span class="quiet">(${literal(source, 200)}${until})</span>`;
  });
  const left = finding.indicators.length - pieces.length;
  return joined(left > 0 ? [...pieces, voice.word("report-more-sources", { count: left })] : pieces, between(voice));
}

/** All rows of the card in one bounded table; nothing when the first, told above, is the only one. */
function rows(findings: readonly ReportFinding[], voice: Voice): Html {
  const all = findings.flatMap((finding) => [
    { row: finding as ReportRow, finding, at: timeOf(finding) },
    ...(finding.otherRows ?? []).map((row) => ({ row, finding, at: row.times.find((time) => time.utc)?.utc })),
  ]);
  const uncounted = findings.reduce((sum, finding) => sum + (finding.rowsLeftOut ?? 0), 0);
  if (all.length + uncounted < 2) return nothing;
  const left = all.length - mostRows + uncounted;
  const several = all.some(({ row, finding }) => row.evidence !== undefined && row.evidence !== finding.evidence);
  const body = all.slice(0, mostRows).map(({ row, finding, at }) => {
    const observed = row === finding ? observedIn(finding) : undefined;
    return html`<tr role="row"><td role="cell">${at === undefined ? voice.word("report-no-time") : when(at)}</td><td role="cell">${observed === undefined ? voice.word(artifactTitle(row.artifact)) : evidence(observed, speaksOfAddress(finding), 200)}</td><td role="cell">${several ? html`${row.evidence ?? finding.evidence}: ` : nothing}${literal(row.from.file, 300)} <span class="quiet">${placeParts(row.from, voice)}</span></td></tr>\n`;
  });
  return html`<table class="rows" role="table">
<caption>${voice.say("report-rows", { count: all.length + uncounted })}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${voice.word("report-when")}</th><th scope="col" role="columnheader">${voice.word("report-observed")}</th><th scope="col" role="columnheader">${voice.word("report-place")}</th></tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>
${left > 0 ? html`<p>${voice.say("report-more-rows", { count: left })}</p>\n` : nothing}`;
}

function listed(heading: string, sentences: readonly Said[], list: "ul" | "ol", voice: Voice): Html {
  if (sentences.length === 0) return nothing;
  const items = sentences.map((said) => html`<li>${voice.say(said.message)}</li>\n`);
  const body = list === "ul" ? html`<ul>\n${items}</ul>` : html`<ol>\n${items}</ol>`;
  return html`<h4>${voice.say(heading)}</h4>\n${body}\n`;
}
