/**
 * The well-known service, or the name that every phone holds, of which a match speaks.
 * @module
 */
import { classify } from "./classify.ts";
import { canonicalHost, splitAuthority } from "./host.ts";
import { serviceOfAddress, serviceOfName } from "./known-service.ts";
import type { KnownService } from "./known-services.table.ts";
import type { Match } from "./match.ts";
import { ordinaryNames } from "./stix/ordinary-values.table.ts";
import { parseWebAddress } from "./url.ts";

export type { KnownService } from "./known-services.table.ts";

/**
 * Undefined for nearly all. A whole web address that a list names is exact, however well known its site is. Servers below
 * the site of a family app are what the app on the phone talks to, and no visit to its maker's site.
 */
export function serviceOf({
  kind,
  how,
  value,
  observed,
}: Pick<Match, "kind" | "how" | "value" | "observed">): KnownService | undefined {
  if (kind === "process-name" || kind === "file-name" || kind === "app-id") {
    // One letter is a name that anything may have.
    return ordinaryNames.has(value.trim()) || value.trim().length < 2 ? "every-phone" : undefined;
  }
  if (kind !== "domain" && kind !== "ip-address") return undefined;
  const stated = classify(kind === "domain" ? "host" : "ip", value);
  if ("refused" in stated) return undefined;
  if (stated.type !== "domain-name:value") return serviceOfAddress(stated.key);
  const service = serviceOfName(stated.key);
  if (service !== "family-app" || how !== "parent") return service;
  const met = parseWebAddress(observed)?.host ?? canonicalHost(splitAuthority(observed.trim()).host);
  return met?.text === `www.${stated.key}` ? service : undefined;
}
