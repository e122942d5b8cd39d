/**
 * Hosts that stand in the names of files: WebKit and Chromium name a site's stored data after its origin,
 * `https_www.site.example_0`, so the name alone shows that the phone loaded the site.
 * WebKit: SecurityOriginData::databaseIdentifier, https://github.com/WebKit/WebKit
 * @module
 */

const anyScheme = /(?:^|\/)(?:https?|wss?|ftp)_/i;
const schemeStart = /^(?:https?|wss?|ftp)_(.+)$/i;
/** Host, then the port (0 for the scheme's own), then what the kind of storage appends. */
const withPort = /^(.+?)_\d{1,5}(?:\..*)?$/;
const hostShape = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;
const addressShape = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** A name that begins like one of these is a reverse-DNS identifier, `com.example.app`, not a host. */
const reverseStart =
  /^(?:com|org|net|io|group|systemgroup|app|me|co|de|uk|fr|us|eu|ch|nl|ru|cn|jp|it|es|se|tv|ai|dev)\./i;

/** Hosts of website data: the phone talked to them. */
export function websiteHostsIn(path: string): string[] {
  if (!path.includes("_") || !anyScheme.test(path)) return [];
  const hosts: string[] = [];
  for (const component of path.split("/")) {
    const rest = schemeStart.exec(component)?.[1];
    if (rest === undefined) continue;
    const host = withPort.exec(rest)?.[1] ?? rest;
    if (hostShape.test(host) || addressShape.test(host)) hosts.push(host);
  }
  return hosts;
}

/** Hosts that merely stand between underscores of a name: worth a mention, no proof of contact. */
export function hostsNamedIn(path: string): string[] {
  if (!path.includes("_")) return [];
  const hosts: string[] = [];
  for (const component of path.split("/")) {
    if (!component.includes("_") || !component.includes(".") || schemeStart.test(component)) continue;
    for (const piece of component.split("_")) {
      if (piece.includes(".") && piece.length <= 253 && hostShape.test(piece) && !reverseStart.test(piece)) {
        hosts.push(piece);
      }
    }
  }
  return hosts;
}
