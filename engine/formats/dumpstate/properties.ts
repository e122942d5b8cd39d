/**
 * System properties as `getprop` prints them: `[name]: [value]`, a value over several lines where it has some.
 * @module
 */
import { type SectionLine, type SectionNote, sectionLines } from "./section-lines.ts";

export interface Property {
  readonly name: string;
  readonly value: string;
  /** Line it begins with. */
  readonly line: number;
}

const begun = /^\[([^\]]{1,300})\]: \[(.*)$/;
const mostLines = 1000;

/** `text` is the section with its boundaries, or what `getprop` printed alone; a value without its end is told to `note`. */
export function* readProperties(text: string, note: (note: SectionNote) => void, firstLine = 1): Generator<Property> {
  let open: { name: string; parts: string[]; line: number } | undefined;
  for (const { text: given, line } of sectionLines(text, note, firstLine) as Iterable<SectionLine>) {
    const [, name, rest] = begun.exec(given) ?? [];
    if (name !== undefined && rest !== undefined) {
      if (open !== undefined) yield closed(open);
      open = undefined;
      if (rest.endsWith("]")) yield { name, value: rest.slice(0, -1), line };
      else open = { name, parts: [rest], line };
    } else if (open !== undefined) {
      const last = given.endsWith("]") || open.parts.length >= mostLines;
      open.parts.push(given.endsWith("]") ? given.slice(0, -1) : given);
      if (!last) continue;
      yield closed(open);
      open = undefined;
    } else if (given.startsWith("[")) {
      note({ code: "malformed", line, detail: given.slice(0, 60) });
    }
  }
  if (open !== undefined) {
    note({ code: "truncated", line: open.line, detail: "the value does not end" });
    yield closed(open);
  }
}

function closed({ name, parts, line }: { name: string; parts: readonly string[]; line: number }): Property {
  return { name, value: parts.join("\n"), line };
}
