/**
 * History of the DuckDuckGo browser, a Core Data store.
 * @module
 */
import { writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { type BrowsedPage, pagesIn, rowOf } from "./browsed-page.ts";
import { macSeconds } from "./mac-time.ts";

export function duckDuckGoEntries(pages: readonly BrowsedPage[]): BackupEntry[] {
  const own = pagesIn(pages, "duckduckgo");
  const path = "Library/Application Support/History.sqlite";
  return own.length === 0
    ? []
    : [{ domain: "AppDomain-com.duckduckgo.mobile.ios", path, bytes: duckDuckGoHistory(own) }];
}

function duckDuckGoHistory(pages: readonly BrowsedPage[]): Uint8Array {
  return writeSqlite({
    tables: [
      {
        name: "ZBROWSINGHISTORYENTRYMANAGEDOBJECT",
        sql:
          "CREATE TABLE ZBROWSINGHISTORYENTRYMANAGEDOBJECT ( Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, " +
          "ZFAILEDTOLOAD INTEGER, ZNUMBEROFTOTALVISITS INTEGER, ZNUMBEROFTRACKERSBLOCKED INTEGER, ZTRACKERSFOUND INTEGER, " +
          "ZLASTVISIT TIMESTAMP, ZBLOCKEDTRACKINGENTITIES VARCHAR, ZTITLE VARCHAR, ZURL VARCHAR, ZIDENTIFIER BLOB )",
        rows: pages.map((page, i) =>
          rowOf(page, [
            i + 1,
            1,
            1,
            0,
            1,
            0,
            0,
            macSeconds(page.at),
            "Example Ads",
            page.title ?? null,
            page.url,
            null,
          ]),
        ),
      },
      {
        name: "ZPAGEVISITMANAGEDOBJECT",
        sql:
          "CREATE TABLE ZPAGEVISITMANAGEDOBJECT ( Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZHISTORYENTRY " +
          "INTEGER, ZDATE TIMESTAMP )",
        rows: pages.flatMap((page, i) => (page.alone ? [] : [rowOf(page, [i + 1, 2, 1, i + 1, macSeconds(page.at)])])),
      },
    ],
  });
}
