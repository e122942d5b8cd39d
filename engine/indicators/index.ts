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
import { parseWebAddress } from "./url.ts";
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
  const isNew = place(index, value, ref);
  if (isNew) index.counts.set(value.type, (index.counts.get(value.type) ?? 0) + 1);
  countName(index, value, ref.name, isNew);
}

/**
 * A value counts once under each name. Nearly all have one name alone, so that keys are kept only of those that were
 * stated first under another.
 */
function countName(index: Index, value: Accepted, name: string, isNew: boolean): void {
  if (!isNew) {
    const id = `${value.type} ${value.use} ${value.key}`;
    if (firstName(index, value) === name) return;
    const known = index.alsoNamed.get(name) ?? new Set<string>();
    if (known.has(id)) return;
    index.alsoNamed.set(name, known.add(id));
  }
  const types = index.names.get(name) ?? new Map<IndicatorType, number>();
  index.names.set(name, types.set(value.type, (types.get(value.type) ?? 0) + 1));
}

/** The name under which a value that is there was stated first. */
function firstName({ hosts, urls, paths, ...shelves }: Index, { type, key, use, path }: Accepted): string | undefined {
  const hits = (): readonly { readonly key: string; readonly refs: readonly IndicatorRef[] }[] => {
    if (type === "domain-name:value") return hosts.find({ isIp: false, text: key });
    if (use === "ip-range") return hosts.find({ isIp: true, text: key.replace(/\/\d+$/, "") });
    if (type === "ipv4-addr:value" || type === "ipv6-addr:value") return hosts.find({ isIp: true, text: key });
    if (type === "file:path") return path === undefined ? [] : paths.find(path, false);
    const address = parseWebAddress(key);
    return address === undefined ? [] : urls.find(address);
  };
  const shelf = shelfOf(type, shelves);
  const refs = shelf === undefined ? hits().find((hit) => hit.key === key)?.refs : shelf(key);
  return refs?.[0]?.name;
}

function shelfOf(
  type: IndicatorType,
  shelves: Omit<Index, "hosts" | "urls" | "paths">,
): ((key: string) => readonly IndicatorRef[] | undefined) | undefined {
  if (type === "process:name") return (key) => shelves.processes.refsOf(key);
  if (type === "file:name") return (key) => shelves.fileNames.get(key);
  if (type === "email-addr:value") return (key) => shelves.mails.get(key);
  if (type === "app:id") return (key) => shelves.apps.get(key);
  if (type === "configuration-profile:id") return (key) => shelves.profiles.get(key);
  if (type === "android-property:name") return (key) => shelves.properties.get(key);
  if (type === "pattern") return (key) => shelves.patterns.get(key);
  if (type.startsWith("file:hashes.")) return (key) => shelves.fileHashes.get(key);
  if (type.startsWith("app:cert.")) return (key) => shelves.certificateHashes.get(key);
  return undefined;
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
    case "pattern": {
      const refs = index.patterns.get(value.key);
      if (refs === undefined) index.patterns.set(value.key, [ref]);
      else if (!refs.some(({ source, name }) => source === ref.source && name === ref.name)) refs.push(ref);
      return refs === undefined;
    }
  }
}
