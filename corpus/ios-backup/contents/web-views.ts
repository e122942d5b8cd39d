/**
 * What web views of any app leave: WebKit's lists of sites, storage named after sites, the web cache, cookies.
 * Schemas: https://github.com/WebKit/WebKit (ResourceLoadStatisticsStore, SWRegistrationDatabase), and the files.
 * @module
 */
import { type CookieInput, writeBinaryCookies } from "../../formats/binary-cookies-writer.ts";
import { type Bytes, concat, utf8 } from "../../formats/bytes.ts";
import { type PlistInput, RealInput, writeBinaryPlist } from "../../formats/plist-writer.ts";
import { type SqliteRow, writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { type BrowsedPage, hostOf, pagesIn, rowOf, siteParts } from "./browsed-page.ts";
import { macSeconds, unixSeconds } from "./mac-time.ts";

const safari = "AppDomain-com.apple.mobilesafari";
const app = "AppDomain-com.example.weather";
const data = "Library/WebKit/WebsiteData";
const statistics = `${data}/ResourceLoadStatistics`;

export function webViewEntries(pages: readonly BrowsedPage[]): BackupEntry[] {
  const file = (
    domain: string,
    path: string,
    own: readonly BrowsedPage[],
    write: (own: readonly BrowsedPage[]) => Uint8Array,
  ) => (own.length === 0 ? [] : [{ domain, path, bytes: write(own) }]);
  const workers = "Library/Caches/WebKit/ServiceWorkers/ServiceWorkerRegistrations-7.sqlite3";
  return [
    ...file(safari, `${statistics}/observations.db`, pagesIn(pages, "site-list"), observations),
    ...file(safari, `${statistics}/full_browsing_session_resourceLog.plist`, pagesIn(pages, "site-log"), sessionLog),
    ...pagesIn(pages, "site-storage").map((page) => ({
      domain: app,
      path: `${data}/LocalStorage/https_${hostOf(page.url)}_0.localstorage`,
      bytes: new Uint8Array(8),
      created: unixSeconds(page.at),
    })),
    ...pagesIn(pages, "site-origin").map((page, i) => ({
      domain: safari,
      path: `${data}/Default/hash-${i}/hash-${i}/origin`,
      bytes: originFile(page),
      created: unixSeconds(page.at),
    })),
    ...file(app, workers, pagesIn(pages, "service-worker"), serviceWorkers),
    ...file(app, "Library/Caches/com.example.weather/Cache.db", pagesIn(pages, "web-cache"), webCache),
    ...file(safari, "Library/Cookies/Cookies.binarycookies", pagesIn(pages, "cookie"), cookies),
    ...file(app, "Library/Caches/com.apple.WebKit.Networking/HSTS.plist", pagesIn(pages, "secure-site"), secureSites),
  ];
}

export function observations(pages: readonly BrowsedPage[]): Uint8Array {
  const domains = [...new Set(pages.flatMap(({ url, beside }) => (beside === undefined ? [url] : [beside, url])))];
  const numberOf = (url: string | null) => domains.indexOf(url) + 1;
  const sentOn = pages.filter(({ beside }) => beside !== undefined);
  const domainRows = domains.map((url): SqliteRow => {
    const page = pages.find((one) => one.url === url);
    const seen = page === undefined ? 1_700_000_000 : unixSeconds(page.at);
    // Whoever was sent on to a site did not touch it.
    const touched = page?.beside === undefined;
    const values = [
      numberOf(url),
      url === null ? null : hostOf(url),
      seen,
      touched ? 1 : 0,
      touched ? seen : -1,
      0,
      0,
      0,
      0,
    ];
    return page?.deleted === undefined ? { values } : { values, deleted: page.deleted };
  });
  return writeSqlite({
    tables: [
      {
        name: "ObservedDomains",
        sql:
          "CREATE TABLE ObservedDomains (domainID INTEGER PRIMARY KEY, registrableDomain TEXT NOT NULL UNIQUE ON CONFLICT " +
          "FAIL, lastSeen REAL NOT NULL, hadUserInteraction INTEGER NOT NULL, mostRecentUserInteractionTime REAL NOT NULL, " +
          "grandfathered INTEGER NOT NULL, isPrevalent INTEGER NOT NULL, isVeryPrevalent INTEGER NOT NULL, " +
          "dataRecordsRemoved INTEGER NOT NULL)",
        rows: domainRows,
      },
      {
        name: "TopFrameUniqueRedirectsTo",
        sql: "CREATE TABLE TopFrameUniqueRedirectsTo (sourceDomainID INTEGER NOT NULL, toDomainID INTEGER NOT NULL)",
        rows: sentOn.map(({ url, beside }) => ({ values: [numberOf(beside ?? null), numberOf(url)] })),
      },
      {
        name: "SubresourceUnderTopFrameDomains",
        sql:
          "CREATE TABLE SubresourceUnderTopFrameDomains (subresourceDomainID INTEGER NOT NULL, lastUpdated REAL NOT NULL, " +
          "topFrameDomainID INTEGER NOT NULL)",
        rows: domains.length < 2 ? [] : [{ values: [2, 1_700_000_000, 1] }],
      },
    ],
  });
}

function sessionLog(pages: readonly BrowsedPage[]): Uint8Array {
  return writeBinaryPlist({
    version: 1,
    browsingStatistics: pages.map((page) => ({
      PrevalentResourceOrigin: hostOf(page.url),
      hadUserInteraction: page.beside === undefined,
      lastSeen: page.at,
      mostRecentUserInteraction: page.at,
      ...(page.beside === undefined
        ? {}
        : {
            topFrameUniqueRedirectsFrom: [{ origin: hostOf(page.beside), count: 1 }],
            subresourceUnderTopFrameOrigins: [{ domain: hostOf(page.beside) }],
          }),
    })),
  });
}

/** WebKit's persistent encoding of the page's site and the storing one. */
export function originFile(page: BrowsedPage): Bytes {
  const site = (address: string): Bytes => {
    const { scheme, host, port } = siteParts(address);
    const stated = port === 0 ? Uint8Array.of(0) : Uint8Array.of(1, port & 0xff, port >> 8);
    return concat([encodedText(scheme), encodedText(host), stated]);
  };
  const own = page.url ?? "https://nowhere.example";
  return concat([site(page.beside ?? own), site(own)]);
}

function encodedText(text: string): Bytes {
  return concat([Uint8Array.of(text.length, 0, 0, 0, 1), utf8(text)]);
}

function serviceWorkers(pages: readonly BrowsedPage[]): Uint8Array {
  return writeSqlite({
    tables: [
      {
        name: "Records",
        sql:
          "CREATE TABLE Records (key TEXT NOT NULL ON CONFLICT FAIL UNIQUE ON CONFLICT REPLACE, origin TEXT NOT NULL ON " +
          "CONFLICT FAIL, scopeURL TEXT NOT NULL ON CONFLICT FAIL, topOrigin TEXT NOT NULL ON CONFLICT FAIL, " +
          "lastUpdateCheckTime DOUBLE NOT NULL ON CONFLICT FAIL, updateViaCache TEXT NOT NULL ON CONFLICT FAIL, scriptURL " +
          "TEXT NOT NULL ON CONFLICT FAIL, workerType TEXT NOT NULL ON CONFLICT FAIL)",
        rows: pages.map((page, i) => {
          const origin = page.url === null ? null : `https_${hostOf(page.url)}_0`;
          const script = page.url === null ? null : `${page.url}worker.js`;
          return rowOf(page, [
            `key-${i}`,
            origin,
            page.url,
            origin,
            unixSeconds(page.at),
            "Imports",
            script,
            "Classic",
          ]);
        }),
      },
    ],
  });
}

function webCache(pages: readonly BrowsedPage[]): Uint8Array {
  const address = (url: string) => ({ _CFURLStringType: 15, _CFURLString: url });
  const body = utf8('<p>See <a href="https://news.example/named-in-the-body">here</a></p>');
  return writeSqlite({
    tables: [
      {
        name: "cfurl_cache_response",
        sql:
          "CREATE TABLE cfurl_cache_response(entry_ID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, version INTEGER, hash_value " +
          "INTEGER, storage_policy INTEGER, request_key TEXT UNIQUE, time_stamp NOT NULL DEFAULT CURRENT_TIMESTAMP, " +
          "partition TEXT)",
        rows: pages.map((page, i) => {
          const time = page.at.toISOString().slice(0, 19).replace("T", " ");
          return rowOf(page, [i + 1, 0, 1000 + i, 0, page.url, time, null]);
        }),
      },
      {
        name: "cfurl_cache_blob_data",
        sql:
          "CREATE TABLE cfurl_cache_blob_data(entry_ID INTEGER PRIMARY KEY, response_object BLOB, request_object BLOB, " +
          "proto_props BLOB, user_info BLOB)",
        rows: pages.flatMap((page, i) => {
          const url = page.url ?? "";
          const headers = { "Content-Type": "text/html", Server: "Example" };
          const answer = {
            Version: 1,
            Array: [address(page.beside ?? url), 743_881_275.75, 0, 200, headers, 31, "text/html"],
          };
          const asked = {
            Version: 9,
            Array: [false, address(url), 60, 0, "none", true, 4, "GET", { "User-Agent": "Weather/1" }],
          };
          return page.alone
            ? []
            : [rowOf(page, [i + 1, writeBinaryPlist(answer), writeBinaryPlist(asked), null, null])];
        }),
      },
      {
        name: "cfurl_cache_receiver_data",
        sql: "CREATE TABLE cfurl_cache_receiver_data(entry_ID INTEGER PRIMARY KEY, isDataOnFS INTEGER, receiver_data BLOB)",
        rows: pages.flatMap((page, i) => {
          if (page.alone || page.deleted) return [];
          return [
            i % 2 === 0
              ? { values: [i + 1, 0, body] }
              : { values: [i + 1, 1, `A0C0E4C7-5449-4D66-B901-00000000000${i % 10}`] },
          ];
        }),
      },
    ],
  });
}

function cookies(pages: readonly BrowsedPage[]): Uint8Array {
  const cookie = (page: BrowsedPage): CookieInput => ({
    domain: `.${hostOf(page.url)}`,
    name: "session",
    path: "/",
    value: page.title ?? "1",
    flags: 5,
    created: Math.floor(macSeconds(page.at)),
    expires: page.alone ? 0 : Math.floor(macSeconds(page.at)) + 31_536_000,
  });
  return writeBinaryCookies(pages.map((page) => [cookie(page)]));
}

function secureSites(pages: readonly BrowsedPage[]): Uint8Array {
  const entry = (page: BrowsedPage): PlistInput => ({
    "Create Time": new RealInput(macSeconds(page.at)),
    Expiry: new RealInput(macSeconds(page.at) + 31_536_000),
    "HSTS Host": true,
    "Include Subdomains": page.alone === true,
  });
  const broughtAlong: PlistInput = {
    "Create Time": 466_237_831,
    Expiry: 9_223_372_036_854_775_807n,
    "HSTS Host": true,
  };
  return writeBinaryPlist({
    "HSTS Content Version": 10,
    "HSTS Store Schema Version": 3,
    "com.apple.CFNetwork.defaultStorageSession": {
      "brought-along.example": broughtAlong,
      ...Object.fromEntries(pages.map((page) => [hostOf(page.url), page.url === null ? "odd" : entry(page)])),
    },
  });
}
