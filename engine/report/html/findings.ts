/**
 * The findings, strongest first: all of them in short, and a card of each group: what it is, how much it says, why we say
 * it, what else it could be, what to do.
 * @module
 */
import type { Report, ReportFinding, Said } from "../report.ts";
import { artifactTitle } from "../words.ts";
import { type FieldsOf, speaksOfAddress, technicalDetail } from "./detail.ts";
import { type Html, html, joined, nothing } from "./element.ts";
import { artifactsOf, type Group, groups, rowsOf, saidOf, spanOf, timeOf } from "./group.ts";
import { columns, type SetTable } from "./long-table.ts";
import { placeParts } from "./place.ts";
import { shapeOf } from "./shape.ts";
import { between, day, evidence, literal, type Voice, when } from "./voice.ts";

/** Bounds of one letter; what is left out is counted, and stands in `report.json`. */
const mostCards = 150;
const mostInShort = 50;
const mostRows = 50;
/** Parts of the phone named in one line. */
const mostParts = 8;

export interface Telling {
  readonly report: Report;
  readonly voice: Voice;
  readonly table: SetTable;
  readonly fieldsOf?: FieldsOf | undefined;
}

export function findingsSection(telling: Telling): Html {
  const { report, voice } = telling;
  const all = groups(report);
  const left = all.length - mostCards;
  const cards = all.slice(0, mostCards).map((group, index) => wholeCard(group, index + 1, telling));
  return html`${findingsHeading(all.length, voice)}${all.length > 1 ? inShort(all, voice) : nothing}${cards}${left > 0 ? html`<p>${voice.say("report-more-findings", { count: left })}</p>\n` : nothing}</section>\n`;
}

/** Up to the first card; the section stays open. */
export function findingsHeading(count: number, voice: Voice): Html {
  return html`<section aria-labelledby="findings">
<h2 id="findings">${voice.say("report-findings")}</h2>
${count === 0 ? html`<p>${voice.say("report-no-findings")}</p>\n` : nothing}`;
}

/** Each group in two lines, the first of which leads to its card. */
function inShort(all: readonly Group[], voice: Voice): Html {
  const left = all.length - mostInShort;
  const items = all.slice(0, mostInShort).map((group, index) => {
    return html`<li class="grade-${group.first.grade}"><a href="#finding-${index + 1}">${titleOf(group, voice)}</a><span class="grade">${cardLine(group, voice)}</span></li>\n`;
  });
  return html`<p>${voice.say("report-findings-in-short")}</p>
<ol class="short">
${items}</ol>
${left > 0 ? html`<p>${voice.say("report-findings-below", { count: left })}</p>\n` : nothing}`;
}

function wholeCard(group: Group, number: number, telling: Telling): Html {
  const { voice } = telling;
  const { grade } = group.first;
  const id = `finding-${number}`;
  return html`<article class="card grade-${grade}" aria-labelledby="${id}">
<h3 id="${id}">${titleOf(group, voice)}</h3>
<p class="grade">${shapeOf(grade)}<span><strong>${voice.word(`grade-${grade}`)}.</strong> ${voice.word(`grade-${grade}-about`)}</span></p>
${cardBody(group, number, telling)}</article>\n`;
}

export function titleOf({ first }: Group, voice: Voice): Html {
  return voice.say(first.message, undefined, speaksOfAddress(first));
}

/** Grade, time and place in one line, for a card that is folded up. */
export function cardLine(group: Group, voice: Voice): Html {
  const { grade, indicators } = group.first;
  const lead = indicators.length === 0 ? html` · ${voice.word("report-lead-short")}` : nothing;
  return html`${shapeOf(grade)}<span><strong>${voice.word(`grade-${grade}`)}</strong>${lead} · ${days(group, voice)} · ${partsOf(group, voice)}</span>`;
}

/** All of a card below its title and grade. */
export function cardBody(group: Group, number: number, telling: Telling): Html {
  const { voice, fieldsOf } = telling;
  const { first } = group;
  const lead = first.indicators.length === 0 ? html`<p class="quiet">${voice.say("report-lead")}</p>\n` : nothing;
  return html`${lead}<h4>${voice.say("report-why")}</h4>
${why(group, telling)}${listed("report-could-also-be", saidOf(group, "couldAlsoBe"), "ul", voice)}${listed("report-what-now", saidOf(group, "next"), "ol", voice)}${rows(group, number, telling)}${technicalDetail(first, voice, fieldsOf)}`;
}

