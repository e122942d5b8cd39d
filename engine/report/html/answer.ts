/**
 * The top of the letter: the answer, alone.
 * @module
 */
import type { Report } from "../report.ts";
import { type Html, html } from "./element.ts";
import type { Voice } from "./voice.ts";

export function answerSection(report: Report, voice: Voice): Html {
  const [heading, ...sentences] = report.answer;
  if (heading === undefined) throw new Error("a report without an answer");
  return html`<section class="answer" aria-labelledby="answer">
<h1 id="answer">${voice.say(heading.message)}</h1>
${sentences.map((said) => html`<p>${voice.say(said.message)}</p>\n`)}</section>\n`;
}
