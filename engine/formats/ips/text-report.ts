/**
 * The text form of a report: `Name: value` lines in front, a list of loaded images behind. Reports about load and
 * wake-ups hold several processes, each under a line `Powerstats for:`; hangs hold one block `Process:` for each process
 * of the phone; reports on memory before iOS 9 a table.
 * Apple, "Examining the fields in a crash report",
 * https://developer.apple.com/documentation/xcode/examining-the-fields-in-a-crash-report
 * @module
 */

export interface OtherProcess {
  readonly process: string;
  readonly pid?: number;
  readonly path?: string;
  readonly parent?: string;
  readonly responsible?: string;
  readonly uuid?: string;
  /** Line inside the text, from 1. */
  readonly line: number;
}

export interface TextReport {
  /** By name, the first of each; at most some hundred. */
  readonly fields: ReadonlyMap<string, string>;
  /** Paths of the loaded images. */
  readonly images: readonly string[];
  /** Processes that are told of behind the report's own. */
  readonly others: readonly OtherProcess[];
}

const mostFields = 300;
const mostImages = 5000;
const mostOthers = 5000;
const longest = 4096;

/** `0x102230000 - 0x10223bfff App arm64  <82d13d98…> /private/…/App`, without blanks around it. */
const imageLine = /^\*?0x[0-9a-fA-F]+ -\s+(?:0x[0-9a-fA-F]+|\?{3})\s.*<[0-9a-fA-F-]{8,40}>\s+(\/.*)$/;
const fieldLine = /^([A-Z][A-Za-z/ ]{1,60}):[ \t]+(\S.*)$/;
/** A row of a table of memory: `MobileSafari <c1e2…32 digits>  12345  …`. */
const memoryLine = /^(\S.{0,62}?)\s+<([0-9a-fA-F-]{32,36})>\s+\d/;
const numberBehind = / \[(\d{1,10})\](?: \([a-z ]{1,40}\))?$/;

export function reportLines(text: string): TextReport {
  const fields = new Map<string, string>();
  const images = new Set<string>();
  const others: { -readonly [K in keyof OtherProcess]: OtherProcess[K] }[] = [];
  let number = 0;
  let table = false;
  for (const raw of linesOf(text)) {
    number++;
    const line = raw.trim();
    if (line === "") continue;
    const image = line.includes("0x") && images.size < mostImages ? imageLine.exec(line)?.[1] : undefined;
    if (image !== undefined) {
      images.add(image);
      continue;
    }
    if (line === "Processes") table = true;
    const [, named, uuid] = (table && others.length < mostOthers && memoryLine.exec(line)) || [];
    if (named !== undefined && uuid !== undefined) {
      others.push({ process: named, uuid, line: number });
      continue;
    }
    const [, name, value] = fieldLine.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const last = others.at(-1);
    if (name === "Powerstats for" || (name === "Process" && (fields.has("Process") || fields.has("Command")))) {
      const pid = numberBehind.exec(value)?.[1];
      const process = value.replace(numberBehind, "");
      if (others.length < mostOthers)
        others.push({ process, ...(pid === undefined ? {} : { pid: Number(pid) }), line: number });
    } else if (last !== undefined) {
      if (name === "Path") last.path ??= value;
      else if (name === "Parent" || name === "Parent Process") last.parent ??= value.replace(numberBehind, "");
      else if (name === "Responsible") last.responsible ??= value.replace(numberBehind, "");
      else if (name === "UUID") last.uuid ??= value;
    } else if (!fields.has(name) && fields.size < mostFields) {
      fields.set(name, value);
    }
  }
  return { fields, images: [...images], others };
}

function* linesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    yield text.slice(at, Math.min(stop, at + longest));
    at = stop + 1;
  }
}
