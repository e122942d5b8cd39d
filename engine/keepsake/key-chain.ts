/**
 * The keys under which a value is looked up, the widest first: names above a host, ranges above an address, folders above
 * a web address. Each is a key of its own in a keepsake, so that a clue about any of them is met later.
 * @module
 */
import { ipRange } from "../indicators/ip-range.ts";
import { deepestPrefix, siteOfKey } from "../indicators/url-index.ts";

/** Of `a.b.example`: `example`, `b.example`, itself. */
export function namesAbove(host: string): string[] {
  const names = [host];
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) names.push(host.slice(dot + 1));
  return names.reverse();
}

/** Lengths of ranges that lists may name: down to /16 and /32; the long ones of IPv6 by four bits. */
const lengths4 = Array.from({ length: 16 }, (_, at) => 16 + at);
const lengths6 = [
  ...Array.from({ length: 33 }, (_, at) => 32 + at),
  ...Array.from({ length: 15 }, (_, at) => 68 + 4 * at),
];

/** Ranges that hold a canonical address, the widest first. */
export function rangesAbove(ip: string): string[] {
  return (ip.includes(":") ? lengths6 : lengths4).flatMap((bits) => ipRange(ip, bits) ?? []);
}

/** The folders of a web address as they are compared, then itself. */
export function addressesAbove(key: string): string[] {
  const site = siteOfKey.exec(key)?.[0] ?? key;
  const tail = key.slice(site.length);
  const question = tail.indexOf("?");
  const path = question < 0 ? tail : tail.slice(0, question);
  const above: string[] = [];
  let end = 0;
  for (let depth = 0; depth < deepestPrefix && end < path.length; depth++) {
    const slash = path.indexOf("/", end + 1);
    end = slash < 0 ? path.length : slash;
    above.push(site + path.slice(0, end));
  }
  return above.at(-1) === key ? above : [...above, key];
}
