/**
 * `browser.db`: history and visits, tabs of other devices, bookmarks.
 * @module
 */
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";
import { visitTimeOf, visitTypeOf } from "./visit-type.ts";

const deleted = { deleted: true };
/** Every store of bookmarks that versions had: of this device, of the account, and the one in between. */
const bookmarkTables = ["bookmarksLocal", "bookmarksMirror", "bookmarksBuffer", "bookmarks"];
const earlierLimit = 200;

interface Page {
  readonly row: SqlRow;
  visited: boolean;
}

export async function* browserRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const pages = new Map<unknown, Page>();
  for await (const row of rowsIfThere(database, "history", ["id", "url", "title"], deleted)) {
    const key = row.values[0] ?? row.rowid;
    if (!pages.has(key)) pages.set(key, { row, visited: false });
    else if (row.recovered !== undefined) yield pageRow(file, row);
  }
  const visitColumns = ["id", "siteID", "date", "type", "is_local"];
  for await (const row of rowsIfThere(database, "visits", visitColumns, deleted)) {
    const [visit, site, date, type, local] = row.values;
    const page = pages.get(site);
    if (page !== undefined && row.recovered === undefined) page.visited = true;
    yield {
      value: {
        kind: "visit",
        url: page?.row.values[1],
        title: page?.row.values[2],
        ...visitTimeOf(date),
        visit: visit ?? row.rowid,
        ...visitTypeOf(type),
        local,
      },
      from: placeOf(file, "visits", row),
    };
  }
  for (const { row, visited } of pages.values()) if (!visited) yield pageRow(file, row);
  for await (const row of rowsIfThere(database, "tabs", ["url", "title", "history", "last_used"], deleted)) {
    const [kept, title, earlier, lastVisited] = row.values;
    yield {
      value: { kind: "tab-elsewhere", kept, title, earlier: earlierOf(earlier), lastVisited },
      from: placeOf(file, "tabs", row),
    };
  }
  for (const table of bookmarkTables) {
    for await (const row of rowsIfThere(database, table, ["bmkUri", "url", "title"], deleted)) {
      const [uri, url, title] = row.values;
      const kept = uri ?? url;
      // Folders and separators have no address.
      if (typeof kept !== "string") continue;
      yield { value: { kind: "bookmark", kept, title }, from: placeOf(file, table, row) };
    }
  }
}

function pageRow(file: EvidenceFile, row: SqlRow): Row {
  return { value: { kind: "page", url: row.values[1], title: row.values[2] }, from: placeOf(file, "history", row) };
}

/** Pages before the present one of a tab: a JSON list of addresses. */
function earlierOf(text: unknown): string[] | undefined {
  if (typeof text !== "string" || text === "" || text.length > 1_000_000) return undefined;
  try {
    const list = JSON.parse(text) as unknown;
    if (!Array.isArray(list)) return [text];
    return list.filter((item) => typeof item === "string").slice(0, earlierLimit);
  } catch {
    return [text.slice(0, 100_000)];
  }
}
