/**
 * Every record as JSON lines and as a table, two files per artifact, and every moment on the timeline, in order of time.
 * @module
 */
import { type FileHandle, open, rm } from "node:fs/promises";
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

/**
 * Sorts any number of timeline rows with little memory: lines go to a working file, their times and places stay.
 */
export class TimelineWriter {
  readonly #folder: ReportFolder;
  readonly #range: TimelineRange;
  readonly #keys: { time: number; order: number; start: number; length: number }[] = [];
  readonly #waiting: Buffer[] = [];
  #end = 0;
  #handle: FileHandle | undefined;

  constructor(folder: ReportFolder, range: TimelineRange) {
    this.#folder = folder;
    this.#range = range;
  }

  takeRecord(record: PhoneRecord, evidence: string, title: string): void {
    for (const row of recordRows(record, evidence, title, this.#range)) this.take(row);
  }

  take(row: TimelineRow): void {
    const bytes = Buffer.from(JSON.stringify(row), "utf8");
    const time = Number(row.timestamp ?? 0);
    this.#keys.push({ time, order: this.#keys.length, start: this.#end, length: bytes.length });
    this.#end += bytes.length;
    this.#waiting.push(bytes);
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    this.#handle ??= await open(this.#folder.scratch("timeline"), "wx+", 0o600);
    await this.#handle.appendFile(Buffer.concat(this.#waiting.splice(0)));
  }

  /** Writes `timeline.jsonl` and `timeline.csv`. Gives the latest rows back, and findings and what was told of any age. */
  async close(mostShown: number): Promise<{ rows: TimelineRow[]; leftOut: number }> {
    await this.flush();
    this.#keys.sort((a, b) => a.time - b.time || a.order - b.order);
    const json = await this.#folder.create("timeline.jsonl");
    const csv = await this.#folder.create("timeline.csv");
    await csv.write(timelineCsvHeader());
    const rows: TimelineRow[] = [];
    let older = Math.max(0, this.#keys.length - mostShown);
    const leftOut = older;
    for (const { start, length } of this.#keys) {
      const bytes = Buffer.alloc(length);
      await this.#handle?.read(bytes, 0, length, start);
      const row = JSON.parse(bytes.toString("utf8")) as TimelineRow;
      await json.write(timelineJsonLine(row));
      await csv.write(timelineCsvLine(row));
      if (older-- <= 0 || row.finding !== undefined || row.artifact === "told") rows.push(row);
    }
    await json.close();
    await csv.close();
    await this.#handle?.close();
    await rm(this.#folder.scratch("timeline"), { force: true });
    return { rows, leftOut: Math.min(leftOut, this.#keys.length - rows.length) };
  }
}
