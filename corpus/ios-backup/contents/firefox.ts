/**
 * The two stores of Firefox: `places.db`, and `browser.db` as versions before it wrote it.
 * Schemas: https://github.com/mozilla/application-services (components/places/sql) and
 * https://github.com/mozilla-mobile/firefox-ios (BrowserSchema).
 * @module
 */
import { writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { type BrowsedPage, hostOf, pagesIn, rowOf } from "./browsed-page.ts";
import { unixSeconds } from "./mac-time.ts";

const domain = "AppDomainGroup-group.org.mozilla.ios.Firefox";

export function firefoxEntries(pages: readonly BrowsedPage[]): BackupEntry[] {
  const places = pagesIn(pages, "firefox", "firefox-bookmark");
  const old = pagesIn(pages, "firefox-old", "firefox-old-tab", "firefox-icon");
  return [
    ...(places.length === 0 ? [] : [{ domain, path: "profile.profile/places.db", bytes: placesDatabase(places) }]),
    ...(old.length === 0 ? [] : [{ domain, path: "profile.profile/browser.db", bytes: browserDatabase(old) }]),
  ];
}

function placesDatabase(pages: readonly BrowsedPage[]): Uint8Array {
  const visited = pages.flatMap((page, i) => (page.in === "firefox" && !page.alone ? [{ page, place: i + 1 }] : []));
  const origins = [...new Set(pages.map(({ url }) => hostOf(url)))].filter((host) => host !== "");
  return writeSqlite({
    tables: [
      {
        name: "moz_places",
        sql:
          "CREATE TABLE moz_places (id INTEGER PRIMARY KEY,url LONGVARCHAR NOT NULL,title LONGVARCHAR,visit_count_local " +
          "INTEGER NOT NULL DEFAULT 0,hidden INTEGER NOT NULL DEFAULT 0,typed INTEGER NOT NULL DEFAULT 0," +
          "last_visit_date_local INTEGER NOT NULL DEFAULT 0,last_visit_date_remote INTEGER NOT NULL DEFAULT 0,guid TEXT " +
          "NOT NULL UNIQUE,preview_image_url TEXT,description TEXT,origin_id INTEGER)",
        rows: pages.map((page, i) => {
          const at = page.at.getTime();
          return rowOf(page, [i + 1, page.url, page.title ?? null, 1, 0, 0, at, 0, `guid-${i}`, null, null, 1]);
        }),
      },
      {
        name: "moz_historyvisits",
        sql:
          "CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY,is_local INTEGER NOT NULL,from_visit INTEGER,place_id " +
          "INTEGER NOT NULL,visit_date INTEGER NOT NULL,visit_type INTEGER NOT NULL)",
        rows: visited.map(({ page, place }, i) => {
          // With an address beside it, the page was reached from the row before.
          const from = page.beside === undefined ? 0 : i;
          return rowOf(page, [i + 1, 1, from, place, page.at.getTime(), from === 0 ? 1 : 6]);
        }),
      },
      {
        name: "moz_bookmarks",
        sql:
          "CREATE TABLE moz_bookmarks (id INTEGER PRIMARY KEY,fk INTEGER,type INTEGER NOT NULL,parent INTEGER,position " +
          "INTEGER NOT NULL,title TEXT)",
        rows: [
          { values: [1, null, 2, null, 0, "root"] },
          ...pages.flatMap((page, i) =>
            page.in === "firefox-bookmark" ? [rowOf(page, [i + 10, i + 1, 1, 1, i, page.title ?? null])] : [],
          ),
        ],
      },
      {
        name: "moz_origins",
        sql: "CREATE TABLE moz_origins (id INTEGER PRIMARY KEY,prefix TEXT NOT NULL,host TEXT NOT NULL)",
        rows: origins.map((host, i) => ({ values: [i + 1, "https://", host] })),
      },
    ],
  });
}

function browserDatabase(pages: readonly BrowsedPage[]): Uint8Array {
  const own = pagesIn(pages, "firefox-old", "firefox-icon");
  const numbered = own.map((page, i) => ({ page, number: i + 1 }));
  const icons = numbered.filter(({ page }) => page.in === "firefox-icon");
  const visits = numbered.filter(({ page }) => page.in === "firefox-old" && !page.alone);
  return writeSqlite({
    tables: [
      {
        name: "history",
        sql:
          "CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT,guid TEXT NOT NULL UNIQUE,url TEXT UNIQUE,title TEXT " +
          "NOT NULL,server_modified INTEGER,local_modified INTEGER,is_deleted TINYINT NOT NULL)",
        rows: numbered.map(({ page, number }) =>
          rowOf(page, [number, `guid-${number}`, page.url, page.title ?? "", null, page.at.getTime(), 0]),
        ),
      },
      {
        name: "visits",
        sql:
          "CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT,siteID INTEGER NOT NULL,date REAL NOT NULL,type " +
          "INTEGER NOT NULL,is_local TINYINT NOT NULL)",
        rows: visits.map(({ page, number }, i) => rowOf(page, [i + 1, number, page.at.getTime() * 1000, 1, 1])),
      },
      {
        name: "favicons",
        sql:
          "CREATE TABLE favicons (id INTEGER PRIMARY KEY AUTOINCREMENT,url TEXT NOT NULL UNIQUE,width INTEGER,height " +
          "INTEGER,type INTEGER NOT NULL,date REAL NOT NULL)",
        rows: icons.map(({ page }, i) =>
          rowOf(page, [i + 1, page.beside ?? `${page.url}favicon.ico`, 32, 32, 1, unixSeconds(page.at)]),
        ),
      },
      {
        name: "favicon_sites",
        sql: "CREATE TABLE favicon_sites (id INTEGER PRIMARY KEY AUTOINCREMENT,siteID INTEGER NOT NULL,faviconID INTEGER)",
        rows: icons.flatMap(({ page, number }, i) =>
          page.alone || page.deleted ? [] : [{ values: [i + 1, number, i + 1] }],
        ),
      },
      {
        name: "tabs",
        sql:
          "CREATE TABLE tabs (id INTEGER PRIMARY KEY AUTOINCREMENT,client_guid TEXT,url TEXT NOT NULL,title TEXT,history " +
          "TEXT,last_used INTEGER)",
        rows: pagesIn(pages, "firefox-old-tab").map((page, i) => {
          const earlier = page.beside === undefined ? "[]" : JSON.stringify([page.beside]);
          return rowOf(page, [i + 1, "client", page.url, page.title ?? null, earlier, page.at.getTime()]);
        }),
      },
    ],
  });
}
