/**
 * How it was done, so that it can be done again: program, times, who agreed, indicator files with their hashes.
 * @module
 */
import type { Report } from "../report.ts";
import { type Html, html, nothing } from "./element.ts";
import { columns, type SetTable } from "./long-table.ts";
import { evidence, literal, type Voice, when } from "./voice.ts";

const mostSources = 200;

export function methodSection(report: Report, voice: Voice, table: SetTable): Html {
  const { tool, consent, indicators } = report;
  const build = tool.commit === undefined ? tool.version : `${tool.version} (${tool.commit})`;
  return html`<section aria-labelledby="method">
<h2 id="method">${voice.say("report-method")}</h2>
<p>${voice.say("report-method-about")}</p>
${report.redacted === true ? html`<p>${voice.say("report-redacted")}</p>\n` : nothing}<dl>
<dt>${voice.word("report-program")}</dt><dd>${literal(`${tool.name} ${build}`)}</dd>
<dt>${voice.word("report-started")}</dt><dd>${when(report.startedAt)}</dd>
<dt>${voice.word("report-finished")}</dt><dd>${when(report.finishedAt)}</dd>
${consent === undefined ? nothing : html`<dt>${voice.word("report-consent")}</dt><dd>${evidence(consent.text, false, 500)} · ${when(consent.at)}</dd>\n`}</dl>
${indicators.sources.length === 0 ? nothing : sourcesTable(report, voice, table)}</section>\n`;
}

function sourcesTable(report: Report, voice: Voice, table: SetTable): Html {
  const { sources } = report.indicators;
  const count = (label: string, number: number): Html =>
    html`<td role="cell" data-label="${voice.plain(label)}:">${voice.word("report-count", { count: number })}</td>`;
  return table({
    id: "rows-sources",
    look: "rows",
    caption: voice.say("report-sources"),
    head: columns(...["report-source", "report-loaded", "report-not-understood"].map((id) => voice.word(id))),
    length: sources.length,
    row(index) {
      const source = sources[index];
      if (source === undefined) return nothing;
      return html`<th scope="row" role="rowheader">${evidence(source.name, false, 200)}<br>${literal(source.file, 200)}<br><span class="quiet">${literal(source.sha256)}</span></th>${count("report-loaded", source.loaded)}${count("report-not-understood", source.notUnderstood)}`;
    },
    most: mostSources,
    left: (more) => html`<p>${voice.word("report-more-sources", { count: more })}</p>\n`,
  });
}
