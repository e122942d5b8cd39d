/**
 * `BrowserState.db` into rows: every tab, with or without a session, then every page of its session; sessions whose tab
 * is gone; windows that were closed.
 * @module
 */
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import { macOrUnixTime } from "../../mac-or-unix-time.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";
import { tabEntries } from "../../tab-session.ts";

const tabColumns = [
  "uuid",
  "title",
  "url",
  "user_visible_url",
  "last_viewed_time",
  "opened_from_link",
  "private_browsing",
  "browser_window_uuid",
  "session_data",
];
const deleted = { deleted: true };

export function readTabs(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const profile = /\/Profiles\/([^/]+)\/[^/]+$/.exec(file.name)?.[1];
  const privateTabs = new Set<unknown>();
  for await (const row of database.rows("tabs", tabColumns, {
    deleted: true,
    told: true,
    needs: ["url", "user_visible_url"],
  })) {
    const [tab, title, url, visibleUrl, viewed, fromLink, isPrivate, window, session] = row.values;
    const from = placeOf(file, "tabs", row);
    if (isPrivate === 1) privateTabs.add(tab);
    yield {
      value: {
        kind: "tab",
        tab,
        title,
        url,
        visibleUrl,
        ...macOrUnixTime(viewed, "viewed", "viewedUnix"),
        fromLink,
        private: isPrivate,
        window,
        profile,
      },
      from,
    };
    yield* entriesOf(session, { tab, private: isPrivate, profile }, from, context);
  }
  for await (const row of rowsIfThere(database, "tab_sessions", ["tab_uuid", "session_data"], deleted)) {
    const [tab, session] = row.values;
    const shared = { tab, private: privateTabs.has(tab) ? true : undefined, profile };
    yield* entriesOf(session, shared, placeOf(file, "tab_sessions", row), context);
  }
}

function* entriesOf(
  session: unknown,
  shared: Record<string, unknown>,
  from: Place,
  context: ReadContext,
): Iterable<Row> {
  // A recovered blob is often cut: that is no loss of what the phone still shows.
  const quiet = from.recovered === undefined ? context : { ...context, note: () => undefined };
  for (const entry of tabEntries(session, `${from.file} ${from.table} ${from.row}`, quiet)) {
    const key = `SessionHistory.SessionHistoryEntries.${entry.number - 1}`;
    yield { value: { kind: "page-of-tab", ...shared, ...entry }, from: { ...from, key } };
  }
}
