/**
 * Host names and IP addresses. One look-up for the host and one for each name above it: `a.b.evil.example`,
 * `b.evil.example`, `evil.example`; whole labels only, so `notevil.example` is another name. Above an
 * address stand the ranges that hold it.
 *
 * `www.`: an indicator `www.evil.example` also fits the observed host `evil.example`, as the same thing, where
 * `evil.example` is what one person registers: browsers and sites use the two for one another, and lists hold whichever
 * was copied. It does not fit other names below `evil.example`, and `www.name.shared-host.example` does not fit the
 * shared host.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import type { Host } from "./host.ts";
import { ipRangeIndex } from "./ip-range.ts";
import { isRegistrable } from "./public-suffix.ts";
import { statedValues } from "./stated-values.ts";

export interface HostHit {
  readonly how: "exact" | "parent";
  readonly key: string;
  readonly refs: readonly IndicatorRef[];
}

export interface HostIndex {
  addName(name: string, ref: IndicatorRef, hostOnly: boolean): boolean;
  addIp(ip: string, ref: IndicatorRef): boolean;
  addRange(range: string, ref: IndicatorRef): boolean;
  /** The nearest name first. */
  find(host: Host): HostHit[];
}

export function hostIndex(): HostIndex {
  const names = statedValues();
  const ips = statedValues();
  const ranges = ipRangeIndex();
  const hostOnlyNames = new Set<string>();

  function findName(host: string): HostHit[] {
    const hits: HostHit[] = [];
    const own = names.get(host);
    if (own !== undefined) hits.push({ how: "exact", key: host, refs: own });
    const www = names.get(`www.${host}`);
    if (www !== undefined && isRegistrable(host)) hits.push({ how: "exact", key: `www.${host}`, refs: www });
    for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
      const parent = host.slice(dot + 1);
      const refs = names.get(parent);
      if (refs !== undefined && !hostOnlyNames.has(parent)) hits.push({ how: "parent", key: parent, refs });
    }
    return hits;
  }

  return {
    addName(name, ref, hostOnly) {
      if (hostOnly) hostOnlyNames.add(name);
      return names.add(name, ref);
    },
    addIp: (ip, ref) => ips.add(ip, ref),
    addRange: (range, ref) => ranges.add(range, ref),
    find(host) {
      if (!host.isIp) return findName(host.text);
      const refs = ips.get(host.text);
      const inRanges = ranges.find(host.text).map((hit): HostHit => ({ ...hit, how: "parent" }));
      return refs === undefined ? inRanges : [{ how: "exact", key: host.text, refs }, ...inRanges];
    },
  };
}
