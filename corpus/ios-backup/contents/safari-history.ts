/**
 * Visits, redirects and deletions of Safari, as History.db and its write-ahead log.
 * @module
 */
import { type DeletedIn, type SqliteTable, writeSqlite, writeWal } from "../../formats/sqlite-writer.ts";
import type { Random } from "../../random.ts";
import type { BackupEntry } from "../entry.ts";
import { macSeconds } from "./mac-time.ts";

export interface Visit {
  readonly at: Date;
  readonly url: string;
  readonly title?: string;
  /** Where the page sent the browser on to, and after how many milliseconds. */
  readonly redirect?: { readonly url: string; readonly after: number; readonly title?: string };
  readonly failed?: boolean;
  readonly notGet?: boolean;
  /** Seen on another device of the account. */
  readonly fromCloud?: boolean;
  readonly deleted?: DeletedIn;
  /** Not yet in the main file. */
  readonly inLogOnly?: boolean;
}

/** A stretch of time that the owner deleted. */
export interface Tombstone {
  readonly from: Date;
  readonly to: Date;
  readonly url?: string;
}

const sql = {
  history_items:
    "CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT,url TEXT NOT NULL UNIQUE," +
    "domain_expansion TEXT NULL,visit_count INTEGER NOT NULL,daily_visit_counts BLOB NOT NULL," +
    "weekly_visit_counts BLOB NULL,autocomplete_triggers BLOB NULL," +
    "should_recompute_derived_visit_counts INTEGER NOT NULL,visit_count_score INTEGER NOT NULL," +
    "status_code INTEGER NOT NULL DEFAULT 0)",
  history_visits:
    "CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT,history_item INTEGER NOT NULL REFERENCES " +
    "history_items(id) ON DELETE CASCADE,visit_time REAL NOT NULL,title TEXT NULL,load_successful BOOLEAN NOT NULL " +
    "DEFAULT 1,http_non_get BOOLEAN NOT NULL DEFAULT 0,synthesized BOOLEAN NOT NULL DEFAULT 0,redirect_source INTEGER " +
    "NULL UNIQUE REFERENCES history_visits(id) ON DELETE CASCADE,redirect_destination INTEGER NULL UNIQUE REFERENCES " +
    "history_visits(id) ON DELETE CASCADE,origin INTEGER NOT NULL DEFAULT 0,generation INTEGER NOT NULL DEFAULT 0," +
    "attributes INTEGER NOT NULL DEFAULT 0,score INTEGER NOT NULL DEFAULT 0)",
  history_tombstones:
    "CREATE TABLE history_tombstones (id INTEGER PRIMARY KEY AUTOINCREMENT,start_time REAL NOT NULL," +
    "end_time REAL NOT NULL,url TEXT,generation INTEGER NOT NULL DEFAULT 0)",
  metadata: "CREATE TABLE metadata (key TEXT NOT NULL UNIQUE, value)",
  history_client_versions:
    "CREATE TABLE history_client_versions (client_version INTEGER PRIMARY KEY,last_seen REAL NOT NULL)",
};

const visitIndexes = [
  "CREATE INDEX history_visits__last_visit ON history_visits (history_item, visit_time DESC, synthesized ASC)",
  "CREATE INDEX history_visits__origin ON history_visits (origin, generation)",
];

interface Loaded {
  readonly number: number;
  readonly item: number;
  readonly visit: Visit;
  readonly url: string;
  readonly at: Date;
  readonly title: string | undefined;
  readonly source: number | null;
  readonly destination: number | null;
}

/** Every visit as the one or two page loads that it was. */
function loadsOf(visits: readonly Visit[]): Loaded[] {
  const items = new Map<string, number>();
  const itemOf = (url: string) => {
    const known = items.get(url) ?? items.size + 1;
    items.set(url, known);
    return known;
  };
  const loads: Loaded[] = [];
  for (const visit of visits.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const { url, at, title, redirect } = visit;
    const number = loads.length + 1;
    const first = { visit, url, at, title, number, item: itemOf(url), source: null };
    loads.push({ ...first, destination: redirect ? number + 1 : null });
    if (redirect === undefined) continue;
    loads.push({
      visit,
      url: redirect.url,
      at: new Date(at.getTime() + redirect.after),
      title: redirect.title,
      number: number + 1,
      item: itemOf(redirect.url),
      source: number,
      destination: null,
    });
  }
  return loads;
}

export function historyEntries(
  visits: readonly Visit[],
  tombstones: readonly Tombstone[],
  random: Random,
): BackupEntry[] {
  const loads = loadsOf(visits);
  const counts = random.bytes(8);
  const tables = (all: boolean): SqliteTable[] => {
    const present = loads.filter(({ visit }) => all || visit.inLogOnly !== true);
    const byItem = new Map<number, Loaded[]>();
    for (const load of present) byItem.set(load.item, [...(byItem.get(load.item) ?? []), load]);
    return [
      {
        name: "history_items",
        sql: sql.history_items,
        rows: [...byItem].map(([id, list]) => {
          const first = list[0] as Loaded;
          const values = {
            id,
            url: first.url,
            domain_expansion: null,
            visit_count: list.length,
            daily_visit_counts: counts,
            should_recompute_derived_visit_counts: 0,
            visit_count_score: 100 * list.length,
          };
          const deleted = list.every(({ visit }) => visit.deleted) ? first.visit.deleted : undefined;
          return deleted === undefined ? { values } : { values, deleted };
        }),
      },
      {
        name: "history_visits",
        sql: sql.history_visits,
        indexes: visitIndexes,
        rows: present.map(({ number, item, visit, at, title, source, destination }) => {
          const values = {
            id: number,
            history_item: item,
            visit_time: macSeconds(at),
            title: title ?? null,
            load_successful: visit.failed ? 0 : 1,
            http_non_get: visit.notGet ? 1 : 0,
            redirect_source: source,
            redirect_destination: destination,
            origin: visit.fromCloud ? 1 : 0,
            generation: 1,
            attributes: 2,
            score: 100,
          };
          return visit.deleted === undefined ? { values } : { values, deleted: visit.deleted };
        }),
      },
      {
        name: "history_tombstones",
        sql: sql.history_tombstones,
        rows: tombstones.map(({ from, to, url }) => ({
          values: { start_time: macSeconds(from), end_time: macSeconds(to), url: url ?? null, generation: 1 },
        })),
      },
      { name: "metadata", sql: sql.metadata, rows: [{ values: ["current_generation", 2] }] },
      { name: "history_client_versions", sql: sql.history_client_versions, rows: [] },
    ];
  };
  const main = writeSqlite({ journalMode: "wal", userVersion: 15, tables: tables(false) });
  const latest = writeSqlite({ journalMode: "wal", userVersion: 15, tables: tables(true) });
  const path = "Library/Safari/History.db";
  return [
    { domain: "HomeDomain", path, bytes: main },
    { domain: "HomeDomain", path: `${path}-wal`, bytes: writeWal([main, latest]) },
  ];
}
