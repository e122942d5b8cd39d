/**
 * How it was done, so that it can be done again: program, times, who agreed, indicator files with their hashes.
 * @module
 */
import type { Report } from "../report.ts";
import { type Html, html, nothing } from "./element.ts";
import { evidence, literal, type Voice, when } from "./voice.ts";

const mostSources = 200;

export function methodSection(report: Report, voice: Voice): Html {
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
${indicators.sources.length === 0 ? nothing : sourcesTable(report, voice)}</section>\n`;
}

function sourcesTable(report: Report, voice: Voice): Html {
  const { sources } = report.indicators;
  const label = (id: string): string => `${voice.plain(id)}:`;
  const body = sources
    .slice(0, mostSources)
    .map(
      (source) =>
        html`<tr role="row"><th scope="row" role="rowheader">${evidence(source.name, false, 200)}<br>${literal(source.file, 200)}<br><span class="quiet">${literal(source.sha256)}</span></th><td role="cell" data-label="${label("report-loaded")}">${voice.word("report-count", { count: source.loaded })}</td><td role="cell" data-label="${label("report-not-understood")}">${voice.word("report-count", { count: source.notUnderstood })}</td></tr>\n`,
    );
  const left = sources.length - mostSources;
  return html`<table class="rows" role="table">
<caption>${voice.say("report-sources")}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${voice.word("report-source")}</th><th scope="col" role="columnheader">${voice.word("report-loaded")}</th><th scope="col" role="columnheader">${voice.word("report-not-understood")}</th></tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>
${left > 0 ? html`<p>${voice.word("report-more-sources", { count: left })}</p>\n` : nothing}`;
}
