/**
 * What Safari keeps beside its history: tabs of either generation, closed tabs, tabs of other devices, bookmarks,
 * downloads and site icons.
 * @module
 */
import { bigEndian, concat } from "../../formats/bytes.ts";
import { type PlistInput, writeBinaryPlist } from "../../formats/plist-writer.ts";
import { type SqliteTable, writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { type BrowsedPage, pagesIn, rowOf } from "./browsed-page.ts";
import { macSeconds } from "./mac-time.ts";
import {
  bookmarksSql,
  cloudDevicesSql,
  cloudTabsSql,
  oldTabsSql,
  oldWindowsSql,
  sessionsSql,
  windowsSql,
} from "./safari-schema.table.ts";

const home = "HomeDomain";
const safari = "AppDomain-com.apple.mobilesafari";
const folder = "Library/Safari";

export function safariStateEntries(pages: readonly BrowsedPage[]): BackupEntry[] {
  const file = (
    domain: string,
    path: string,
    own: readonly BrowsedPage[],
    write: (own: readonly BrowsedPage[]) => Uint8Array,
  ) => (own.length === 0 ? [] : [{ domain, path, bytes: write(own) }]);
  const icons = pagesIn(pages, "safari-icon", "safari-icon-rejected");
  return [
    ...file(home, `${folder}/BrowserState.db`, pagesIn(pages, "safari-old-tab"), oldTabs),
    ...file(home, `${folder}/SafariTabs.db`, pagesIn(pages, "safari-tab"), tabs),
    ...file(home, `${folder}/CloudTabs.db`, pagesIn(pages, "safari-cloud-tab"), cloudTabs),
    ...file(home, `${folder}/Bookmarks.db`, pagesIn(pages, "safari-bookmark"), bookmarks),
    ...file(safari, `${folder}/RecentlyClosedTabs.plist`, pagesIn(pages, "safari-closed-tab"), closedTabs),
    ...file(safari, `${folder}/Downloads/Downloads.plist`, pagesIn(pages, "safari-download"), downloads),
    ...file(safari, "Library/Image Cache/Favicons/Favicons.db", icons, safariFavicons),
  ];
}

/** A tab's session: four bytes and a property list of the pages it has shown. */
export function sessionOf(page: BrowsedPage): Uint8Array {
  const entries = [...(page.beside === undefined ? [] : [page.beside]), page.url ?? ""].map((url, i) => ({
    SessionHistoryEntryURL: url,
    SessionHistoryEntryTitle: page.title ?? "",
    SessionHistoryEntryOriginalURL: url,
    SessionHistoryEntryData: frames(i === 0 ? `${url}#frame` : url),
  }));
  const history: PlistInput = { SessionHistoryCurrentIndex: entries.length - 1, SessionHistoryEntries: entries };
  return concat([bigEndian(2, 4), writeBinaryPlist({ SessionHistory: history })]);
}

/** Near enough to WebKit's record of a page's frames: numbers, and an address in UTF-16. */
function frames(url: string): Uint8Array {
  const text = new Uint8Array(2 * url.length);
  for (let i = 0; i < url.length; i++) text[2 * i] = url.charCodeAt(i);
  return concat([
    Uint8Array.of(0, 0, 0, 0, 2, 0, 0, 0, text.length & 0xff, text.length >> 8, 0, 0),
    text,
    new Uint8Array(16),
  ]);
}

function oldTabs(pages: readonly BrowsedPage[]): Uint8Array {
  const window = "6A1D9E52-0F1B-4B5E-8C0D-1A2B3C4D5E6F";
  return writeSqlite({
    userVersion: 3,
    tables: [
      { name: "browser_windows", sql: oldWindowsSql, rows: [{ values: { id: 1, uuid: window } }] },
      {
        name: "tabs",
        sql: oldTabsSql,
        rows: pages.map((page, i) =>
          rowOf(page, {
            id: i + 1,
            uuid: uuidOf(i),
            title: page.title ?? null,
            url: page.url,
            user_visible_url: page.url,
            order_index: i,
            last_viewed_time: macSeconds(page.at),
            opened_from_link: i % 2,
            private_browsing: i % 5 === 3 ? 1 : 0,
            browser_window_uuid: window,
            browser_window_id: 1,
          }),
        ),
      },
      {
        name: "tab_sessions",
        sql: sessionsSql,
        rows: pages.flatMap((page, i) => {
          if (page.alone) return [];
          const session = sessionOf(page);
          return [rowOf(page, [i + 1, uuidOf(i), session, 0])];
        }),
      },
    ],
  });
}

function uuidOf(number: number): string {
  return `50EA13F9-44D1-4B88-A418-${String(number).padStart(12, "0")}`;
}

function bookmarkTable(pages: readonly BrowsedPage[], title: string, areTabs: boolean): SqliteTable {
  return {
    name: "bookmarks",
    sql: bookmarksSql,
    rows: [
      { values: { id: 1, parent: 0, type: 1, title, order_index: 0, external_uuid: "folder" } },
      ...pages.map((page, i) =>
        rowOf(page, {
          id: i + 2,
          parent: 1,
          type: 0,
          title: page.title ?? null,
          url: page.url,
          order_index: i,
          external_uuid: uuidOf(i),
          last_modified: areTabs ? null : macSeconds(page.at),
          extra_attributes: writeBinaryPlist({
            "com.apple.Bookmark": { DateAdded: page.at },
            ...(areTabs ? { DateLastViewed: page.at, LocalURL: page.url ?? "" } : {}),
          }),
          local_attributes: areTabs
            ? writeBinaryPlist({
                LastVisitTime: page.at,
                OpenedFromLink: i % 2 === 0,
                ...(page.alone ? {} : { SessionState: sessionOf(page) }),
              })
            : null,
        }),
      ),
    ],
  };
}

function tabs(pages: readonly BrowsedPage[]): Uint8Array {
  return writeSqlite({
    tables: [
      bookmarkTable(pages, "Example tabs", true),
      { name: "windows", sql: windowsSql, rows: [{ values: { id: 1, uuid: "window-1", private_tab_group_id: 77 } }] },
    ],
  });
}

function bookmarks(pages: readonly BrowsedPage[]): Uint8Array {
  return writeSqlite({ tables: [bookmarkTable(pages, "Favourites", false)] });
}

function cloudTabs(pages: readonly BrowsedPage[]): Uint8Array {
  const system = Uint8Array.of(1);
  return writeSqlite({
    tables: [
      {
        name: "cloud_tab_devices",
        sql: cloudDevicesSql,
        rows: [
          { values: { device_uuid: "device-1", system_fields: system, device_name: "Example iPad", last_modified: 1 } },
        ],
      },
      {
        name: "cloud_tabs",
        sql: cloudTabsSql,
        rows: pages.map((page, i) =>
          rowOf(page, {
            tab_uuid: uuidOf(i),
            system_fields: system,
            device_uuid: "device-1",
            position: system,
            title: page.title ?? null,
            url: page.url,
            last_viewed_time: macSeconds(page.at),
          }),
        ),
      },
    ],
  });
}

function closedTabs(pages: readonly BrowsedPage[]): Uint8Array {
  const tab = (page: BrowsedPage, i: number) => ({
    TabTitle: page.title ?? "",
    TabURL: page.url ?? "",
    TabUUID: uuidOf(i),
    LastVisitTime: page.at,
    ...(page.alone ? {} : { SessionState: sessionOf(page) }),
  });
  return writeBinaryPlist({
    ClosedTabOrWindowPersistentStatesVersion: "1",
    ClosedTabOrWindowPersistentStates: pages.map((page, i) =>
      i % 2 === 0
        ? { PersistentStateType: 0, PersistentState: { ...tab(page, i), DateClosed: page.at } }
        : {
            PersistentStateType: 1,
            PersistentState: { DateClosed: page.at, IsPrivateWindow: false, TabStates: [tab(page, i)] },
          },
    ),
  });
}

function downloads(pages: readonly BrowsedPage[]): Uint8Array {
  return writeBinaryPlist({
    DownloadHistory: pages.map((page) => ({
      DownloadEntryURL: page.url ?? "",
      DownloadEntryPath: `/private/var/mobile/Containers/Shared/AppGroup/Downloads/${page.title ?? "file"}`,
      DownloadEntryDateAddedKey: page.at,
      DownloadEntryDateFinishedKey: new Date(page.at.getTime() + 2000),
      DownloadEntryProgressTotalToLoad: 4711,
    })),
  });
}

function safariFavicons(pages: readonly BrowsedPage[]): Uint8Array {
  const had = pagesIn(pages, "safari-icon");
  const icon = (page: BrowsedPage) => page.beside ?? `${page.url}favicon.ico`;
  return writeSqlite({
    tables: [
      {
        name: "page_url",
        sql: "CREATE TABLE page_url (url TEXT PRIMARY KEY NOT NULL, uuid TEXT NOT NULL)",
        rows: had.flatMap((page, i) => (page.alone ? [] : [rowOf(page, [page.url, uuidOf(i)])])),
      },
      {
        name: "icon_info",
        sql:
          "CREATE TABLE icon_info (uuid TEXT PRIMARY KEY NOT NULL, url TEXT NOT NULL UNIQUE, timestamp REAL NOT NULL, " +
          "width INTEGER, height INTEGER, has_generated_resolutions INTEGER)",
        rows: had.map((page, i) => rowOf(page, [uuidOf(i), icon(page), macSeconds(page.at), 32, 32, 0])),
      },
      {
        name: "rejected_resources",
        sql: "CREATE TABLE rejected_resources (page_url TEXT, icon_url TEXT, timestamp REAL NOT NULL)",
        rows: pagesIn(pages, "safari-icon-rejected").map((page) =>
          rowOf(page, [page.url, icon(page), macSeconds(page.at)]),
        ),
      },
    ],
  });
}
