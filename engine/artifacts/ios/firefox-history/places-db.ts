/**
 * `places.db`: pages, visits, searches and bookmarks. Its times are in thousandths of a second, unlike the desktop's.
 * @module
 */
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";
import { visitTimeOf, visitTypeOf } from "./visit-type.ts";

const deleted = { deleted: true };
const placeColumns = [
  "id",
  "url",
  "title",
  "description",
  "preview_image_url",
  "last_visit_date_local",
  "last_visit_date_remote",
];

interface Page {
  readonly row: SqlRow;
  told: boolean;
}

export async function* placesRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const pages = new Map<unknown, Page>();
  for await (const row of database.rows("moz_places", placeColumns, deleted)) {
    const key = row.values[0] ?? row.rowid;
    if (!pages.has(key)) pages.set(key, { row, told: false });
    else if (row.recovered !== undefined) yield pageRow(file, row);
  }
  const visitColumns = ["id", "place_id", "visit_date", "visit_type", "is_local", "from_visit"];
  for await (const row of rowsIfThere(database, "moz_historyvisits", visitColumns, deleted)) {
    const [visit, place, date, type, local, fromVisit] = row.values;
    const page = pages.get(place);
    if (page !== undefined && row.recovered === undefined) page.told = true;
    yield {
      value: {
        kind: "visit",
        ...pageValue(page?.row),
        ...visitTimeOf(date),
        visit: visit ?? row.rowid,
        fromVisit: fromVisit === 0 ? undefined : fromVisit,
        ...visitTypeOf(type),
        local,
      },
      from: placeOf(file, "moz_historyvisits", row),
    };
  }
  for await (const row of rowsIfThere(database, "moz_bookmarks", ["fk", "title"], deleted)) {
    const [place, title] = row.values;
    const page = pages.get(place);
    if (page === undefined) continue;
    if (row.recovered === undefined) page.told = true;
    const value = { kind: "bookmark", kept: page.row.values[1], title: title ?? page.row.values[2] };
    yield { value, from: placeOf(file, "moz_bookmarks", row) };
  }
  for await (const row of rowsIfThere(database, "moz_places_metadata_search_queries", ["term"], deleted)) {
    const value = { kind: "search", searched: row.values[0] };
    yield { value, from: placeOf(file, "moz_places_metadata_search_queries", row) };
  }
  for (const { row, told } of pages.values()) if (!told) yield pageRow(file, row);
}

function pageValue(row: SqlRow | undefined): Record<string, unknown> {
  const [, url, title, description, image] = row?.values ?? [];
  return { url, title, description, image };
}

function pageRow(file: EvidenceFile, row: SqlRow): Row {
  const [, , , , , here, elsewhere] = row.values;
  return {
    value: { kind: "page", ...pageValue(row), lastVisited: here || elsewhere || undefined },
    from: placeOf(file, "moz_places", row),
  };
}
