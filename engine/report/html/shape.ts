/**
 * A shape for each grade, so that it is told apart without colour: from an empty ring to two filled diamonds.
 * @module
 */
import type { Grade } from "../../model/grade.ts";
import { type Html, html } from "./element.ts";

const shapes: Readonly<Record<Grade, Html>> = {
  context: html`<circle cx="8" cy="8" r="6" fill="none"/>`,
  reached: html`<circle cx="8" cy="8" r="6" fill="none"/><path d="M8 2a6 6 0 0 0 0 12z"/>`,
  contact: html`<circle cx="8" cy="8" r="6"/>`,
  attempt: html`<path d="M8 2l6.5 12h-13z"/>`,
  ran: html`<path d="M8 1l7 7-7 7-7-7z"/>`,
  "confirmed-twice": html`<path d="M5 3l5 5-5 5-5-5z"/><path d="M11.5 3.5L16 8l-4.5 4.5" fill="none"/>`,
};

export function shapeOf(grade: Grade): Html {
  return html`<svg viewBox="-1 -1 18 18" fill="currentColor" stroke="currentColor" stroke-width="1.6" aria-hidden="true" focusable="false">${shapes[grade]}</svg>`;
}
