/**
 * What to do next, by verdict and not by fear; and the people to talk to, always in the same place.
 * @module
 */
import type { Verdict } from "../../model/grade.ts";
import type { Report } from "../report.ts";
import { type Html, html } from "./element.ts";
import type { Voice } from "./voice.ts";

/** Message ids, in the order they are best done. */
export const nextSteps: Readonly<Record<Verdict, readonly string[]>> = {
  traces: [
    "next-other-device",
    "next-keep-the-phone-as-it-is",
    "next-talk-to-a-helpline",
    "next-keep-report",
    "next-protection",
  ],
  "look-closer": ["next-read-findings", "next-keep-the-phone-as-it-is", "next-talk-to-a-helpline", "next-protection"],
  "nothing-known-found": ["next-still-worried", "next-update", "next-protection", "next-check-again"],
  "could-not-tell": ["next-see-unread", "next-better-evidence", "next-still-worried"],
  "not-phone-evidence": ["next-make-evidence", "next-still-worried"],
};

export function nextSection(report: Report, voice: Voice): Html {
  const items = nextSteps[report.verdict].map((id) => html`<li>${voice.say(id)}</li>\n`);
  return html`<section aria-labelledby="next">
<h2 id="next">${voice.say("report-next")}</h2>
<ol>
${items}</ol>
</section>\n`;
}

export function personSection(voice: Voice): Html {
  return html`<footer class="foot">
<h2 id="person">${voice.say("person-heading")}</h2>
<p>${voice.say("person-about")}</p>
<ul>
<li>${voice.word("person-access-now")} <bdi class="literal" translate="no">help@accessnow.org</bdi></li>
<li>${voice.word("person-amnesty")} <bdi class="literal" translate="no">securitylab.amnesty.org/get-help</bdi></li>
</ul>
<p>${voice.say("person-bring")}</p>
</footer>\n`;
}
