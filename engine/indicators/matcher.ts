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
import { mayMeetAddress } from "./address-filter.ts";
import { type AddressSink, seeAddresses } from "./addresses.ts";
import type { MailAddress } from "./email-address.ts";
import { parseHash } from "./hash.ts";
import type { Host } from "./host.ts";
import type { Index } from "./index.ts";
import { addMatch, type Match, type MatchHow, type MatchKind } from "./match.ts";
import { matchPath } from "./match-path.ts";
import { baseName, composed } from "./phone-path.ts";
import { type WebSite, webAddress } from "./url.ts";

const nothing: readonly Match[] = [];

/** Matches in the order in which they are met, one for each value. Never throws for what was observed. */
export function matchObservable(index: Index, observable: Observable): readonly Match[] {
  const { value } = observable;
  switch (observable.kind) {
    case "file-path":
      return matchPath(index, observable);
    case "process-name": {
      const met = new Meeting(index);
      for (const hit of index.processes.find(composed(value))) {
        met.add("process-name", hit.how, hit.key, value, hit.refs);
      }
      return met.matches;
    }
    case "file-name": {
      const base = composed(baseName(value));
      return stated(index, "file-name", base, value, index.fileNames.get(base));
    }
    case "file-hash":
    case "certificate-hash": {
      const hash = parseHash(value);
      const shelf = observable.kind === "file-hash" ? index.fileHashes : index.certificateHashes;
      return hash === undefined ? nothing : stated(index, observable.kind, hash.hex, value, shelf.get(hash.hex));
    }
    case "app-id":
      return stated(index, "app-id", folded(value), value, index.apps.get(folded(value)));
    case "profile-id":
      return stated(index, "profile-id", folded(value), value, index.profiles.get(folded(value)));
    case "property-name":
      return stated(index, "property-name", folded(value), value, index.properties.get(folded(value)));
    default: {
      const { kind } = observable;
      if ((kind === "text" || kind === "url") && !mayMeetAddress(index, value, kind === "url")) return nothing;
      const met = new Meeting(index);
      seeAddresses(kind, value, met);
      return met.matches;
    }
  }
}

function stated(
  index: Index,
  kind: MatchKind,
  key: string,
  observed: string,
  refs: readonly IndicatorRef[] | undefined,
): readonly Match[] {
  if (refs === undefined) return nothing;
  const met = new Meeting(index);
  met.add(kind, "exact", key, observed, refs);
  return met.matches;
}

/** What one observed text met so far. Nearly all meet nothing, so that nothing is made before something is met. */
class Meeting implements AddressSink {
  readonly #index: Index;
  #matches: Map<string, Match> | undefined;

  constructor(index: Index) {
    this.#index = index;
  }

  get matches(): readonly Match[] {
    return this.#matches === undefined ? nothing : [...this.#matches.values()];
  }

  add(kind: MatchKind, how: MatchHow, key: string, observed: string, refs: readonly IndicatorRef[] | undefined): void {
    if (refs === undefined) return;
    this.#matches ??= new Map();
    addMatch(this.#matches, kind, how, key, observed, refs);
  }

  host(host: Host, observed: string): void {
    for (const hit of this.#index.hosts.find(host)) {
      this.add(host.isIp ? "ip-address" : "domain", hit.how, hit.key, observed, hit.refs);
    }
  }

  site(at: WebSite, observed: string): void {
    this.host(at.host, observed);
    const { urls } = this.#index;
    if (!urls.knows(at.site)) return;
    for (const hit of urls.find(webAddress(at))) this.add("url", hit.how, hit.key, observed, hit.refs);
  }

  mail({ key, domain }: MailAddress, observed: string): void {
    this.add("email-address", "exact", key, observed, this.#index.mails.get(key));
    this.host(domain, observed);
  }
}

function folded(value: string): string {
  return value.trim().toLowerCase();
}
