/**
 * All loaded values, each kind in the structure it is looked up in, with the sources of each.
 * @module
 */
import type { IndicatorRef, IndicatorType } from "../model/finding.ts";
import type { Accepted } from "./accepted.ts";
import { type HostIndex, hostIndex } from "./host-index.ts";
import { type PathIndex, pathIndex } from "./path-index.ts";
import { type ProcessIndex, processIndex } from "./process-index.ts";
import { type StatedValues, statedValues } from "./stated-values.ts";
import { type UrlIndex, urlIndex } from "./url-index.ts";

export interface Index {
  readonly hosts: HostIndex;
  readonly urls: UrlIndex;
  readonly paths: PathIndex;
  readonly processes: ProcessIndex;
  readonly mails: StatedValues;
  readonly fileNames: StatedValues;
  readonly fileHashes: StatedValues;
  readonly certificateHashes: StatedValues;
  readonly apps: StatedValues;
  readonly profiles: StatedValues;
  readonly properties: StatedValues;
  /** Different values that can match, by type. */
  readonly counts: Map<IndicatorType, number>;
  /** Keys by the name they are published under and their type. */
  readonly named: Map<string, Map<IndicatorType, Set<string>>>;
}

export function emptyIndex(): Index {
  return {
    hosts: hostIndex(),
    urls: urlIndex(),
    paths: pathIndex(),
    processes: processIndex(),
    mails: statedValues(),
    fileNames: statedValues(),
    fileHashes: statedValues(),
    certificateHashes: statedValues(),
    apps: statedValues(),
    profiles: statedValues(),
    properties: statedValues(),
    counts: new Map(),
    named: new Map(),
  };
}

export function addTo(index: Index, value: Accepted, ref: IndicatorRef): void {
  if (place(index, value, ref)) index.counts.set(value.type, (index.counts.get(value.type) ?? 0) + 1);
  const types = index.named.get(ref.name) ?? new Map<IndicatorType, Set<string>>();
  if (types.size === 0) index.named.set(ref.name, types);
  const keys = types.get(value.type);
  if (keys === undefined) types.set(value.type, new Set([value.key]));
  else keys.add(value.key);
}

/** How many values of each type are published under each name. The keys are no longer needed then, and go. */
export function namesOf({ named }: Index): Map<string, Map<IndicatorType, number>> {
  const counted = [...named].map(
    ([name, types]) => [name, new Map([...types].map(([type, keys]) => [type, keys.size]))] as const,
  );
  named.clear();
  return new Map(counted);
}

function place(index: Index, value: Accepted, ref: IndicatorRef): boolean {
  switch (value.type) {
    case "domain-name:value":
      return index.hosts.addName(value.key, ref, value.use === "host-only");
    case "ipv4-addr:value":
    case "ipv6-addr:value":
      return value.use === "ip-range" ? index.hosts.addRange(value.key, ref) : index.hosts.addIp(value.key, ref);
    case "url:value":
      return value.use === "url-prefix" ? index.urls.addPrefix(value.key, ref) : index.urls.add(value.key, ref);
    case "email-addr:value":
      return index.mails.add(value.key, ref);
    case "process:name":
      return index.processes.add(value.key, ref);
    case "file:name":
      return index.fileNames.add(value.key, ref);
    case "file:path":
      return value.path !== undefined && index.paths.add(value.path, value.key, ref);
    case "file:hashes.md5":
    case "file:hashes.sha1":
    case "file:hashes.sha256":
      return index.fileHashes.add(value.key, ref);
    case "app:cert.md5":
    case "app:cert.sha1":
    case "app:cert.sha256":
      return index.certificateHashes.add(value.key, ref);
    case "app:id":
      return index.apps.add(value.key, ref);
    case "configuration-profile:id":
      return index.profiles.add(value.key, ref);
    case "android-property:name":
      return index.properties.add(value.key, ref);
  }
}
