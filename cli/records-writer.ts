/**
 * Every record as JSON lines and as a table, two files per artifact, and every moment on the timeline, in order of time.
 * @module
 */
import {
  artifacts,
  type PhoneRecord,
  processOf,
  recordCsvHeader,
  recordCsvLine,
  recordRows,
  type SightedProcess,
  type TimelineRange,
  type TimelineRow,
  timelineCsvHeader,
  timelineCsvLine,
  timelineJsonLine,
} from "@bridle/engine";
import type { ReportFile, ReportFolder } from "./report-folder.ts";
import { SortedLines } from "./sorted-lines.ts";

/** One record as a line of `records/<artifact>.jsonl` and of `bridle records`. */
export function recordLine(record: PhoneRecord, evidence: string): string {
  const { artifact, from, value, moments } = record;
  const raw = Object.fromEntries(moments.map((moment) => [moment.event, moment.raw]));
  return `${JSON.stringify({ artifact, evidence, from, record: value, ...(moments.length === 0 ? {} : { raw }) })}\n`;
}

/** One program as a line of `bridle records --artifact processes`. */
export function processLine(process: SightedProcess): string {
  return `${JSON.stringify({ artifact: "processes", record: processOf(process) })}\n`;
}

/** Records go to disk as they pass, as JSON lines and as a table; what waits in memory is bounded by `flush`. */
export class RecordsWriter {
  readonly #folder: ReportFolder;
  readonly #open = new Map<string, ReportFile>();
  readonly #waiting: { name: string; line: string; columns?: Fields }[] = [];

  constructor(folder: ReportFolder) {
    this.#folder = folder;
  }

  take(record: PhoneRecord, evidence: string): void {
    const { artifact } = record;
    const fields = fieldsById.get(artifact) ?? {};
    this.#waiting.push({ name: `records/${artifact}.jsonl`, line: recordLine(record, evidence) });
    const line = recordCsvLine(record, evidence, fields);
    this.#waiting.push({ name: `records/${artifact}.csv`, line, columns: fields });
  }

  async flush(): Promise<void> {
    for (const { name, line, columns } of this.#waiting.splice(0)) {
      let file = this.#open.get(name);
      if (file === undefined) {
        file = await this.#folder.create(name);
        this.#open.set(name, file);
        if (columns !== undefined) await file.write(recordCsvHeader(columns));
      }
      await file.write(line);
    }
  }

  async close(): Promise<void> {
    await this.flush();
    for (const name of [...this.#open.keys()].sort()) await this.#open.get(name)?.close();
  }
}

type Fields = (typeof artifacts)[number]["fields"];

const fieldsById = new Map(artifacts.map(({ id, fields }) => [id, fields]));

/** The timeline in order of time, whatever order its moments come in. */
export class TimelineWriter {
  readonly #folder: ReportFolder;
  readonly #range: TimelineRange;
  readonly #lines: SortedLines;

  constructor(folder: ReportFolder, range: TimelineRange) {
    this.#folder = folder;
    this.#range = range;
    this.#lines = new SortedLines(folder.scratch("timeline"));
  }

  takeRecord(record: PhoneRecord, evidence: string, title: string): void {
    for (const row of recordRows(record, evidence, title, this.#range)) this.take(row);
  }

  take(row: TimelineRow): void {
    this.#lines.take(Number(row.timestamp ?? 0), JSON.stringify(row));
  }

  flush(): Promise<void> {
    return this.#lines.flush();
  }

  /** Writes `timeline.jsonl` and `timeline.csv`. Gives the latest rows back, and findings and what was told of any age. */
  async close(mostShown: number): Promise<{ rows: TimelineRow[]; leftOut: number }> {
    const json = await this.#folder.create("timeline.jsonl");
    const csv = await this.#folder.create("timeline.csv");
    await csv.write(timelineCsvHeader());
    const rows: TimelineRow[] = [];
    const { count } = this.#lines;
    let older = Math.max(0, count - mostShown);
    const leftOut = older;
    for await (const line of this.#lines.inOrder()) {
      const row = JSON.parse(line) as TimelineRow;
      await json.write(timelineJsonLine(row));
      await csv.write(timelineCsvLine(row));
      if (older-- <= 0 || row.finding !== undefined || row.artifact === "told") rows.push(row);
    }
    await json.close();
    await csv.close();
    return { rows, leftOut: Math.min(leftOut, count - rows.length) };
  }
}
