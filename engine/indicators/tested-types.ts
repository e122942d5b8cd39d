/**
 * Which types of indicators a kind of observable is compared with: what an artifact could have shown.
 * @module
 */
import type { IndicatorType } from "../model/finding.ts";
import type { ObservableKind } from "../model/observable.ts";

const addresses: readonly IndicatorType[] = ["domain-name:value", "ipv4-addr:value", "ipv6-addr:value"];

const typesByKind: Readonly<Record<ObservableKind, readonly IndicatorType[]>> = {
  "process-name": ["process:name"],
  "file-path": ["file:path", "file:name", "process:name"],
  "file-name": ["file:name"],
  "file-hash": ["file:hashes.md5", "file:hashes.sha1", "file:hashes.sha256"],
  host: addresses,
  "ip-address": ["ipv4-addr:value", "ipv6-addr:value"],
  url: [...addresses, "url:value"],
  text: [...addresses, "url:value", "email-addr:value"],
  "email-address": ["email-addr:value", "domain-name:value"],
  "app-id": ["app:id"],
  "certificate-hash": ["app:cert.md5", "app:cert.sha1", "app:cert.sha256"],
  "profile-id": ["configuration-profile:id"],
  "property-name": ["android-property:name"],
};

export function typesTestedBy(observableKinds: Iterable<ObservableKind>): Set<IndicatorType> {
  const types = new Set<IndicatorType>();
  for (const kind of observableKinds) for (const type of typesByKind[kind]) types.add(type);
  return types;
}
