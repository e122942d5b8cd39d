/**
 * Safari's notes about single sites: settings, blocked trackers, previews.
 * @module
 */
import { writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { type BrowsedPage, hostOf, pagesIn, rowOf } from "./browsed-page.ts";
import { macSeconds, unixSeconds } from "./mac-time.ts";

const domain = "AppDomain-com.apple.mobilesafari";

export function safariSiteEntries(pages: readonly BrowsedPage[]): BackupEntry[] {
  const settings = pagesIn(pages, "safari-setting");
  const blocked = pagesIn(pages, "safari-blocked");
  const previews = pagesIn(pages, "safari-preview");
  return [
    ...(settings.length === 0
      ? []
      : [{ domain, path: "Library/Safari/PerSitePreferences.db", bytes: siteSettings(settings) }]),
    ...(blocked.length === 0
      ? []
      : [{ domain, path: "Library/Safari/ContentBlockerStatistics.db", bytes: blockedTrackers(blocked) }]),
    ...(previews.length === 0
      ? []
      : [{ domain, path: "Library/Metadata Cache/LPLinkMetadata.db", bytes: linkPreviews(previews) }]),
  ];
}

function siteSettings(pages: readonly BrowsedPage[]): Uint8Array {
  return writeSqlite({
    tables: [
      {
        name: "preference_values",
        sql:
          "CREATE TABLE preference_values (id INTEGER PRIMARY KEY AUTOINCREMENT,domain TEXT NOT NULL,preference TEXT NOT " +
          "NULL,preference_value NUMERIC,timestamp REAL,sync_data BLOB,record_name TEXT)",
        rows: pages.map((page, i) => {
          // Versions differ in the epoch.
          const at = i % 2 === 0 ? macSeconds(page.at) : unixSeconds(page.at);
          const site = page.url === null ? null : hostOf(page.url);
          return rowOf(page, [i + 1, site, "PerSitePreferencesUseReader", 1, at, null, null]);
        }),
      },
    ],
  });
}

function blockedTrackers(pages: readonly BrowsedPage[]): Uint8Array {
  const first = [...new Set(pages.map(({ beside }) => hostOf(beside ?? "https://www.news.example/")))];
  return writeSqlite({
    tables: [
      {
        name: "FirstPartyDomains",
        sql: "CREATE TABLE FirstPartyDomains (firstPartyDomainID INTEGER PRIMARY KEY AUTOINCREMENT,domain TEXT NOT NULL)",
        rows: first.map((host, i) => ({ values: [i + 1, host] })),
      },
      {
        name: "ThirdPartyDomains",
        sql: "CREATE TABLE ThirdPartyDomains (thirdPartyDomainID INTEGER PRIMARY KEY AUTOINCREMENT,domain TEXT NOT NULL)",
        rows: pages.map((page, i) => rowOf(page, [i + 1, page.url === null ? null : hostOf(page.url)])),
      },
      {
        name: "BlockedResources",
        sql:
          "CREATE TABLE BlockedResources (firstPartyDomainID INTEGER NOT NULL,thirdPartyDomainID INTEGER NOT NULL,lastSeen " +
          "REAL NOT NULL)",
        rows: pages.flatMap((page, i) => {
          const site = first.indexOf(hostOf(page.beside ?? "https://www.news.example/")) + 1;
          return page.alone || page.deleted ? [] : [{ values: [site, i + 1, unixSeconds(page.at)] }];
        }),
      },
    ],
  });
}

function linkPreviews(pages: readonly BrowsedPage[]): Uint8Array {
  return writeSqlite({
    tables: [
      {
        name: "page_url",
        sql:
          "CREATE TABLE page_url (url TEXT PRIMARY KEY NOT NULL,uuid TEXT NOT NULL,last_fetch_date REAL," +
          "last_fetch_did_succeed INTEGER,metadata_has_image INTEGER)",
        rows: pages.map((page, i) => rowOf(page, [page.url, `uuid-${i}`, macSeconds(page.at), 1, 0])),
      },
    ],
  });
}
