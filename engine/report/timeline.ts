/**
 * The timeline, one row per moment, for Timesketch (https://timesketch.org/guides/user/import-from-json-csv/: `message`,
 * `datetime`, `timestamp_desc`, and `timestamp` in microseconds). Rows are made and written one at a time, so that a
 * phone's whole history needs no memory.
 * @module
 */
import { compareUtc, type Moment, nanosecondsFromText } from "../model/moment.ts";
import type { Place } from "../model/place.ts";
import type { PhoneRecord, Plain } from "../model/record.ts";
import type { ReportFinding } from "./report.ts";
import type { ToldEvent } from "./told.ts";
import { visible } from "./visible.ts";

/** Columns of the CSV, in order; the JSON lines have the same fields and leave the unknown ones out. */
export const timelineColumns = [
  "message",
  "timestamp",
  "datetime",
  "timestamp_desc",
  "data_type",
  "evidence",
  "artifact",
  "source_file",
  "table",
  "row",
  "offset",
  "line",
  "key",
  "recovered",
  "raw_time",
  "time_rule",
  "finding",
  "rule",
  "grade",
  "indicator",
  "indicator_name",
  "tag",
] as const;

export type TimelineRow = {
  readonly [Column in (typeof timelineColumns)[number]]?: string | number | readonly string[] | undefined;
};

/** An inclusive range of ISO times, from `timelineRange`. */
export interface TimelineRange {
  readonly since?: string;
  readonly until?: string;
}

/** Longest message: more of a row is in `records/`. */
const mostMessage = 1000;

/**
 * `--since` and `--until` as a range; a date without a time means its whole day, in UTC. Undefined when one of them is
 * no date, which is a usage error.
 */
export function timelineRange(since: string | undefined, until: string | undefined): TimelineRange | undefined {
  const from = since === undefined ? undefined : isoOf(since, "00:00:00Z");
  const to = until === undefined ? undefined : isoOf(until, "23:59:59.999999999Z");
  if ((since !== undefined && from === undefined) || (until !== undefined && to === undefined)) return undefined;
  return { ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { until: to }) };
}

