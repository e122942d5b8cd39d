/**
 * What the person told, apart from what the phone shows.
 * @module
 */
import type { Report } from "../report.ts";
import { type Html, html, nothing } from "./element.ts";
import { evidence, literal, type Voice } from "./voice.ts";

export function toldSection({ told = [] }: Report, voice: Voice): Html {
  if (told.length === 0) return nothing;
  const items = told.map(
    ({ at, raw, text }) =>
      html`<dt><time datetime="${at}" dir="ltr">${literal(raw, 60)}</time></dt><dd>${evidence(text, false, 500)}</dd>\n`,
  );
  return html`<section aria-labelledby="told">
<h2 id="told">${voice.say("report-told")}</h2>
<p>${voice.say("report-told-about")}</p>
<dl>
${items}</dl>
</section>\n`;
}
