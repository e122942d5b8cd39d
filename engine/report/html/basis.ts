/**
 * What the answer rests on: the phone, the clues that could be looked for, the parts that were read, and when they speak
 * about.
 * @module
 */
import type { Report, ReportEvidence } from "../report.ts";
import { artifactTitle, evidenceMessages } from "../words.ts";
import { type Html, html, joined, nothing } from "./element.ts";
import { columns, type SetTable } from "./long-table.ts";
import { timeStrip } from "./time-strip.ts";
import { between, day, evidence as fromEvidence, literal, type Voice } from "./voice.ts";

/** Names of one page; the rest is counted, and stands in `report.json`. */
const mostNames = 300;

export function basisSection(report: Report, voice: Voice, table: SetTable): Html {
  const { loaded, applicable } = report.indicators;
  const there = report.ledger.filter((entry) => entry.status !== "absent");
  const whole = there.filter((entry) => entry.status === "read").length;
  const records = there.reduce((sum, entry) => sum + entry.records, 0);
  return html`<section aria-labelledby="basis">
<h2 id="basis">${voice.say("report-basis")}</h2>
<p>${voice.say(loaded === 0 ? "report-no-clues" : "report-clues", { loaded, applicable })}</p>
<p>${voice.say("report-parts", { read: whole, parts: there.length, records })}</p>
${report.evidence.map((evidence, at) => evidenceFacts(evidence, report.evidence.slice(0, at), report.evidence.length > 1, voice))}
${byName(report, voice, table)}${timeStrip(report, voice, table)}${untimed(report, voice)}</section>\n`;
}

function evidenceFacts(
  evidence: ReportEvidence,
  before: readonly ReportEvidence[],
  several: boolean,
  voice: Voice,
): Html {
  const { model, osName, osVersion, build } = evidence.device;
  const system = [osName, osVersion, build === undefined ? undefined : `(${build})`].filter(
    (part) => part !== undefined,
  );
  const device = [model, system.length > 0 ? system.join(" ") : undefined].filter((part) => part !== undefined);
  const name = several ? html` <span class="quiet">${evidence.id}</span>` : nothing;
  return html`<h3>${voice.wordFirst(evidenceMessages(evidence.kind, ""))}${name}</h3>
<dl>
<dt>${voice.word("report-evidence-name")}</dt><dd>${literal(evidence.name)}</dd>
${device.length === 0 ? nothing : html`<dt>${voice.word("report-device")}</dt><dd>${fromEvidence(device.join(", "))}</dd>\n`}<dt>${voice.word("report-taken")}</dt><dd>${evidence.takenAt === undefined ? voice.word("report-unknown") : day(evidence.takenAt)}</dd>
${before.map(({ id }) => kinship(evidence, id, voice))}<dt>${voice.word("report-encrypted")}</dt><dd>${voice.word(evidence.encrypted ? "report-yes" : "report-no")}</dd>
<dt>${voice.word("report-files")}</dt><dd>${voice.word("report-count", { count: evidence.files })}</dd>
</dl>\n`;
}

function kinship({ samePhoneAs = [], otherPhoneThan = [] }: ReportEvidence, id: string, voice: Voice): Html {
  const answer = samePhoneAs.includes(id) ? "yes" : otherPhoneThan.includes(id) ? "no" : "unknown";
  return html`<dt>${voice.word("report-same-phone", { evidence: id })}</dt><dd>${voice.word(`report-${answer}`)}</dd>\n`;
}

/** What each name stands for in clues, and how many of them this evidence can test; folded, as lists hold many names. */
function byName(report: Report, voice: Voice, table: SetTable): Html {
  const names = Object.entries(report.indicators.byName ?? {});
  if (names.length === 0) return nothing;
  names.sort(([a, { loaded: x }], [b, { loaded: y }]) => y - x || (a < b ? -1 : 1));
  const count = (number: number): Html => html`<td role="cell">${voice.word("report-count", { count: number })}</td>`;
  return table({
    id: "rows-names",
    look: "rows",
    head: columns(
      ...["report-published-name", "report-clues-tested", "report-clues-loaded"].map((id) => voice.word(id)),
    ),
    length: names.length,
    row(index) {
      const [name, { loaded, applicable }] = names[index] ?? ["", { loaded: 0, applicable: 0 }];
      return html`<th scope="row" role="rowheader">${fromEvidence(name)}</th>${count(applicable)}${count(loaded)}`;
    },
    most: mostNames,
    left: (more) => html`<p>${voice.say("coverage-more-names", { count: more })}</p>\n`,
    folded: voice.word("report-clues-by-name"),
  });
}

/** Parts that were read and have no times: they are part of the answer, and of no calendar. */
function untimed(report: Report, voice: Voice): Html {
  const entries = report.ledger.filter(
    (entry) => (entry.status === "read" || entry.status === "partly-read") && entry.from === undefined,
  );
  if (entries.length === 0) return nothing;
  const titles = entries.map((entry) => voice.word(artifactTitle(entry.artifact)));
  return html`<p>${voice.word("report-untimed")} ${joined(titles, between(voice))}.</p>\n`;
}
