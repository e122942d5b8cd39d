/**
 * Ordinary traces of the web on the clean phone, and every place that holds such traces as files.
 * @module
 */
import type { BackupEntry } from "../entry.ts";
import type { BrowsedPage, WebStore } from "./browsed-page.ts";
import { chromiumEntries } from "./chromium.ts";
import { duckDuckGoEntries } from "./duckduckgo.ts";
import { firefoxEntries } from "./firefox.ts";
import { safariSiteEntries } from "./safari-sites.ts";
import { safariStateEntries } from "./safari-state.ts";
import { webViewEntries } from "./web-views.ts";

export function browsingEntries(pages: readonly BrowsedPage[]): BackupEntry[] {
  return [
    ...chromiumEntries(pages),
    ...firefoxEntries(pages),
    ...duckDuckGoEntries(pages),
    ...safariStateEntries(pages),
    ...safariSiteEntries(pages),
    ...webViewEntries(pages),
  ];
}

const stores: readonly WebStore[] = [
  "chrome",
  "chrome-second-profile",
  "chrome-download",
  "chrome-icon",
  "firefox",
  "firefox-bookmark",
  "firefox-old",
  "firefox-icon",
  "duckduckgo",
  "safari-icon",
  "safari-tab",
  "safari-old-tab",
  "safari-closed-tab",
  "safari-cloud-tab",
  "safari-bookmark",
  "safari-download",
  "safari-setting",
  "safari-blocked",
  "safari-preview",
  "site-list",
  "site-log",
  "site-storage",
  "site-origin",
  "service-worker",
  "web-cache",
  "cookie",
  "secure-site",
];

const sites = ["news", "weather", "transit", "recipes", "forum", "library"];

/** A few visits in every place; `before` turns days before the backup into a moment. */
export function ordinaryPages(before: (days: number) => Date): BrowsedPage[] {
  return stores.flatMap((store, i) =>
    sites.map((site, k) => ({
      in: store,
      at: before(60 - 3 * k - i / 10),
      url: `https://www.${site}.example/`,
      title: site,
      ...(k % 3 === 2 && { alone: true }),
    })),
  );
}
