/**
 * `RMAdminStore-*.sqlite` into rows: one per app or site and hour, one per app and hour for its notifications, one per
 * app that the store lists as installed.
 * @module
 */
import type { Limits } from "../../../bytes/limits.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

const timed = ["Z_PK", "ZBUNDLEIDENTIFIER", "ZDOMAIN", "ZTOTALTIMEINSECONDS", "ZCATEGORY"];
const counted = ["Z_PK", "ZBUNDLEIDENTIFIER", "ZNUMBEROFNOTIFICATIONS", "ZNUMBEROFPICKUPS", "ZBLOCK"];

export function readScreenTime(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, { limits }: ReadContext): AsyncIterable<Row> {
  const byNumber = (table: string, columns: string[]) => smallTable(database, table, columns, limits, file.name);
  const devices = await byNumber("ZCOREDEVICE", ["Z_PK", "ZNAME", "ZPLATFORM"]);
  const usages = await byNumber("ZUSAGE", ["Z_PK", "ZDEVICE"]);
  const blocks = await byNumber("ZUSAGEBLOCK", ["Z_PK", "ZUSAGE", "ZSTARTDATE", "ZLASTEVENTDATE"]);
  const categories = await byNumber("ZUSAGECATEGORY", ["Z_PK", "ZBLOCK", "ZIDENTIFIER"]);

  const ofBlock = (number: SqlValue): Record<string, unknown> => {
    const [, usage, start, last] = blocks.get(number)?.values ?? [];
    const [, name, platform] = devices.get(usages.get(usage)?.values[1])?.values ?? [];
    return { counted: start, lastEvent: last, device: textIn(name), platform };
  };

  for await (const row of database.rows("ZUSAGETIMEDITEM", timed, {
    deleted: true,
    told: true,
    needs: ["ZBUNDLEIDENTIFIER", "ZDOMAIN"],
  })) {
    const [, app, domain, seconds, category] = row.values;
    const [, block, name] = categories.get(category)?.values ?? [];
    const value = { kind: "use", app: textIn(app), domain: textIn(domain), seconds, category: textIn(name) };
    yield { value: { ...value, ...ofBlock(block) }, from: placeOf(file, "ZUSAGETIMEDITEM", row) };
  }
  for await (const row of rowsIfThere(database, "ZUSAGECOUNTEDITEM", counted, { deleted: true })) {
    const [, app, notifications, pickups, block] = row.values;
    const value = { kind: "notifications", app: textIn(app), notifications, pickups };
    yield { value: { ...value, ...ofBlock(block) }, from: placeOf(file, "ZUSAGECOUNTEDITEM", row) };
  }
  for await (const row of rowsIfThere(database, "ZINSTALLEDAPP", ["ZBUNDLEIDENTIFIER"], { deleted: true })) {
    const value = { kind: "installed", app: textIn(row.values[0]) };
    yield { value, from: placeOf(file, "ZINSTALLEDAPP", row) };
  }
}

/** Rows by number of a table that has a row for each hour of some weeks, or fewer. */
async function smallTable(
  database: Database,
  table: string,
  columns: string[],
  limits: Limits,
  place: string,
): Promise<Map<SqlValue, SqlRow>> {
  const rows = new Map<SqlValue, SqlRow>();
  for await (const row of rowsIfThere(database, table, columns)) {
    if (rows.size >= limits.entries)
      throw new ReadError("over-limit", place, `more than ${limits.entries} rows in ${table}`);
    rows.set(row.values[0] ?? row.rowid, row);
  }
  return rows;
}
