/**
 * Icons with their pages, icons that no page uses, and previews. Newer versions keep none of these tables.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";

const deleted = { deleted: true };

interface Icon {
  readonly row: SqlRow;
  used: boolean;
}

export function readFavicons(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  if (database.tables.size === 0) throw new ReadError("absent", file.name, "no table");
  const app = appOfFile(file);
  const pages = new Map<SqlValue, SqlValue>();
  for await (const row of rowsIfThere(database, "history", ["id", "url"], deleted)) {
    const key = row.values[0] ?? row.rowid;
    if (!pages.has(key)) pages.set(key, row.values[1]);
  }
  const icons = new Map<SqlValue, Icon>();
  for await (const row of rowsIfThere(database, "favicons", ["id", "url", "date", "width", "height"], deleted)) {
    const key = row.values[0] ?? row.rowid;
    if (!icons.has(key)) icons.set(key, { row, used: false });
    else if (row.recovered !== undefined) yield iconRow(file, row, app);
  }
  for (const [table, column] of [
    ["favicon_sites", "siteID"],
    ["favicon_site_urls", "site_url"],
  ] as const) {
    for await (const row of rowsIfThere(database, table, [column, "faviconID"], deleted)) {
      const [site, id] = row.values;
      const icon = icons.get(id);
      if (icon !== undefined && row.recovered === undefined) icon.used = true;
      const url = column === "siteID" ? pages.get(site) : site;
      yield { value: { kind: "page", url, ...iconValue(icon?.row), app }, from: placeOf(file, table, row) };
    }
  }
  for (const { row, used } of icons.values()) if (!used) yield iconRow(file, row, app);
  const previewColumns = ["site_url", "media_url", "title", "description"];
  for await (const row of rowsIfThere(database, "page_metadata", previewColumns, deleted)) {
    const [url, icon, title, description] = row.values;
    yield { value: { kind: "preview", url, icon, title, description, app }, from: placeOf(file, "page_metadata", row) };
  }
}

function iconValue(row: SqlRow | undefined): Record<string, unknown> {
  const [, icon, fetched, width, height] = row?.values ?? [];
  return { icon, fetched, width, height };
}

function iconRow(file: EvidenceFile, row: SqlRow, app: string | undefined): Row {
  return { value: { kind: "icon", ...iconValue(row), app }, from: placeOf(file, "favicons", row) };
}
