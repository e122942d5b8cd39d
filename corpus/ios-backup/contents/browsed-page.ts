/**
 * A trace of a page or site in one of the many places where browsers and web views leave one.
 * @module
 */
import type { DeletedIn } from "../../formats/sqlite-writer.ts";

export type WebStore =
  | "chrome"
  | "chrome-second-profile"
  | "chrome-download"
  | "chrome-search"
  | "chrome-icon"
  | "firefox"
  | "firefox-bookmark"
  | "firefox-old"
  | "firefox-old-tab"
  | "firefox-icon"
  | "duckduckgo"
  | "safari-icon"
  | "safari-icon-rejected"
  | "safari-old-tab"
  | "safari-tab"
  | "safari-closed-tab"
  | "safari-cloud-tab"
  | "safari-bookmark"
  | "safari-download"
  | "safari-setting"
  | "safari-blocked"
  | "safari-preview"
  | "site-list"
  | "site-log"
  | "site-storage"
  | "site-origin"
  | "service-worker"
  | "web-cache"
  | "cookie"
  | "secure-site";

export interface BrowsedPage {
  readonly in: WebStore;
  readonly at: Date;
  /** NULL for rows as damaged or odd phones have them. */
  readonly url: string | null;
  readonly title?: string;
  /** The address next to it: where a page was sent on from, the icon, the page before in a tab, the answer's own address. */
  readonly beside?: string;
  /** The table has no partner for the row: a tab without a session, a cookie of a session. */
  readonly alone?: boolean;
  readonly deleted?: DeletedIn;
}

/** Pages of the given places, oldest first. */
export function pagesIn(pages: readonly BrowsedPage[], ...stores: readonly WebStore[]): BrowsedPage[] {
  return pages.filter((page) => stores.includes(page.in)).toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** A row with the mark of a deleted one where the page bears it. */
export function rowOf<T>(page: BrowsedPage, values: T): { values: T; deleted?: DeletedIn } {
  return page.deleted === undefined ? { values } : { values, deleted: page.deleted };
}

/** Host of an address; empty where it has none. */
export function hostOf(url: string | null): string {
  return siteParts(url ?? "").host;
}

/** Scheme, host and port of an address; port 0 stands for the scheme's own. */
export function siteParts(url: string): { scheme: string; host: string; port: number } {
  const [, scheme = "", host = "", port = "0"] = /^([a-z]+):\/\/([^/:?#]+)(?::(\d+))?/.exec(url) ?? [];
  return { scheme, host, port: Number(port) };
}
