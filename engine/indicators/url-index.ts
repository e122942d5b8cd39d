/**
 * Web addresses: the very address, or what lies below a "domain with a path" at a boundary (`evil.example/x` and
 * `evil.example/x/y`, never `evil.example/xy`).
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import { type NameFilter, nameFilter } from "./name-filter.ts";
import { statedValues } from "./stated-values.ts";
import { longestPath, urlKey, type WebAddress } from "./url.ts";

export interface UrlHit {
  readonly how: "exact" | "url-prefix";
  readonly key: string;
  readonly refs: readonly IndicatorRef[];
}

export interface UrlIndex {
  /** What was the first to state it; undefined when the address is new. */
  add(key: string, ref: IndicatorRef): IndicatorRef | undefined;
  addPrefix(key: string, ref: IndicatorRef): IndicatorRef | undefined;
  /** False when no address on the site is known. */
  knows(site: string): boolean;
  /** False when on the host that stands there in a text no site is known. Now and then true for others. */
  mayKnowAt(text: string, start: number, end: number): boolean;
  find(address: WebAddress): readonly UrlHit[];
  /** Of addresses, then of prefixes. */
  keys(): Iterable<string>;
}

const none: readonly UrlHit[] = [];
const aroundHost = /^[a-z][a-z0-9+.-]*:\/\/|:\d*$/g;
/** Deepest folder of an address that is looked up as a prefix. */
export const deepestPrefix = 32;
/** Of a key, what is the site of an address. */
export const siteOfKey = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]*/;

function* hostsOf(sites: Iterable<string>): Iterable<string> {
  for (const site of sites) yield site.replace(aroundHost, "");
}

export function urlIndex(): UrlIndex {
  const addresses = statedValues();
  const prefixes = statedValues();
  /** Nearly no address of a phone is on a site of which one is known: then its key need not be made. */
  const sites = new Set<string>();
  /** Of their hosts; made when it is first asked for, and anew when sites have become more. */
  let filter: { readonly of: NameFilter; readonly sites: number } | undefined;
  const noteSite = (key: string): void => void sites.add(siteOfKey.exec(key)?.[0] ?? key);
  return {
    add(key, ref) {
      noteSite(key);
      return addresses.add(key, ref);
    },
    addPrefix(key, ref) {
      noteSite(key);
      return prefixes.add(key, ref);
    },
    knows: (site) => sites.has(site),
    mayKnowAt(text, start, end) {
      if (sites.size === 0) return false;
      if (filter?.sites !== sites.size) filter = { of: nameFilter(hostsOf(sites), sites.size), sites: sites.size };
      return filter.of.mayMeetAt(text, start, end);
    },
    *keys() {
      yield* addresses.keys();
      yield* prefixes.keys();
    },
    find(address) {
      let hits: UrlHit[] | undefined;
      if (addresses.size > 0 && address.path.length + address.query.length <= longestPath) {
        const key = urlKey(address);
        const refs = addresses.get(key);
        if (refs !== undefined) hits = [{ how: "exact", key, refs }];
      }
      if (prefixes.size === 0) return hits ?? none;
      let end = 0;
      for (let depth = 0; depth < deepestPrefix && end < address.path.length; depth++) {
        const slash = address.path.indexOf("/", end + 1);
        end = slash < 0 ? address.path.length : slash;
        const key = address.site + address.path.slice(0, end);
        const refs = prefixes.get(key);
        if (refs === undefined) continue;
        hits ??= [];
        hits.push({ how: "url-prefix", key, refs });
      }
      return hits ?? none;
    },
  };
}
