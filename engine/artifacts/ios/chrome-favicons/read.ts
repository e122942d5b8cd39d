/**
 * `Favicons` into rows: one for each page with an icon, then icons that no page uses.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";

interface Icon {
  readonly row: SqlRow;
  used: boolean;
}

export function readFavicons(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const from = { app: appOfFile(file), profile: /([^/]+)\/Favicons$/.exec(file.name)?.[1] };
  const times = new Map<SqlValue, { updated: SqlValue; requested: SqlValue }>();
  const timeColumns = ["icon_id", "last_updated", "last_requested"];
  for await (const { values } of rowsIfThere(database, "favicon_bitmaps", timeColumns)) {
    // One icon has several sizes, fetched together.
    if (!times.has(values[0])) times.set(values[0], { updated: values[1], requested: values[2] });
  }
  const icons = new Map<SqlValue, Icon>();
  for await (const row of database.rows("favicons", ["id", "url"], { deleted: true, told: true, needs: ["url"] })) {
    const key = row.values[0] ?? row.rowid;
    if (!icons.has(key)) icons.set(key, { row, used: false });
    else if (row.recovered !== undefined) yield iconRow(file, row, from);
  }
  for await (const row of database.rows("icon_mapping", ["page_url", "icon_id"], {
    deleted: true,
    told: true,
    needs: ["page_url"],
  })) {
    const [url, id] = row.values;
    const icon = icons.get(id);
    if (icon !== undefined && row.recovered === undefined) icon.used = true;
    yield {
      value: { kind: "page", url, icon: icon?.row.values[1], ...times.get(id), ...from },
      from: placeOf(file, "icon_mapping", row),
    };
  }
  for (const [id, { row, used }] of icons) if (!used) yield iconRow(file, row, { ...times.get(id), ...from });
}

function iconRow(file: EvidenceFile, row: SqlRow, more: Record<string, unknown>): Row {
  return { value: { kind: "icon", icon: row.values[1], ...more }, from: placeOf(file, "favicons", row) };
}
