/**
 * The two tables in which a phone counts network usage, `ZPROCESS` and `ZLIVEUSAGE` (Core Data, times in seconds since
 * 2001), into rows: every usage with its process, then every process that has no usage. `DataUsage.sqlite` and
 * `netusage.sqlite` share them. The columns for Wi-Fi are missing in some versions.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import { appId, type Field, macTime, number, processName, text } from "../model/field.ts";
import { placeOf, readDatabase } from "./read-database.ts";
import { textIn } from "./rows-if-there.ts";

export const usageFields: Readonly<Record<string, Field>> = {
  kind: text(),
  process: processName(),
  bundle: appId(),
  /** The app that the name of the process states. */
  named: appId(),
  processNumber: number(),
  usageNumber: number(),
  usageProcess: number(),
  firstUsed: macTime("process first used the network"),
  lastUsed: macTime("process last used the network"),
  usage: macTime("network usage counted"),
  wifiIn: number(),
  wifiOut: number(),
  cellularIn: number(),
  cellularOut: number(),
};

const processColumns = ["Z_PK", "ZPROCNAME", "ZBUNDLENAME", "ZFIRSTTIMESTAMP", "ZTIMESTAMP"] as const;
const usageColumns = ["Z_PK", "ZHASPROCESS", "ZTIMESTAMP", "ZWIFIIN", "ZWIFIOUT", "ZWWANIN", "ZWWANOUT"] as const;

export function readUsage(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const processes = new Map<unknown, SqlRow>();
  const recovered: SqlRow[] = [];
  for await (const row of database.rows("ZPROCESS", processColumns, {
    deleted: true,
    told: true,
    needs: ["ZPROCNAME", "ZBUNDLENAME"],
  })) {
    if (row.recovered === undefined) processes.set(row.values[0] ?? row.rowid, row);
    else recovered.push(row);
  }
  const used = new Set<unknown>();
  for await (const row of usageRows(database, file, context)) {
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

/** Without its table of usage a database still names its processes; what is gone is told. */
async function* usageRows(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<SqlRow> {
  if (database.table("ZLIVEUSAGE") !== undefined) {
    yield* database.rows("ZLIVEUSAGE", usageColumns, { deleted: true });
  } else {
    context.note({ code: "absent", place: file.name, detail: "no table ZLIVEUSAGE", loss: true });
  }
}

function processValue(row: SqlRow): Record<string, unknown> {
  const [number, process, bundle, firstUsed, lastUsed] = row.values;
  return { process, bundle, named: namedApp(process), processNumber: number ?? row.rowid, firstUsed, lastUsed };
}

/** `name/com.example.app`, or an identifier alone: a process that counts for an app. */
function namedApp(process: SqlValue): string | undefined {
  const name = textIn(process);
  const last = name?.slice(name.lastIndexOf("/") + 1);
  return last !== undefined && /^[a-z][\w-]*(?:\.[\w-]+){2,}$/i.test(last) ? last : undefined;
}
