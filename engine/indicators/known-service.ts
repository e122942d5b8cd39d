/**
 * Whether what a list names is a service that nearly every phone meets. Lists name such services because a spying app uses
 * them as everybody does, because its maker has a page there, or by mistake.
 * @module
 */
import ipaddr from "ipaddr.js";
import { type KnownService, serviceNames, serviceRanges } from "./known-services.table.ts";

const alone = new Map<string, KnownService>();
const withBelow = new Map<string, KnownService>();
/**
 * A bit for the last two labels of each, by their length and first letters: a list of a million is asked name by name,
 * and nearly none ends in one of these.
 */
const endings = new Uint8Array(8192);
for (const [service, names] of Object.entries(serviceNames) as [KnownService, string][]) {
  for (const written of names.split(" ")) {
    const name = written.replace(/^\./, "");
    (name === written ? alone : withBelow).set(name, service);
    endings[placeOf(name, startOfEnding(name))] = 1;
  }
}

interface Range {
  readonly service: KnownService;
  readonly first: ipaddr.IPv4 | ipaddr.IPv6;
  readonly bits: number;
}

/** By what stands before the first dot or colon, which no range of the table is wider than. */
const ranges = new Map<string, Range[]>();
for (const [service, list] of Object.entries(serviceRanges) as [KnownService, string][]) {
  for (const range of list.split(" ")) {
    const [first, bits] = ipaddr.parseCIDR(range);
    const start = startOf(range);
    ranges.set(start, [...(ranges.get(start) ?? []), { service, first, bits }]);
  }
}

/** Of a canonical name; whole labels only. */
export function serviceOfName(name: string): KnownService | undefined {
  let at = startOfEnding(name);
  if (endings[placeOf(name, at)] === 0) return undefined;
  const own = alone.get(name) ?? (name.startsWith("www.") ? alone.get(name.slice(4)) : undefined);
  if (own !== undefined) return own;
  for (;;) {
    const service = withBelow.get(name.slice(at));
    if (service !== undefined || at === 0) return service;
    at = name.lastIndexOf(".", at - 2) + 1;
  }
}

/** Of a canonical address, or of a range that a list names. */
export function serviceOfAddress(address: string): KnownService | undefined {
  const known = ranges.get(startOf(address));
  if (known === undefined) return undefined;
  const [written = "", length] = address.split("/");
  if (!ipaddr.isValid(written)) return undefined;
  const ip = ipaddr.parse(written);
  return known.find(
    ({ first, bits }) =>
      ip.kind() === first.kind() && (length === undefined || Number(length) >= bits) && ip.match(first, bits),
  )?.service;
}

function placeOf(name: string, at: number): number {
  return (((name.length - at) * 31 + name.charCodeAt(at)) * 31 + name.charCodeAt(at + 1)) & 8191;
}

function startOfEnding(name: string): number {
  return name.lastIndexOf(".", name.lastIndexOf(".") - 1) + 1;
}

function startOf(address: string): string {
  return address.slice(0, address.search(/[.:]/));
}
