/**
 * Names under which strangers get names of their own. An indicator that is such a name speaks of that host alone:
 * what lies below belongs to others. Public Suffix List, ICANN and PRIVATE parts (publicsuffix.org), and dynamic-DNS
 * parents that never asked to be listed there.
 * @module
 */
import { getDomain, getPublicSuffix, parse } from "tldts";
import { dynamicDnsParents } from "./dynamic-dns.table.ts";

const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: false };

/** True for a canonical host name below which anybody can register. */
export function isPublicSuffix(host: string): boolean {
  return dynamicDnsParents.has(host) || getPublicSuffix(host, options) === host;
}

/** True for a name directly below a public suffix: what one person registers. */
export function isRegistrable(host: string): boolean {
  return !dynamicDnsParents.has(host) && getDomain(host, options) === host;
}

/** True for a name whose ending exists, or is set aside for examples (RFC 2606): `evil.example.com`, not `spy.apk`. */
export function knownEnding(host: string): boolean {
  return (
    /\.(?:example|test)$/i.test(host) ||
    parse(host.toLowerCase(), { ...options, allowPrivateDomains: false }).isIcann === true
  );
}
