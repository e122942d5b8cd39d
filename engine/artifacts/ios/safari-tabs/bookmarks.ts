/**
 * The table `bookmarks`: in `SafariTabs.db` its rows are tabs and groups of tabs, in `Bookmarks.db` bookmarks, folders and
 * the reading list. Two property lists in each row say when a tab was looked at, closed, and where it had been.
 * @module
 */
import { dictOf, type PlistDict, textOf } from "../../../formats/plist/plist.ts";
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import { macOrUnixTime } from "../../mac-or-unix-time.ts";
import { nestedPlist } from "../../nested-plist.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";
import { tabEntries } from "../../tab-session.ts";

const columns = [
  "id",
  "parent",
  "title",
  "url",
  "external_uuid",
  "last_modified",
  "date_closed",
  "extra_attributes",
  "local_attributes",
];
const deleted = { deleted: true };
/** Windows that hold a group of private tabs name it here. */
const privateGroup = ["private_tab_group_id"];

export async function* bookmarkRows(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const areTabs = database.table("windows") !== undefined || database.table("windows_tab_groups") !== undefined;
  const profile = /\/Profiles\/([^/]+)\/[^/]+$/.exec(file.name)?.[1];
  const privateGroups = new Set<unknown>();
  for await (const { values } of rowsIfThere(database, "windows", privateGroup)) {
    if (values[0] !== null && values[0] !== undefined) privateGroups.add(values[0]);
  }
  const folders = new Map<unknown, string>();
  for await (const { values } of database.rows("bookmarks", ["id", "title", "url"])) {
    if (typeof values[1] === "string" && typeof values[2] !== "string") folders.set(values[0], values[1]);
  }
  const tabs = new Map<unknown, unknown>();
  for await (const row of database.rows("bookmarks", columns, { deleted: true, needs: ["url"] })) {
    const parts = partsOf(row, file, context);
    const isPrivate = privateGroups.has(row.values[1]) ? true : undefined;
    const shared = { tab: row.values[4], private: isPrivate, profile };
    if (row.recovered === undefined) tabs.set(row.values[4], isPrivate);
    const { url, ...value } = rowValue(row, parts.extra, parts.local);
    // Folders and groups have no address; a name alone is told too, since it can be a person's word for something.
    yield {
      value: {
        kind: url === undefined ? "folder" : areTabs ? "tab" : "bookmark",
        [areTabs ? "url" : "kept"]: url,
        ...value,
        ...shared,
        folder: folders.get(row.values[1]),
      },
      from: parts.from,
    };
    yield* entriesOf(parts.local?.get("SessionState"), shared, parts.from, context);
  }
  for await (const row of rowsIfThere(database, "session_state", ["uuid", "data"], deleted)) {
    const [tab, data] = row.values;
    yield* entriesOf(data, { tab, private: tabs.get(tab), profile }, placeOf(file, "session_state", row), context);
  }
}

function partsOf(row: SqlRow, file: EvidenceFile, context: ReadContext) {
  const from = placeOf(file, "bookmarks", row);
  const quiet = from.recovered === undefined ? context : { ...context, note: () => undefined };
  const place = `${file.name} bookmarks ${from.row}`;
  return {
    from,
    extra: dictOf(nestedPlist(row.values[7], `${place} extra_attributes`, quiet)),
    local: dictOf(nestedPlist(row.values[8], `${place} local_attributes`, quiet)),
  };
}

function rowValue(row: SqlRow, extra: PlistDict | undefined, local: PlistDict | undefined): Record<string, unknown> {
  const [, , title, url, , changed, closedAt] = row.values;
  const readingList = dictOf(extra?.get("com.apple.ReadingList"));
  return {
    url: typeof url === "string" && url !== "" ? url : undefined,
    title,
    localUrl: textOf(extra?.get("LocalURL")) ?? textOf(local?.get("LocalURL")),
    viewed: extra?.get("DateLastViewed"),
    added: dictOf(extra?.get("com.apple.Bookmark"))?.get("DateAdded") ?? readingList?.get("DateAdded"),
    visited: local?.get("LastVisitTime"),
    closed: local?.get("DateClosed"),
    ...macOrUnixTime(closedAt, "closedAt", "closedUnix"),
    ...macOrUnixTime(changed, "changed", "changedUnix"),
    fromLink: local?.get("OpenedFromLink"),
    preview: textOf(readingList?.get("PreviewText")),
    image: textOf(extra?.get("imageURL")),
  };
}

function* entriesOf(
  session: unknown,
  shared: Record<string, unknown>,
  from: Place,
  context: ReadContext,
): Iterable<Row> {
  const quiet = from.recovered === undefined ? context : { ...context, note: () => undefined };
  for (const entry of tabEntries(session, `${from.file} ${from.table} ${from.row} session`, quiet)) {
    const key = `SessionHistory.SessionHistoryEntries.${entry.number - 1}`;
    yield { value: { kind: "page-of-tab", ...shared, ...entry }, from: { ...from, key } };
  }
}
