/**
 * One row for each program of a file, with the first and the last record that names it: records come by the hundred, and
 * the same twenty programs stand in each.
 * @module
 */
import {
  readStatisticsJson,
  readStatisticsText,
  type StatisticsRecord,
} from "../../../formats/log-statistics/log-statistics.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { nanosecondsFromText } from "../../../model/moment.ts";
import { readCollectedText } from "../../collected-text.ts";

interface Seen {
  /** Where it stands in the first record. */
  readonly line: number;
  first: Stated;
  last: Stated;
  records: number;
  bytes: number;
  readonly kinds: Set<string>;
}

type Stated = StatisticsRecord["time"];

const mostPrograms = 100_000;

export async function* readLogStatistics(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  const isJson = file.name.endsWith(".jsonl") || /^\s*\{/.test(text.slice(0, 200));
  const programs = new Map<string, Seen>();
  for (const record of (isJson ? readStatisticsJson : readStatisticsText)(text, note)) {
    if (record.time === undefined || orderOf(record.time) === undefined) {
      note({ code: "malformed", line: record.line, detail: "a record without a time" });
    }
    for (const { line, path, bytes } of record.programs) {
      let seen = programs.get(path);
      if (seen === undefined) {
        if (programs.size >= mostPrograms) {
          note({ code: "over-limit", line, detail: `more than ${mostPrograms} programs` });
          break;
        }
        seen = { line, first: record.time, last: record.time, records: 0, bytes: 0, kinds: new Set() };
        programs.set(path, seen);
      }
      take(seen, record, bytes ?? 0);
    }
  }
  for (const [path, seen] of programs)
    yield { value: rowValue(path, seen), from: { file: file.name, line: seen.line } };
}

function take(seen: Seen, { time, type }: StatisticsRecord, bytes: number): void {
  seen.records++;
  seen.bytes += bytes;
  if (type !== undefined) seen.kinds.add(type);
  const at = orderOf(time);
  if (at === undefined) return;
  if (at < (orderOf(seen.first) ?? Number.POSITIVE_INFINITY)) seen.first = time;
  if (at > (orderOf(seen.last) ?? Number.NEGATIVE_INFINITY)) seen.last = time;
}

/** Seconds since 1970. */
function orderOf(time: Stated): number | undefined {
  if (typeof time === "number") return time;
  const at = time === undefined ? undefined : nanosecondsFromText(time);
  return at === undefined ? undefined : Number(at / 1_000_000_000n);
}

function rowValue(path: string, { first, last, records, bytes, kinds }: Seen): Row["value"] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return {
    process: name === "" ? undefined : name,
    path: path.startsWith("/") ? path : undefined,
    records,
    bytes,
    kind: [...kinds].sort().join(", ") || undefined,
    ...(typeof first === "number" ? { firstAt: first } : { first }),
    ...(typeof last === "number" ? { lastAt: last } : { last }),
  };
}
