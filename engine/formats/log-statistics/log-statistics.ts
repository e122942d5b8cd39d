/**
 * `logdata.statistics`: at each turn of its files logd counts which programs wrote most, with their whole paths. As text,
 * records that begin with `--- !logd statistics record`; since iOS 16.4 also as JSON, one object a line. Records of what
 * was thrown away stand between them.
 * Published archives of iOS 15 to 26.
 * @module
 */
import { type LineNote, longestLine, textLines } from "../../bytes/text-lines.ts";

export interface StatisticsRecord {
  readonly line: number;
  /** `File Rotate`, `Memory Rollover`. */
  readonly type?: string;
  /** As it stands: text with its zone, or seconds since 1970. */
  readonly time?: string | number;
  readonly programs: readonly { readonly line: number; readonly path: string; readonly bytes?: number }[];
}

type Open = { -readonly [Key in keyof StatisticsRecord]: StatisticsRecord[Key] } & {
  programs: { line: number; path: string; bytes?: number }[];
};

const programStart = /^\s{0,16}- \[\s{0,16}(\d{1,15})\s{0,16},\s{0,16}[\d.,]{1,12}\s{0,16},\s{0,16}(?=\S)/;
const mostPrograms = 10_000;

export function* readStatisticsText(text: string, note: (note: LineNote) => void): Generator<StatisticsRecord> {
  let open: Open | undefined;
  let known = false;
  // A line that is closed is whole without a line feed behind it.
  for (const { line, text: given } of textLines(text, note, !text.endsWith(" ]"))) {
    if (given.startsWith("---")) {
      if (open !== undefined) yield open;
      known ||= given.includes("!logd");
      open = /^--- ?!logd statistics record/.test(given) ? { line, programs: [] } : undefined;
      if (!given.includes("!logd")) note({ code: "malformed", line, detail: given.slice(0, 60) });
      continue;
    }
    if (open === undefined) {
      if (!known && given.trim() !== "") {
        note({ code: "malformed", line, detail: "no record begins here" });
        known = true;
      }
      continue;
    }
    const key = /^(type|time|total|file|procs) *:(.*)$/.exec(given);
    if (key !== null) {
      const value = (key[2] as string).trim();
      if (key[1] === "type") open.type = value.slice(0, 60);
      if (key[1] === "time") open.time = value.slice(0, 60);
      continue;
    }
    const program = programIn(given);
    if (program === undefined) {
      if (given.trim() !== "") note({ code: "malformed", line, detail: given.slice(0, 60) });
    } else if (open.programs.length < mostPrograms) open.programs.push({ line, ...program });
  }
  if (open !== undefined) yield open;
  if (!known) note({ code: "malformed", line: 1, detail: "no record in it" });
}

/** `    - [ 3117304,  32.0, /usr/libexec/backboardd ]` */
function programIn(given: string): { path: string; bytes: number } | undefined {
  const start = programStart.exec(given);
  const end = given.trimEnd();
  if (start === null || !end.endsWith("]")) return undefined;
  const path = end.slice(start[0].length, -1).trimEnd();
  return path === "" ? undefined : { path, bytes: Number(start[1]) };
}

/** Lines of JSON may be long: each holds a whole record. */
const longestRecord = 1 << 20;

export function* readStatisticsJson(text: string, note: (note: LineNote) => void): Generator<StatisticsRecord> {
  let line = 0;
  let count = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const given = text.slice(start, Math.min(end, start + longestRecord + 1)).trim();
    start = end + 1;
    if (given === "") continue;
    if (given.length > longestRecord) {
      note({ code: "over-limit", line, detail: `more than ${longestRecord} characters in one record` });
      continue;
    }
    const record = recordOf(given, line);
    if (record === undefined) note({ code: "malformed", line, detail: given.slice(0, 60) });
    else {
      count++;
      yield record;
    }
  }
  if (count === 0) note({ code: "malformed", line: 1, detail: "no record in it" });
}

function recordOf(given: string, line: number): StatisticsRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { type, unixTime, time, processList } = value as Record<string, unknown>;
  const when = typeof unixTime === "number" ? unixTime : typeof time === "string" ? time.slice(0, 60) : undefined;
  const list = Array.isArray(processList) ? processList.slice(0, mostPrograms) : [];
  return {
    line,
    ...(typeof type === "string" ? { type: type.slice(0, 60) } : {}),
    ...(when === undefined ? {} : { time: when }),
    programs: list.flatMap((item: unknown) => programOf(item, line)),
  };
}

function programOf(item: unknown, line: number): { line: number; path: string; bytes?: number }[] {
  if (typeof item === "string") return programOf({ process: item }, line);
  if (typeof item !== "object" || item === null) return [];
  const fields = item as Record<string, unknown>;
  const { process: path, sizeBytes: bytes } = fields;
  if (typeof path !== "string" || path === "" || path.length > longestLine) return [];
  return [{ line, path, ...(typeof bytes === "number" ? { bytes } : {}) }];
}
