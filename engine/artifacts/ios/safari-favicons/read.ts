/**
 * `Favicons.db` into rows: pages with their icon, icons without a page, and icons that could not be had.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";

const deleted = { deleted: true };

export function readFavicons(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const icons = new Map<SqlValue, { row: SqlRow; used: boolean }>();
  for await (const row of database.rows("icon_info", ["uuid", "url", "timestamp"], {
    deleted: true,
    told: true,
    needs: ["url"],
  })) {
    const key = row.values[0];
    if (!icons.has(key)) icons.set(key, { row, used: false });
    else if (row.recovered !== undefined) yield iconRow(file, row);
  }
  for await (const row of database.rows("page_url", ["url", "uuid"], { deleted: true, told: true, needs: ["url"] })) {
    const [url, uuid] = row.values;
    const icon = icons.get(uuid);
    if (icon !== undefined && row.recovered === undefined) icon.used = true;
    const [, address, fetched] = icon?.row.values ?? [];
    yield { value: { kind: "page", url, icon: address, fetched }, from: placeOf(file, "page_url", row) };
  }
  for (const { row, used } of icons.values()) if (!used) yield iconRow(file, row);
  const columns = ["page_url", "icon_url", "timestamp"];
  for await (const row of rowsIfThere(database, "rejected_resources", columns, deleted)) {
    const [url, icon, rejected] = row.values;
    yield { value: { kind: "rejected", url, icon, rejected }, from: placeOf(file, "rejected_resources", row) };
  }
}

function iconRow(file: EvidenceFile, row: SqlRow): Row {
  const [, icon, fetched] = row.values;
  return { value: { kind: "icon", icon, fetched }, from: placeOf(file, "icon_info", row) };
}