function isoOf(text: string, rest: string): string | undefined {
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T${rest}` : text;
  const nanoseconds = nanosecondsFromText(full);
  if (nanoseconds === undefined || nanoseconds < -11_644_473_600_000_000_000n) return undefined;
  const milliseconds = nanoseconds / 1_000_000n - (nanoseconds % 1_000_000n < 0n ? 1n : 0n);
  const fraction = (((nanoseconds % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n).toString().padStart(9, "0");
  return `${new Date(Number(milliseconds)).toISOString().slice(0, 19)}.${fraction}Z`;
}

function inside(utc: string, range: TimelineRange): boolean {
  if (range.since !== undefined && compareUtc(utc, range.since) < 0) return false;
  return range.until === undefined || compareUtc(utc, range.until) <= 0;
}

/** Rows of one record: one for each moment that is a possible time. `title` is the artifact's name in words. */
export function* recordRows(
  record: PhoneRecord,
  evidence: string,
  title: string,
  range: TimelineRange = {},
): Generator<TimelineRow> {
  let contents: string | undefined;
  for (const moment of record.moments) {
    if (moment.utc === undefined || !inside(moment.utc, range)) continue;
    contents ??= contentsOf(record.value);
    yield {
      message: `${title}: ${moment.event}: ${contents}`.slice(0, mostMessage),
      ...timeOf(moment, moment.utc),
      ...sourceOf(record.artifact, evidence, record.from),
    };
  }
}

/** Rows of one finding: its own time, under the event of the row that has it, and no other. */
export function* findingRows(finding: ReportFinding, range: TimelineRange = {}): Generator<TimelineRow> {
  const moments = finding.times.filter((moment) => moment.utc !== undefined && moment.utc === finding.at);
  const [moment] = moments;
  if (finding.at === undefined || !inside(finding.at, range)) return;
  yield {
    message: finding.text.slice(0, mostMessage),
    ...(moment === undefined ? clockOf(finding.at, "finding") : timeOf(moment, finding.at)),
    ...sourceOf(finding.artifact, finding.evidence, finding.from),
    finding: finding.id,
    rule: finding.rule,
    grade: finding.grade,
    ...(finding.indicator === undefined
      ? {}
      : { indicator: finding.indicator.value, indicator_name: finding.indicator.name }),
    tag: ["bridle-finding", `bridle-${finding.grade}`],
  };
}

/** Rows of what the person told. `title` says so in words; nothing else of them looks like evidence. */
export function* toldRows(events: readonly ToldEvent[], title: string): Generator<TimelineRow> {
  for (const { at, raw, rule, text } of events) {
    yield {
      message: `${title}: ${text}`.slice(0, mostMessage),
      ...clockOf(at, "told"),
      data_type: "bridle:told",
      artifact: "told",
      raw_time: raw,
      time_rule: rule,
      tag: ["bridle-told"],
    };
  }
}

function timeOf(moment: Moment, utc: string): TimelineRow {
  return { ...clockOf(utc, moment.event), raw_time: moment.raw, time_rule: moment.rule };
}

/** `datetime` has six fraction digits and a numeric zone, which every reader of ISO 8601 takes. */
function clockOf(utc: string, event: string): TimelineRow {
  const head = utc.slice(0, 19);
  const fraction = utc.slice(20, -1).padEnd(6, "0").slice(0, 6);
  return {
    // Exact up to the year 2255, where microseconds outgrow a number's whole range.
    timestamp: Date.parse(`${head}Z`) * 1000 + Number(fraction),
    datetime: `${head}.${fraction}+00:00`,
    timestamp_desc: event,
  };
}

function sourceOf(artifact: string, evidence: string, from: Place): TimelineRow {
  const { file, table, row, offset, line, key, recovered } = from;
  // Columns that are undefined are left out on writing.
  return {
    data_type: `bridle:${artifact}`,
    evidence,
    artifact,
    source_file: file,
    table,
    row,
    offset,
    line,
    key,
    recovered: recovered && `${recovered.area} page ${recovered.page} offset ${recovered.offset}`,
  };
}

function contentsOf(value: Readonly<Record<string, Plain>>): string {
  let text = "";
  for (const [name, field] of Object.entries(value)) {
    if (text.length > mostMessage) break;
    text += `${text === "" ? "" : "; "}${name}=${typeof field === "string" ? field : JSON.stringify(field)}`;
  }
  return text;
}

/** One line of `timeline.jsonl`, with its line feed. */
export function timelineJsonLine(row: TimelineRow): string {
  let line = "";
  for (const column of timelineColumns) {
    const value = row[column];
    if (value !== undefined) line += `${line === "" ? "{" : ","}"${column}":${JSON.stringify(value)}`;
  }
  return line === "" ? "{}\n" : `${line}}\n`;
}

/** First line of `timeline.csv`. */
export function timelineCsvHeader(): string {
  return `${timelineColumns.join(",")}\r\n`;
}

/** One record of `timeline.csv` (RFC 4180). */
export function timelineCsvLine(row: TimelineRow): string {
  let line = "";
  for (const column of timelineColumns) line += `${csvCell(row[column])},`;
  return `${line.slice(0, -1)}\r\n`;
}

/**
 * A spreadsheet runs a cell that starts with one of these as a formula (CWE-1236, OWASP "CSV Injection"); an apostrophe
 * in front makes it text. Full-width forms count too, as spreadsheets fold them.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A table is read by people and shown on terminals; the JSON lines keep what stood there. */
function seen(text: string): string {
  return /[^\t\r\n -~]/.test(text) ? text.replace(/[^\t\r\n]+/g, visible) : text;
}

/** One cell of a table that people open in a spreadsheet. */
export function csvCell(value: string | number | readonly string[] | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const joined = seen(typeof value === "string" ? value : value.join(" "));
  const text = formula.test(joined) ? `'${joined}` : joined;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
