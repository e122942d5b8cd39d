/**
 * Ranges of IP addresses as lists write them (`203.0.113.0/24`; RFC 4632, 3.1, and RFC 4291, 2.3): an address of a phone
 * is looked up once for each length of prefix that is loaded, so a list of any size costs the same.
 * @module
 */
import ipaddr from "ipaddr.js";
import type { IndicatorRef } from "../model/finding.ts";
import { statedValues } from "./stated-values.ts";

export interface RangeHit {
  readonly key: string;
  readonly refs: readonly IndicatorRef[];
}

export interface IpRangeIndex {
  /** A key of `ipRange`. What was the first to state it; undefined when it is new. */
  add(key: string, ref: IndicatorRef): IndicatorRef | undefined;
  /** Ranges that hold a canonical address. */
  find(ip: string): RangeHit[];
  keys(): Iterable<string>;
}

/** One spelling for a range, whichever of its addresses stands in front; undefined where the length cannot be. */
export function ipRange(ip: string, bits: number): string | undefined {
  const address = ipaddr.parse(ip);
  const bytes = address.toByteArray();
  if (!Number.isInteger(bits) || bits < 0 || bits > bytes.length * 8) return undefined;
  const kept = bytes.map((byte, at) => byte & (0xff << Math.max(0, Math.min(8, 8 * (at + 1) - bits))));
  const first = ipaddr.fromByteArray(kept);
  return `${first instanceof ipaddr.IPv6 ? first.toRFC5952String() : first.toString()}/${bits}`;
}

export function ipRangeIndex(): IpRangeIndex {
  const ranges = statedValues();
  const lengths = new Set<number>();
  return {
    add(key, ref) {
      lengths.add(Number(key.slice(key.indexOf("/") + 1)));
      return ranges.add(key, ref);
    },
    keys: () => ranges.keys(),
    find(ip) {
      const hits: RangeHit[] = [];
      for (const bits of lengths) {
        const key = ipRange(ip, bits);
        const refs = key === undefined ? undefined : ranges.get(key);
        if (key !== undefined && refs !== undefined) hits.push({ key, refs });
      }
      return hits;
    },
  };
}
