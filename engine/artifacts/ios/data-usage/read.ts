/**
 * `DataUsage.sqlite` into rows: every usage with its process, then every process that has no usage.
 * @module
 */
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";

const processColumns = ["Z_PK", "ZPROCNAME", "ZBUNDLENAME", "ZFIRSTTIMESTAMP", "ZTIMESTAMP"] as const;
const usageColumns = ["Z_PK", "ZHASPROCESS", "ZTIMESTAMP", "ZWIFIIN", "ZWIFIOUT", "ZWWANIN", "ZWWANOUT"] as const;

export function readUsage(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const processes = new Map<unknown, SqlRow>();
  const recovered: SqlRow[] = [];
  for await (const row of database.rows("ZPROCESS", processColumns, { deleted: true })) {
    if (row.recovered === undefined) processes.set(row.values[0] ?? row.rowid, row);
    else recovered.push(row);
  }
  const used = new Set<unknown>();
  for await (const row of database.rows("ZLIVEUSAGE", usageColumns, { deleted: true })) {
    const [usageNumber, usageProcess, usage, wifiIn, wifiOut, cellularIn, cellularOut] = row.values;
    const process = usageProcess === null ? undefined : processes.get(usageProcess);
    if (process !== undefined && row.recovered === undefined) used.add(usageProcess);
    yield {
      value: {
        kind: "usage",
        ...(process === undefined ? {} : processValue(process)),
        usageNumber: usageNumber ?? row.rowid,
        usageProcess,
        usage,
        wifiIn,
        wifiOut,
        cellularIn,
        cellularOut,
      },
      from: placeOf(file, "ZLIVEUSAGE", row),
    };
  }
  for (const [number, row] of processes) {
    if (!used.has(number))
      yield { value: { kind: "process", ...processValue(row) }, from: placeOf(file, "ZPROCESS", row) };
  }
  for (const row of recovered) {
    yield { value: { kind: "process", ...processValue(row) }, from: placeOf(file, "ZPROCESS", row) };
  }
}

function processValue(row: SqlRow): Record<string, unknown> {
  const [number, process, bundle, firstUsed, lastUsed] = row.values;
  return { process, bundle, processNumber: number ?? row.rowid, firstUsed, lastUsed };
}
