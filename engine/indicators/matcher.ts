/**
 * One observable against everything that is loaded. The cost depends on the observable alone, not on how much is loaded.
 *
 * What meets what: a URL by its host, its address and nothing in its path or query; a URL that has no host of its own
 * (`itms-services://?…`, `blob:`, `mailto:`) like text; a host by its name; an e-mail address by itself and by the
 * domain it is written from (`observed` is then the whole address, so that a caller can tell); text by what
 * `scan-text.ts` finds in it; a path as a path, by its base name as a file name and a process name, and by its folders
 * as process names.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import type { Observable } from "../model/observable.ts";
import { parseMailAddress } from "./email-address.ts";
import { parseHash } from "./hash.ts";
import { canonicalHost, type Host, splitAuthority } from "./host.ts";
import type { Index } from "./index.ts";
import { addMatch, type Match, type MatchHow, type MatchKind } from "./match.ts";
import { matchPath } from "./match-path.ts";
import { baseName, composed } from "./phone-path.ts";
import { scanText } from "./scan-text.ts";
import { parseWebAddress, type WebAddress } from "./url.ts";

const nothing: readonly Match[] = [];

/** Matches in the order in which they are met, one for each value. Never throws for what was observed. */
export function matchObservable(index: Index, observable: Observable): readonly Match[] {
  if (observable.kind === "file-path") return matchPath(index, observable);
  const matches = new Map<string, Match>();
  const { value } = observable;

  function add(
    kind: MatchKind,
    how: MatchHow,
    key: string,
    observed: string,
    refs: readonly IndicatorRef[] | undefined,
  ): void {
    if (refs !== undefined) addMatch(matches, kind, how, key, observed, refs);
  }

  function host(host: Host, observed: string): void {
    for (const hit of index.hosts.find(host))
      add(host.isIp ? "ip-address" : "domain", hit.how, hit.key, observed, hit.refs);
  }

  function address(address: WebAddress, observed: string): void {
    host(address.host, observed);
    for (const hit of index.urls.find(address)) add("url", hit.how, hit.key, observed, hit.refs);
  }

  function mail(text: string): void {
    const parsed = parseMailAddress(text);
    if (parsed === undefined) return;
    add("email-address", "exact", parsed.key, text, index.mails.get(parsed.key));
    host(parsed.domain, text);
  }

  function textWithLinks(text: string): void {
    scanText(text, (kind, found) => {
      if (kind === "mail") return mail(found);
      const parsed = kind === "bare" && !/[/?:]/.test(found) ? bareAddress(found) : parseWebAddress(found);
      if (parsed !== undefined) address(parsed, found);
    });
  }

  switch (observable.kind) {
    case "url": {
      const parsed = isOpaque(value) ? undefined : parseWebAddress(value);
      if (parsed === undefined) textWithLinks(value);
      else address(parsed, value);
      break;
    }
    case "host": {
      const parsed = /[/?#]/.test(value)
        ? parseWebAddress(value)?.host
        : canonicalHost(splitAuthority(value.trim()).host);
      if (parsed !== undefined) host(parsed, value);
      break;
    }
    case "ip-address": {
      const parsed = canonicalHost(value.trim()) ?? canonicalHost(splitAuthority(value.trim()).host);
      if (parsed?.isIp) host(parsed, value);
      break;
    }
    case "text":
      textWithLinks(value);
      break;
    case "email-address":
      mail(value);
      break;
    case "process-name":
      for (const hit of index.processes.find(composed(value))) add("process-name", hit.how, hit.key, value, hit.refs);
      break;
    case "file-name": {
      const base = composed(baseName(value));
      add("file-name", "exact", base, value, index.fileNames.get(base));
      break;
    }
    case "file-hash":
    case "certificate-hash": {
      const hash = parseHash(value);
      const shelf = observable.kind === "file-hash" ? index.fileHashes : index.certificateHashes;
      if (hash !== undefined) add(observable.kind, "exact", hash.hex, value, shelf.get(hash.hex));
      break;
    }
    case "app-id":
      add("app-id", "exact", folded(value), value, index.apps.get(folded(value)));
      break;
    case "profile-id":
      add("profile-id", "exact", folded(value), value, index.profiles.get(folded(value)));
      break;
    case "property-name":
      add("property-name", "exact", folded(value), value, index.properties.get(folded(value)));
      break;
  }

  return matches.size === 0 ? nothing : [...matches.values()];
}

function folded(value: string): string {
  return value.trim().toLowerCase();
}

/** A scheme without `//`, which leads to no host: `mailto:`, `data:`, `blob:`. A port after a host is none. */
function isOpaque(value: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:(?!\/\/|\d{1,5}(?:[/?#]|$))/i.test(value.slice(0, 64));
}

/** A host alone is the root page of itself. */
function bareAddress(name: string): WebAddress | undefined {
  const host = canonicalHost(name);
  return host === undefined ? undefined : { host, site: host.text, path: "/", query: "" };
}
