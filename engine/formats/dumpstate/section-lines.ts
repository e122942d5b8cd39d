/**
 * The lines of one section of a dumpstate text, without the lines that begin and end it.
 * @module
 */
import { boundaryOf, isWholeEnd } from "./boundary.ts";
import { plainLine } from "./plain-line.ts";

export interface SectionLine {
  /** Without its line end. */
  readonly text: string;
  /** From 1; of the whole text where `firstLine` was. */
  readonly line: number;
}

export interface SectionNote {
  readonly code: "malformed" | "truncated" | "timed-out" | "more-notes";
  readonly line: number;
  readonly detail: string;
}

const mostNotes = 50;
const timedOut = /^\*\*\* (?:SERVICE '.{1,200}' DUMP TIMEOUT|command '.{1,400}' timed out|.{1,400}: Timed out after)/;

/**
 * `text` is a section with its boundaries, or a file that holds what stands between them. A section whose end is
 * missing, lines with zero bytes, and a dump that was given up are told to `note`; each of them lost something.
 */
export function* sectionLines(text: string, note: (note: SectionNote) => void, firstLine = 1): Generator<SectionLine> {
  let told = 0;
  const tell = (code: SectionNote["code"], line: number, detail: string): void => {
    if (told++ < mostNotes) note({ code, line, detail });
  };
  let line = firstLine - 1;
  let bounded = false;
  let from = 0;
  let ended = false;
  while (from < text.length) {
    let to = text.indexOf("\n", from);
    const cut = to < 0;
    if (cut) to = text.length;
    const whole = plainLine(text.slice(from, to));
    from = to + 1;
    line++;
    if (whole.includes("\0")) tell("malformed", line, "zero bytes");
    const boundary = boundaryOf(whole);
    if (boundary !== undefined) {
      if (line === firstLine) bounded = boundary.type === "command" || boundary.type === "service";
      // What another command left in the middle is no line of this section.
      ended = line !== firstLine && from >= text.length && (!cut || isWholeEnd(whole));
      continue;
    }
    // The line that begins the section, damaged.
    if (line === firstLine && /^(?:---|DUMP )/.test(whole)) bounded = true;
    if (whole.startsWith("== ") && from >= text.length && !cut) {
      ended = true;
      continue;
    }
    ended = false;
    if (whole.startsWith("*** ") && timedOut.test(whole)) tell("timed-out", line, whole.slice(0, 100));
    yield { text: whole, line };
  }
  if (bounded && !ended) tell("truncated", line, "the section does not end");
}
