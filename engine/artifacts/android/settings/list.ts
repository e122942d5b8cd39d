/**
 * Settings as `settings list` prints them, which is how a collector asks: `name=value`, a value over several lines where it
 * has some, ordered by name. Which of the lists it is follows from the file's name alone.
 * @module
 */
import type { SectionLine } from "../../../formats/dumpstate/section-lines.ts";

export interface ListedSetting {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const begun = /^([\w.:@/-]{1,300})=(.*)$/;
/** A name that broke off before its `=`. */
const name = /^[A-Za-z][\w.:-]*$/;
const mostValue = 20_000;

/** `settings_secure.txt` as `secure`; undefined for what is no such list. */
export function namespaceOf(fileName: string): string | undefined {
  return /(?:^|\/)settings_([\w-]{1,40})\.txt$/i.exec(fileName)?.[1]?.toLowerCase();
}

/** `onCut` is told the line of a last name without a value, which fits the order: the list broke off there. */
export function* listedSettings(lines: Iterable<SectionLine>, onCut: (line: number) => void): Generator<ListedSetting> {
  let open: { name: string; parts: string[]; line: number; length: number } | undefined;
  for (const { text, line } of lines) {
    const [, given, value] = begun.exec(text) ?? [];
    if (given !== undefined && value !== undefined) {
      if (open !== undefined) yield closed(open);
      open = { name: given, parts: [value], line, length: value.length };
    } else if (open !== undefined && open.length < mostValue) {
      open.parts.push(text);
      open.length += text.length;
    }
  }
  if (open === undefined) return;
  const last = open.parts.length > 1 ? (open.parts.at(-1) as string) : "";
  if (name.test(last) && last > open.name) onCut(open.line + open.parts.length - 1);
  yield closed(open);
}

function closed({ name, parts, line }: { name: string; parts: readonly string[]; line: number }): ListedSetting {
  return { name, value: parts.join("\n").slice(0, mostValue).trimEnd(), line };
}
