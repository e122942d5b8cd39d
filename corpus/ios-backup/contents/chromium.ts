/**
 * History and site icons of Chrome, in two profiles.
 * Schemas: https://chromium.googlesource.com/chromium/src/+/main/components/history/core/browser/ and
 * .../components/favicon/core/favicon_database.cc
 * @module
 */
import { type SqliteTable, type SqliteValue, writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { type BrowsedPage, pagesIn, rowOf } from "./browsed-page.ts";

const domain = "AppDomain-com.google.chrome.ios";
const folder = "Library/Application Support/Google/Chrome";
/** Seconds from 1601 to 1970, both UTC. */
const webkitEpoch = 11_644_473_600n;

const urlsSql =
  "CREATE TABLE urls(id INTEGER PRIMARY KEY AUTOINCREMENT,url LONGVARCHAR,title LONGVARCHAR,visit_count INTEGER " +
  "DEFAULT 0 NOT NULL,typed_count INTEGER DEFAULT 0 NOT NULL,last_visit_time INTEGER NOT NULL,hidden INTEGER DEFAULT 0 " +
  "NOT NULL)";
const visitsSql =
  "CREATE TABLE visits(id INTEGER PRIMARY KEY AUTOINCREMENT,url INTEGER NOT NULL,visit_time INTEGER NOT NULL,from_visit " +
  "INTEGER,external_referrer_url TEXT,transition INTEGER DEFAULT 0 NOT NULL,segment_id INTEGER,visit_duration INTEGER " +
  "DEFAULT 0 NOT NULL)";
const downloadsSql =
  "CREATE TABLE downloads (id INTEGER PRIMARY KEY,guid VARCHAR NOT NULL,current_path LONGVARCHAR NOT NULL,target_path " +
  "LONGVARCHAR NOT NULL,start_time INTEGER NOT NULL,received_bytes INTEGER NOT NULL,total_bytes INTEGER NOT NULL,state " +
  "INTEGER NOT NULL,end_time INTEGER NOT NULL,referrer VARCHAR NOT NULL,site_url VARCHAR NOT NULL,tab_url VARCHAR NOT " +
  "NULL,tab_referrer_url VARCHAR NOT NULL,mime_type VARCHAR(255) NOT NULL,original_mime_type VARCHAR(255) NOT NULL)";
const chainsSql =
  "CREATE TABLE downloads_url_chains (id INTEGER NOT NULL,chain_index INTEGER NOT NULL,url LONGVARCHAR NOT NULL, " +
  "PRIMARY KEY (id, chain_index) )";
const termsSql =
  "CREATE TABLE keyword_search_terms (keyword_id INTEGER NOT NULL,url_id INTEGER NOT NULL,term LONGVARCHAR NOT NULL," +
  "normalized_term LONGVARCHAR NOT NULL)";

/** A link at the end of its chain; the same, sent on by the server. */
const link = 0x3000_0000;
const sentOn = 0xa000_0000 | 0;

export function chromiumEntries(pages: readonly BrowsedPage[]): BackupEntry[] {
  const first = pagesIn(pages, "chrome", "chrome-download", "chrome-search");
  const second = pagesIn(pages, "chrome-second-profile");
  const icons = pagesIn(pages, "chrome-icon");
  return [
    ...(first.length === 0 ? [] : [{ domain, path: `${folder}/Default/History`, bytes: chromeHistory(first) }]),
    ...(second.length === 0 ? [] : [{ domain, path: `${folder}/Profile 1/History`, bytes: chromeHistory(second) }]),
    ...(icons.length === 0 ? [] : [{ domain, path: `${folder}/Default/Favicons`, bytes: chromeFavicons(icons) }]),
  ];
}

function webkitMicroseconds(time: Date): bigint {
  return (BigInt(time.getTime()) / 1000n + webkitEpoch) * 1_000_000n;
}

function chromeHistory(pages: readonly BrowsedPage[]): Uint8Array {
  const urls: { values: SqliteValue[]; deleted?: "unallocated" }[] = [];
  const visits: SqliteTable["rows"][number][] = [];
  const terms: SqliteTable["rows"][number][] = [];
  const downloads: SqliteTable["rows"][number][] = [];
  const chains: SqliteTable["rows"][number][] = [];
  const addUrl = (page: BrowsedPage, url: string | null, count: number): number => {
    const at = webkitMicroseconds(page.at);
    urls.push(rowOf(page, [urls.length + 1, url, page.title ?? "", count, 0, at, 0]) as (typeof urls)[number]);
    return urls.length;
  };
  const addVisit = (page: BrowsedPage, url: number, from: number, transition: number): number => {
    const at = webkitMicroseconds(page.at);
    visits.push(rowOf(page, [visits.length + 1, url, at, from, "", transition, 0, 4_000_000]));
    return visits.length;
  };
  for (const page of pages) {
    if (page.in === "chrome-download") {
      const id = downloads.length + 1;
      const at = webkitMicroseconds(page.at);
      const path = `/private/var/mobile/Containers/Data/Application/Documents/${page.title ?? "file"}`;
      const type = "application/octet-stream";
      downloads.push(
        rowOf(page, [id, `guid-${id}`, path, path, at, 9, 9, 1, at + 5_000_000n, "", "", "", "", type, type]),
      );
      const chain = page.beside === undefined ? [page.url] : [page.beside, page.url];
      for (const [index, url] of chain.entries()) chains.push(rowOf(page, [id, index, url]));
    } else if (page.in === "chrome-search") {
      const id = addUrl(page, page.url, 1);
      terms.push({ values: [2, id, page.title ?? "", (page.title ?? "").toLowerCase()] });
      addVisit(page, id, 0, link);
    } else if (page.alone) {
      addUrl(page, page.url, 0);
    } else {
      const from = page.beside === undefined ? 0 : addVisit(page, addUrl(page, page.beside, 1), 0, link);
      addVisit(page, addUrl(page, page.url, 1), from, from === 0 ? link : sentOn);
    }
  }
  return writeSqlite({
    userVersion: 0,
    tables: [
      { name: "urls", sql: urlsSql, rows: urls },
      { name: "visits", sql: visitsSql, rows: visits },
      {
        name: "visit_source",
        sql: "CREATE TABLE visit_source(id INTEGER PRIMARY KEY,source INTEGER NOT NULL)",
        rows: visits.length === 0 ? [] : [{ values: [1, 0] }],
      },
      { name: "keyword_search_terms", sql: termsSql, rows: terms },
      { name: "downloads", sql: downloadsSql, rows: downloads },
      { name: "downloads_url_chains", sql: chainsSql, rows: chains },
    ],
  });
}

function chromeFavicons(pages: readonly BrowsedPage[]): Uint8Array {
  return writeSqlite({
    tables: [
      {
        name: "icon_mapping",
        sql: "CREATE TABLE icon_mapping(id INTEGER PRIMARY KEY,page_url LONGVARCHAR NOT NULL,icon_id INTEGER)",
        rows: pages.flatMap((page, i) => (page.alone ? [] : [rowOf(page, [i + 1, page.url, i + 1])])),
      },
      {
        name: "favicons",
        sql: "CREATE TABLE favicons(id INTEGER PRIMARY KEY,url LONGVARCHAR NOT NULL,icon_type INTEGER DEFAULT 1)",
        rows: pages.map((page, i) => rowOf(page, [i + 1, page.beside ?? `${page.url}favicon.ico`, 1])),
      },
      {
        name: "favicon_bitmaps",
        sql:
          "CREATE TABLE favicon_bitmaps(id INTEGER PRIMARY KEY,icon_id INTEGER NOT NULL,last_updated INTEGER DEFAULT 0," +
          "image_data BLOB,width INTEGER DEFAULT 0,height INTEGER DEFAULT 0,last_requested INTEGER DEFAULT 0)",
        rows: pages.map((page, i) => ({
          values: [
            i + 1,
            i + 1,
            i % 3 === 2 ? 0 : webkitMicroseconds(page.at),
            null,
            32,
            32,
            i % 3 === 1 ? 0 : webkitMicroseconds(page.at),
          ],
        })),
      },
    ],
  });
}
