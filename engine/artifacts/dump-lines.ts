/**
 * What a service printed of itself: lines under headings that are further to the left. Shared by all artifacts of services,
 * so that each of them says only what a line means.
 * @module
 */
import type { SectionLine } from "../formats/dumpstate/section-lines.ts";
import type { ReadContext, Row } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import { indentOf, noteNothing, readSectionLines } from "./section-text.ts";

export interface DumpLine {
  /** Without the spaces around it. */
  readonly text: string;
  readonly line: number;
  readonly indent: number;
  /** The lines it stands under, outermost first. Valid until the next line. */
  readonly above: readonly string[];
}

export interface Fact {
  readonly value: Record<string, unknown>;
  readonly line: number;
}

export interface DumpReading {
  /** Sees each line that is not empty. */
  see(line: DumpLine): Fact | undefined;
  /** What only the whole tells. */
  end?(): Iterable<Fact>;
}

export interface DumpForm {
  /** What a note calls it when nothing of it is found: `list of keyboards`. */
  readonly what: string;
  /** A line by which the dump is known, whatever else is in it. */
  readonly form: RegExp;
  begin(context: ReadContext): DumpReading;
}

/** What `dumpsys` says of a service before the service says anything, since Android 12, and what a service says of a word it does not know. */
const beforeDump =
  /^(?:Service host process PID|Threads in use|Client PIDs|Stability|Unknown argument): |^(?:Client PIDs|Threads) are not /;
/** Longer lines are cut, and told. */
const longestLine = 100_000;
const deepest = 64;
const mostRows = 500_000;
const mostGathered = 100_000;

/**
 * The rows of one section. A service that printed nothing has none; one that printed something without a line of the
 * known form is told to the ledger.
 */
export async function* readDump(file: EvidenceFile, context: ReadContext, dump: DumpForm): AsyncIterable<Row> {
  const reading = dump.begin(context);
  let known = false;
  let said = false;
  let left = mostRows;
  const rowOf = ({ value, line }: Fact): Row => ({ value, from: { file: file.name, line } });
  const cut = (line: number): void =>
    context.note({ code: "over-limit", place: `${file.name}, line ${line}`, detail: "a very long line", loss: true });
  for (const line of underHeadings(await readSectionLines(file, context), cut)) {
    if (line.indent === 0 && beforeDump.test(line.text)) continue;
    said = true;
    known ||= dump.form.test(line.text);
    const fact = reading.see(line);
    if (fact === undefined) continue;
    if (left-- <= 0) {
      context.note({ code: "over-limit", place: file.name, detail: `more than ${mostRows} rows`, loss: true });
      return;
    }
    yield rowOf(fact);
  }
  for (const fact of reading.end?.() ?? []) yield rowOf(fact);
  if (said && !known) noteNothing(file, context, dump.what);
}

function* underHeadings(lines: Iterable<SectionLine>, tell: (line: number) => void): Generator<DumpLine> {
  const above: string[] = [];
  const indents: number[] = [];
  for (const { text: whole, line } of lines) {
    const tooLong = whole.length > longestLine;
    if (tooLong) tell(line);
    const cut = tooLong ? whole.slice(0, longestLine) : whole;
    const text = cut.trim();
    if (text === "") continue;
    const indent = indentOf(cut);
    while (indents.length > 0 && (indents.at(-1) as number) >= indent) {
      indents.pop();
      above.pop();
    }
    yield { text, line, indent, above };
    if (above.length >= deepest) continue;
    above.push(text);
    indents.push(indent);
  }
}

/** What several lines say of one thing, as one row that leads to the first of them. */
export interface Gathering {
  /** What is known of `key`; `fresh` where it is new. Undefined when there are too many. */
  of(key: string, line: number, fresh: () => Record<string, unknown>): Record<string, unknown> | undefined;
  facts(): Iterable<Fact>;
}

export function gathering(context: ReadContext): Gathering {
  const known = new Map<string, Fact>();
  let full = false;
  return {
    of(key, line, fresh) {
      const fact = known.get(key);
      if (fact !== undefined) return fact.value;
      if (known.size >= mostGathered) {
        if (!full) {
          context.note({ code: "over-limit", place: "", detail: `more than ${mostGathered} names`, loss: true });
        }
        full = true;
        return undefined;
      }
      const value = fresh();
      known.set(key, { value, line });
      return value;
    },
    facts: () => known.values(),
  };
}

/** Adds to a list of a gathered row, once. */
export function addTo(value: Record<string, unknown>, name: string, item: unknown, most = 50): void {
  const list = value[name];
  if (!Array.isArray(list)) value[name] = [item];
  else if (list.length < most && !list.includes(item)) list.push(item);
}

const packagePattern = /^(?:android|[A-Za-z]\w*(?:\.\w+)+)$/;
const componentPattern = /([A-Za-z]\w*(?:\.\w+)+|\bandroid)\/([\w.$]+)/;

/** The text where it is the name of an app: `org.demo.app`, or Android's own, `android`. */
export function packageName(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= 255 && packagePattern.test(text) ? text : undefined;
}

export interface Component {
  readonly package: string;
  /** With the class in full. */
  readonly component: string;
}

/** The first `package/class` in a text, however it is wrapped. Both spellings of a class are one. */
export function componentIn(text: string): Component | undefined {
  const [, name, part] = componentPattern.exec(text.slice(0, 2000)) ?? [];
  if (name === undefined || part === undefined) return undefined;
  return { package: name, component: `${name}/${part.startsWith(".") ? name : ""}${part}` };
}

/** The app whose program this is: what stands before a colon, where that is the name of an app. */
export function packageOfProcess(process: string): string | undefined {
  return packageName(process.split(":")[0]);
}

/** Of `05-03 11:59:00.123` or `05-03 11:59:00:123` with the year of the report, or of the year before where that would be later. */
export function withYear(time: string, takenAt: string | undefined): string | undefined {
  const [, day, clock, fraction] = /^(\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:[.:](\d{1,9}))?$/.exec(time) ?? [];
  const year = Number(takenAt?.slice(0, 4));
  if (day === undefined || takenAt === undefined || Number.isNaN(year)) return undefined;
  // A day more: the phone's clock may be ahead of UTC.
  const later = Date.parse(`${year}-${day}T${clock}Z`) > Date.parse(takenAt) + 86_400_000;
  return `${later ? year - 1 : year}-${day} ${clock}${fraction === undefined ? "" : `.${fraction}`}`;
}
