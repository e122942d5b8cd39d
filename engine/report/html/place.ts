/**
 * Where a row stood, in words: file, table, row, offset, line.
 * @module
 */
import type { Place } from "../../model/place.ts";
import { type Html, html, joined } from "./element.ts";
import { literal, type Voice } from "./voice.ts";

export function placeParts(place: Place, voice: Voice): Html {
  const parts: Html[] = [];
  if (place.table !== undefined) parts.push(html`${voice.word("place-table")} ${literal(place.table)}`);
  if (place.row !== undefined) parts.push(html`${voice.word("place-row")} ${literal(String(place.row))}`);
  if (place.line !== undefined) parts.push(html`${voice.word("place-line")} ${literal(String(place.line))}`);
  if (place.offset !== undefined) parts.push(html`${voice.word("place-offset")} ${literal(String(place.offset))}`);
  if (place.key !== undefined) parts.push(html`${voice.word("place-key")} ${literal(place.key)}`);
  if (place.recovered !== undefined) {
    const { area, page, offset } = place.recovered;
    parts.push(voice.word("place-recovered", { area, page: String(page), offset: String(offset) }));
  }
  return joined(parts, " · ");
}
