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
import { type NameFilter, nameFilter } from "./name-filter.ts";
import { isRegistrable } from "./public-suffix.ts";
import { statedValues } from "./stated-values.ts";

export interface HostHit {
  readonly how: "exact" | "parent";
  readonly key: string;
  readonly refs: readonly IndicatorRef[];
}

export interface HostIndex {
  /** What was the first to state it; undefined when the name is new. */
  addName(name: string, ref: IndicatorRef, hostOnly: boolean): IndicatorRef | undefined;
  addIp(ip: string, ref: IndicatorRef): IndicatorRef | undefined;
  addRange(range: string, ref: IndicatorRef): IndicatorRef | undefined;
  /** The nearest name first. */
  find(host: Host): readonly HostHit[];
  /** False when the name that stands there in a text, which is no IP address, is not found. Now and then true for others. */
  mayMeetAt(text: string, start: number, end: number): boolean;
  keys(of: "names" | "ips" | "ranges"): Iterable<string>;
}

const none: readonly HostHit[] = [];

export function hostIndex(): HostIndex {
  const names = statedValues();
  const ips = statedValues();
  const ranges = ipRangeIndex();
  const hostOnlyNames = new Set<string>();
  /** Made when the first host is looked up, and anew when names have become too many for it. */
  let filter: NameFilter | undefined;

  function filterNow(): NameFilter {
    filter ??= nameFilter(names.keys(), names.size);
    return filter;
  }

  /** Nearly all hosts of a phone are on no list, so that nothing is made for one but what may be. */
  function findName(host: string): readonly HostHit[] {
    if (!filterNow().mayMeet(host)) return none;
    let hits: HostHit[] | undefined;
    const own = names.get(host);
    if (own !== undefined) hits = [{ how: "exact", key: host, refs: own }];
    if (names.mayHold(host.length + 4, 119)) {
      const www = names.get(`www.${host}`);
      if (www !== undefined && isRegistrable(host)) {
        hits ??= [];
        hits.push({ how: "exact", key: `www.${host}`, refs: www });
      }
    }
    for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
      const length = host.length - dot - 1;
      if (!names.mayHold(length, length === 0 ? 0 : host.charCodeAt(dot + 1))) continue;
      const parent = host.slice(dot + 1);
      const refs = names.get(parent);
      if (refs === undefined || hostOnlyNames.has(parent)) continue;
      hits ??= [];
      hits.push({ how: "parent", key: parent, refs });
    }
    return hits ?? none;
  }

  return {
    addName(name, ref, hostOnly) {
      if (hostOnly) hostOnlyNames.add(name);
      const first = names.add(name, ref);
      if (filter !== undefined && first === undefined) {
        if (names.size > filter.room) filter = undefined;
        else filter.add(name);
      }
      return first;
    },
    mayMeetAt: (text, start, end) => filterNow().mayMeetAt(text, start, end),
    keys: (of) => ({ names, ips, ranges })[of].keys(),
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
