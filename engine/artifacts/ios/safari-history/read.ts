/**
 * `History.db` into rows: visits with the address of their item, items without a visit, and the tombstones of deletions.
 * @module
 */
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { countsFrom1970 } from "../../mac-or-unix-time.ts";
import { placeOf, readDatabase } from "../../read-database.ts";

const itemColumns = ["id", "url", "visit_count"] as const;
const visitColumns = [
  "id",
  "history_item",
  "visit_time",
  "title",
  "load_successful",
  "http_non_get",
  "redirect_source",
  "redirect_destination",
  "origin",
] as const;

interface Item {
  readonly url: unknown;
  readonly row: SqlRow;
  visited: boolean;
}

export function readVisits(file: EvidenceFile, context: ReadContext): AsyncIterable<Row | readonly Row[]> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row | readonly Row[]> {
  const profile = /\/Profiles\/([^/]+)\/History\.db$/.exec(file.name)?.[1];
  const items = new Map<unknown, Item>();
  for await (const batch of database.batches("history_items", itemColumns, {
    deleted: true,
    told: true,
    needs: ["url"],
  })) {
    for (const row of batch) {
      const [id, url] = row.values;
      const key = id ?? row.rowid;
      // A live item wins over what was recovered under the same number.
      if (!items.has(key)) items.set(key, { url, row, visited: false });
      else if (row.recovered !== undefined) yield itemRow(file, { url, row, visited: false }, profile);
    }
  }
  for await (const batch of database.batches("history_visits", visitColumns, {
    deleted: true,
    told: true,
    needs: ["history_item"],
  })) {
    yield batch.map((row) => visitRow(file, row, items, profile));
  }
  for (const item of items.values()) if (!item.visited) yield itemRow(file, item, profile);
  if (database.table("history_tombstones") === undefined) return;
  for await (const row of database.rows("history_tombstones", ["url", "start_time", "end_time"], { deleted: true })) {
    const [url, deletedFrom, deletedTo] = row.values;
    yield {
      // Newer versions keep only a keyed hash of the address here; bytes are no address.
      value: { kind: "tombstone", url: typeof url === "string" ? url : undefined, deletedFrom, deletedTo, profile },
      from: placeOf(file, "history_tombstones", row),
    };
  }
}

function visitRow(
  file: EvidenceFile,
  row: SqlRow,
  items: ReadonlyMap<unknown, Item>,
  profile: string | undefined,
): Row {
  const [id, item, visited, title, loaded, notGet, redirectSource, redirectDestination, origin] = row.values;
  const since1970 = countsFrom1970(visited);
  const found = items.get(item);
  if (found !== undefined && row.recovered === undefined) found.visited = true;
  return {
    value: {
      kind: "visit",
      url: found?.url,
      title,
      visited: since1970 ? undefined : visited,
      visitedSince1970: since1970 ? visited : undefined,
      visit: id ?? row.rowid,
      item,
      redirectSource,
      redirectDestination,
      loaded,
      notGet,
      origin,
      profile,
    },
    from: placeOf(file, "history_visits", row),
  };
}

function itemRow(file: EvidenceFile, item: Item, profile: string | undefined): Row {
  return {
    value: {
      kind: "item",
      url: item.url,
      item: item.row.values[0] ?? item.row.rowid,
      visitCount: item.row.values[2],
      profile,
    },
    from: placeOf(file, "history_items", item.row),
  };
}
