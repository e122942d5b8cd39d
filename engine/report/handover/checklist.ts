/**
 * One page for whoever opens the packet: what it is, in numbers, and what to do in which order. Of the evidence nothing
 * stands in it.
 * @module
 */
import { grades } from "../../model/grade.ts";
import { type Html, html, nothing } from "../html/element.ts";
import { pageHead } from "../html/head.ts";
import { createVoice, evidence, literal, type Tongue, type Voice, when } from "../html/voice.ts";
import type { Report } from "../report.ts";
import { evidenceMessages } from "../words.ts";
import type { Handover } from "./handover.ts";

/** On paper it is one page, also in the longest language. */
export const pageStyle =
  "@media print{html{font-size:8.5pt;line-height:1.35}h1{margin:0 0 .5rem;font-size:1.5rem}h2{margin:.5rem 0;font-size:1.2rem}" +
  "p,ul,ol,dl{margin:0 0 .4rem}li{margin:0}@page{margin:12mm}}";
/** SHA-256 of `pageStyle` in base64, for the page's own policy; a test holds the two together. */
export const pageStyleHash = "B385r5j7olRAwdPS5UdWKQJsaRqEBNIgesw7VOTlPxs=";

const steps = [
  "checklist-whole",
  "checklist-agreed",
  "checklist-reach",
  "checklist-unread",
  "checklist-rows",
  "checklist-harmless",
  "checklist-words",
  "checklist-more",
  "checklist-keep",
] as const;

export function checklistHtml(report: Report, about: Handover, tongues: readonly [Tongue, ...Tongue[]]): string {
  const voice = createVoice(tongues);
  const [main] = tongues;
  const head = pageHead({
    tongue: main,
    title: voice.plain("checklist-title"),
    more: { style: pageStyle, hash: pageStyleHash },
  });
  const body = html`<body>
<main>
<h1>${voice.say("checklist-title")}</h1>
<p>${voice.say("checklist-about")}</p>
${facts(report, about, voice)}<h2>${voice.say("checklist-steps")}</h2>
<ol>
${steps.map((id) => html`<li>${voice.say(id)}</li>\n`)}</ol>
</main>
</body>
</html>
`;
  return `${head.markup}${body.markup}`;
}

function facts(report: Report, about: Handover, voice: Voice): Html {
  const there = report.ledger.filter(({ status }) => status !== "absent");
  const read = there.filter(({ status }) => status === "read").length;
  const { loaded, applicable } = report.indicators;
  const byGrade = [...grades].reverse().flatMap((grade) => {
    const count = report.findings.filter((finding) => finding.grade === grade).length;
    return count === 0
      ? []
      : [html`<li>${voice.word(`grade-${grade}`)}: ${voice.word("report-count", { count })}</li>\n`];
  });
  const kinds = report.evidence.map(
    ({ kind, takenAt }) =>
      html`<li>${voice.wordFirst(evidenceMessages(kind, ""))}${takenAt === undefined ? nothing : html` · ${when(takenAt)}`}</li>\n`,
  );
  const [heading] = report.answer;
  return html`<dl>
<dt>${voice.word("checklist-answer")}</dt><dd>${heading === undefined ? nothing : voice.say(heading.message)}</dd>
<dt>${voice.word("checklist-evidence")}</dt><dd><ul>${kinds}</ul></dd>
<dt>${voice.word("checklist-findings")}</dt><dd>${byGrade.length === 0 ? voice.word("report-count", { count: 0 }) : html`<ul>${byGrade}</ul>`}</dd>
<dt>${voice.word("checklist-read")}</dt><dd>${voice.word("checklist-of", { part: read, whole: there.length })}</dd>
<dt>${voice.word("checklist-clues")}</dt><dd>${voice.word("checklist-of", { part: applicable, whole: loaded })}</dd>
<dt>${voice.word("checklist-redacted")}</dt><dd>${voice.word(about.redacted ? "report-yes" : "report-no")}</dd>
<dt>${voice.word("report-consent")}</dt><dd>${report.consent === undefined ? voice.word("report-unknown") : html`${evidence(report.consent.text, false, 200)} · ${when(report.consent.at)}`}</dd>
<dt>${voice.word("checklist-manifest")}</dt><dd>${literal(about.report.manifestSha256)}</dd>
</dl>\n`;
}
