/**
 * Web addresses: the very address, or what lies below a "domain with a path" at a boundary (`evil.example/x` and
 * `evil.example/x/y`, never `evil.example/xy`).
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import { statedValues } from "./stated-values.ts";
import { longestPath, urlKey, type WebAddress } from "./url.ts";

export interface UrlHit {
  readonly how: "exact" | "url-prefix";
  readonly key: string;
  readonly refs: readonly IndicatorRef[];
}

export interface UrlIndex {
  add(key: string, ref: IndicatorRef): boolean;
  addPrefix(key: string, ref: IndicatorRef): boolean;
  find(address: WebAddress): readonly UrlHit[];
}

const none: readonly UrlHit[] = [];
/** Deepest folder of an address that is looked up as a prefix. */
const deepestPrefix = 32;

export function urlIndex(): UrlIndex {
  const addresses = statedValues();
  const prefixes = statedValues();
  return {
    add: (key, ref) => addresses.add(key, ref),
    addPrefix: (key, ref) => prefixes.add(key, ref),
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
