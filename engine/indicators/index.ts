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
  /** By its text, what is more than a value to look up. */
  readonly patterns: Map<string, IndicatorRef[]>;
  /** Different values that can match, by type. */
  readonly counts: Map<IndicatorType, number>;
  /** How many of each type are published under each name. */
  readonly names: Map<string, Map<IndicatorType, number>>;
  /** Values by the names under which they were not stated first. */
  readonly alsoNamed: Map<string, Set<string>>;
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
    patterns: new Map(),
    counts: new Map(),
    names: new Map(),
    alsoNamed: new Map(),
  };
}

export function addTo(index: Index, value: Accepted, ref: IndicatorRef): void {
  const first = place(index, value, ref);
  if (first === undefined) index.counts.set(value.type, (index.counts.get(value.type) ?? 0) + 1);
  countName(index, value, ref.name, first);
}

/**
 * A value counts once under each name. Nearly all have one name alone, so that keys are kept only of those that were
 * stated first under another.
 */
function countName(index: Index, value: Accepted, name: string, first: IndicatorRef | undefined): void {
  if (first !== undefined) {
    if (first.name === name) return;
    const id = `${value.type} ${value.use} ${value.key}`;
    const known = index.alsoNamed.get(name) ?? new Set<string>();
    if (known.has(id)) return;
    index.alsoNamed.set(name, known.add(id));
  }
  const types = index.names.get(name);
  if (types === undefined) index.names.set(name, new Map([[value.type, 1]]));
  else types.set(value.type, (types.get(value.type) ?? 0) + 1);
}

/** What was the first to state the value; undefined when it is new. */
function place(index: Index, value: Accepted, ref: IndicatorRef): IndicatorRef | undefined {
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
      return value.path === undefined ? ref : index.paths.add(value.path, value.key, ref);
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
    case "pattern": {
      const refs = index.patterns.get(value.key);
      if (refs === undefined) index.patterns.set(value.key, [ref]);
      else if (!refs.some(({ source, name }) => source === ref.source && name === ref.name)) refs.push(ref);
      return refs?.[0];
    }
  }
}

/** What a stated key is compared with: `part` is a part of a path, a name of a file or a name of a program. */
export type StatedKind = "host" | "ip" | "range" | "url" | "mail" | "hash" | "part";

/** Everything that addresses, paths and digests are compared with; some of it more than once. */
export function* statedKeys(index: Index): Iterable<readonly [StatedKind, string]> {
  for (const key of index.hosts.keys("names")) {
    yield ["host", key];
    // The name that it also fits.
    if (key.startsWith("www.")) yield ["host", key.slice(4)];
  }
  for (const key of index.hosts.keys("ips")) yield ["ip", key];
  for (const key of index.hosts.keys("ranges")) yield ["range", key];
  for (const key of index.urls.keys()) yield ["url", key];
  for (const key of index.mails.keys()) yield ["mail", key];
  for (const key of index.fileHashes.keys()) yield ["hash", key];
  for (const key of index.fileNames.keys()) yield ["part", key];
  for (const key of index.processes.keys()) yield ["part", key];
  for (const key of index.paths.parts()) yield ["part", key];
}