function days(group: Group, voice: Voice): Html {
  const span = spanOf(group);
  if (span === undefined) return voice.word("report-no-time");
  const [first, last] = span.map((iso) => iso.slice(0, 10));
  return first === last ? day(span[0]) : html`${day(span[0])} – ${day(span[1])}`;
}

/** Parts of the phone that its rows stand in. */
function partsOf(group: Group, voice: Voice): Html {
  const parts = artifactsOf(group);
  const titles = parts.slice(0, mostParts).map((artifact) => voice.word(artifactTitle(artifact)));
  const left = parts.length - titles.length;
  return joined(left > 0 ? [...titles, voice.word("report-more-parts", { count: left })] : titles, between(voice));
}

/** The value as it stood in the evidence, for a match. */
function observedIn(finding: ReportFinding): string | undefined {
  const observed = finding.message.args?.["observed"];
  return finding.indicator !== undefined && typeof observed === "string" ? observed : undefined;
}

function why(group: Group, { report, voice }: Telling): Html {
  const finding = group.first;
  const { indicator } = finding;
  const address = speaksOfAddress(finding);
  const observed = observedIn(finding);
  const several = report.evidence.length > 1;
  const at = timeOf(finding);
  const row = placeParts(finding.from, voice);
  return html`<dl>
${indicator === undefined ? nothing : html`<dt>${voice.word("report-clue")}</dt><dd>${evidence(indicator.value, address)}</dd>\n<dt>${voice.word("report-published")}</dt><dd>${published(finding, voice)}</dd>\n`}${observed === undefined ? nothing : html`<dt>${voice.word("report-observed")}</dt><dd>${evidence(observed, address, 500)}</dd>\n`}<dt>${voice.word("report-when")}</dt><dd>${at === undefined ? voice.word("report-no-time") : when(at)}</dd>
<dt>${voice.word("report-seen-in")}</dt><dd>${partsOf(group, voice)}${several ? ` (${finding.evidence})` : ""}</dd>
<dt>${voice.word("report-file")}</dt><dd>${literal(finding.from.file)}</dd>
${row.markup === "" ? nothing : html`<dt>${voice.word("report-place")}</dt><dd>${row}</dd>\n`}</dl>\n`;
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
function rows(group: Group, number: number, { voice, table }: Telling): Html {
  const { first, findings } = group;
  const all = rowsOf(group);
  const uncounted = findings.reduce((sum, finding) => sum + (finding.rowsLeftOut ?? 0), 0);
  if (all.length + uncounted < 2) return nothing;
  const several = all.some(({ row, finding }) => row.evidence !== undefined && row.evidence !== finding.evidence);
  const parts = new Set(all.map(({ row }) => row.artifact)).size > 1;
  return table({
    id: `rows-finding-${number}`,
    look: "rows",
    caption: voice.say("report-rows", { count: all.length + uncounted }),
    head: columns(...["report-when", "report-observed", "report-place"].map((id) => voice.word(id))),
    length: all.length,
    row(index) {
      const { row, finding, at } = all[index] ?? { row: first, finding: first, at: undefined };
      const title = voice.word(artifactTitle(row.artifact));
      const stands = row === finding ? standsThere(finding, first, voice) : undefined;
      // Which part it is stands in one of the two cells.
      const part = stands !== undefined && parts ? html`${title}: ` : nothing;
      return html`<td role="cell">${at === undefined ? voice.word("report-no-time") : when(at)}</td><td role="cell">${stands ?? title}</td><td role="cell">${several ? html`${row.evidence ?? finding.evidence}: ` : nothing}${part}${literal(row.from.file, 300)} <span class="quiet">${placeParts(row.from, voice)}</span></td>`;
    },
    most: mostRows,
    beyond: uncounted,
    left: (count) => html`<p>${voice.say("report-more-rows", { count })}</p>\n`,
  });
}

/** What was met; for a rule that needs no clue the sentence, where it is not that of the title. */
function standsThere(finding: ReportFinding, first: ReportFinding, voice: Voice): Html | undefined {
  const observed = observedIn(finding);
  if (observed !== undefined) return evidence(observed, speaksOfAddress(finding), 200);
  return finding.text === first.text ? undefined : voice.say(finding.message, undefined, speaksOfAddress(finding));
}

function listed(heading: string, sentences: readonly Said[], list: "ul" | "ol", voice: Voice): Html {
  if (sentences.length === 0) return nothing;
  const items = sentences.map((said) => html`<li>${voice.say(said.message)}</li>\n`);
  const body = list === "ul" ? html`<ul>\n${items}</ul>` : html`<ol>\n${items}</ol>`;
  return html`<h4>${voice.say(heading)}</h4>\n${body}\n`;
}
