/**
 * The parts of the page as links, for a reader who has many findings between the answer and what to do next.
 * @module
 */
import { type Html, html, nothing } from "./element.ts";
import type { Voice } from "./voice.ts";

/** Id of each part's heading, and the text that the heading says. */
const parts: readonly (readonly [string, string])[] = [
  ["basis", "report-basis"],
  ["unchecked", "report-unchecked"],
  ["findings", "report-findings"],
  ["timeline", "report-timeline"],
  ["told", "report-told"],
  ["next", "report-next"],
  ["programs", "report-programs"],
  ["method", "report-method"],
  ["person", "person-heading"],
];

/** `page`: all the parts, of which some are left out where there is nothing to say. */
export function contents(page: Html, voice: Voice): Html {
  const links = parts.map(([id, title]) => {
    if (!page.markup.includes(`<h2 id="${id}">`)) return nothing;
    return html`<li><a href="#${id}">${voice.word(title)}</a></li>\n`;
  });
  return html`<nav class="contents" aria-labelledby="contents">
<p id="contents">${voice.word("report-contents")}</p>
<ul>
${links}</ul>
</nav>\n`;
}
