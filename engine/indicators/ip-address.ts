/**
 * One spelling for each IP address. IPv4 only as a plain dotted quad: shorter, octal or hexadecimal forms mean an
 * address in a URL alone (WHATWG URL, host parsing) and are folded there. IPv6 is written as RFC 5952 has it, without
 * a zone. `::ffff:1.2.3.4` is how programs that speak both versions see an IPv4 address (RFC 4291, 2.5.5.2), and is that.
 * @module
 */
import ipaddr from "ipaddr.js";

const quad = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
const longest = 64;

/** The canonical form of an address, with or without brackets, or undefined where the text is none. */
export function canonicalIp(text: string): string | undefined {
  if (text.length > longest) return undefined;
  if (quad.test(text)) return text;
  if (!text.includes(":")) return undefined;
  const bare = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  const address = bare.replace(/%.*$/s, "");
  if (!/^[0-9a-f:.]+$/i.test(address) || !ipaddr.IPv6.isValid(address)) return undefined;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.toRFC5952String();
}

/** True for canonical IPv6 text. */
export function isIpv6(canonical: string): boolean {
  return canonical.includes(":");
}

const ownRanges = new Set(["unspecified", "broadcast", "loopback"]);
const privateRanges = new Set(["multicast", "linkLocal", "private", "uniqueLocal"]);

/** True for addresses that lead to the phone itself or nowhere, and stand on any phone. */
export function isOwn(canonical: string): boolean {
  return ownRanges.has(ipaddr.parse(canonical).range());
}

/** True for addresses that are another device in every network. */
export function isPrivate(canonical: string): boolean {
  return privateRanges.has(ipaddr.parse(canonical).range());
}
