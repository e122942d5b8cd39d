/**
 * Every program that something saw running, as one table: those at places where no programs belong in sight, all of them
 * folded away. Thousands of rows stay quick as words are made once.
 * @module
 */
import type { ProgramPlaceName, SightedProcess } from "../../model/process.ts";
import type { Report } from "../report.ts";
import { artifactTitle } from "../words.ts";
import { type Html, html, joined, nothing } from "./element.ts";
import { columns, type SetTable } from "./long-table.ts";
import { between, literal, type Voice, when } from "./voice.ts";

/** Rows of one page; what is left out is counted, and stands in `report.json`. */
const mostRows = 5000;
const mostOddRows = 200;

/** Empty where nothing tells of programs. */
export function programsSection(report: Report, voice: Voice, table: SetTable): Html {
  const { processes = [], processesLeftOut = 0 } = report;
  if (processes.length === 0) return nothing;
  const odd = processes.filter(({ place }) => place === "staging" || place === "elsewhere");
  const rowOf = rowMaker(report, voice);
  const listed = (programs: readonly SightedProcess[]) => ({
    look: "rows" as const,
    head: columns(...["report-program", "report-when", "report-seen-in"].map((id) => voice.word(id))),
    length: programs.length,
    row(index: number): Html {
      const program = programs[index];
      return program === undefined ? nothing : rowOf(program);
    },
    left: (more: number): Html => html`<p>${voice.say("report-more-programs", { count: more })}</p>\n`,
  });
  const count = processes.length + processesLeftOut;
  return html`<section aria-labelledby="programs">
<h2 id="programs">${voice.say("report-programs")}</h2>
<p>${voice.say("report-programs-about", { count })}</p>
<p>${voice.say("report-programs-odd", { count: odd.length })}</p>
${odd.length === 0 ? nothing : table({ ...listed(odd), id: "rows-odd", most: mostOddRows })}${table({ ...listed(processes), id: "rows-programs", most: mostRows, beyond: processesLeftOut, folded: voice.word("report-programs-all") })}</section>\n`;
}

type RowMaker = (process: SightedProcess) => Html;

function rowMaker(report: Report, voice: Voice): RowMaker {
  const several = report.evidence.length > 1;
  const titles = new Map<string, Html>();
  const places = new Map<ProgramPlaceName, Html>();
  const noTime = voice.word("report-no-time");
  const mark = between(voice);
  const titleOf = (artifact: string): Html => {
    const known = titles.get(artifact) ?? voice.word(artifactTitle(artifact));
    titles.set(artifact, known);
    return known;
  };
  const placeOf = (place: ProgramPlaceName): Html => {
    const known = places.get(place) ?? voice.word(`program-place-${place}`);
    places.set(place, known);
    return known;
  };
  return ({ name, path, place, firstSeen, lastSeen, times, seenIn }) => {
    const where = seenIn.map(({ artifact, evidence }) => {
      return several ? html`${titleOf(artifact)} (${evidence})` : titleOf(artifact);
    });
    const first = firstSeen === undefined ? noTime : when(firstSeen);
    const last = lastSeen === undefined || lastSeen === firstSeen ? nothing : html` – ${when(lastSeen)}`;
    return html`<td role="cell">${literal(path ?? name, 300)} <span class="quiet">${placeOf(place)}</span></td><td role="cell">${first}${last}</td><td role="cell">${joined(where, mark)} <span class="quiet">${times}×</span></td>`;
  };
}
