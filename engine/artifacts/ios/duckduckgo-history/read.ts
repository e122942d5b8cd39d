/**
 * `History.sqlite` into rows: visits with the address of their page, then pages without a visit.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";

const pages = "ZBROWSINGHISTORYENTRYMANAGEDOBJECT";
const visits = "ZPAGEVISITMANAGEDOBJECT";
const pageColumns = [
  "Z_PK",
  "ZURL",
  "ZTITLE",
  "ZLASTVISIT",
  "ZNUMBEROFTOTALVISITS",
  "ZFAILEDTOLOAD",
  "ZBLOCKEDTRACKINGENTITIES",
];
const deleted = { deleted: true };

export function readHistory(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  if (database.tables.size === 0) throw new ReadError("absent", file.name, "no table");
  if (database.table(pages) === undefined && database.table(visits) === undefined) {
    // Other programs call their own stores the same.
    context.note({ code: "other-contents", place: file.name, detail: "no such history", loss: false });
    return;
  }
  const app = appOfFile(file);
  const byNumber = new Map<unknown, { readonly row: SqlRow; visited: boolean }>();
  for await (const row of rowsIfThere(database, pages, pageColumns, deleted)) {
    const key = row.values[0] ?? row.rowid;
    if (!byNumber.has(key)) byNumber.set(key, { row, visited: false });
    else if (row.recovered !== undefined) yield pageRow(file, row, app);
  }
  for await (const row of rowsIfThere(database, visits, ["ZHISTORYENTRY", "ZDATE"], deleted)) {
    const [entry, visited] = row.values;
    const page = byNumber.get(entry);
    if (page !== undefined && row.recovered === undefined) page.visited = true;
    const [, url, title] = page?.row.values ?? [];
    yield { value: { kind: "visit", url, title, visited, app }, from: placeOf(file, visits, row) };
  }
  for (const { row, visited } of byNumber.values()) if (!visited) yield pageRow(file, row, app);
}

function pageRow(file: EvidenceFile, row: SqlRow, app: string | undefined): Row {
  const [, url, title, lastVisited, count, failed, trackers] = row.values;
  return {
    value: { kind: "page", url, title, lastVisited, visits: count, failed, trackers, app },
    from: placeOf(file, pages, row),
  };
}
