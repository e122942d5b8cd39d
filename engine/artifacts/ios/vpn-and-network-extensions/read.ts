/**
 * One row per configuration of the archive. Its objects are walked, and what they hold is sorted by the field's name.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { KeyedObject, type KeyedValue, readKeyedArchive } from "../../../formats/keyed-archive/keyed-archive.ts";
import { dictOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";

const mostValues = 20_000;
const mostOfEach = 500;
const longest = 8192;

const serverFields = /server|host|remoteaddress|endpoint/i;
const appFields = /application|plugin|provider|bundle|signingidentifier|extension/i;
/** Classes and fields that say what a configuration does. */
const kindNames = /vpn|filter|dnsproxy|dnssettings|proxy|relay/i;
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i;
const hostName =
  /^(?:(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+)\.?$/i;
const identifier = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/;

export async function* readExtensions(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { limits } = context;
  if (file.name.endsWith(".cache.plist")) {
    yield* rowsOfCache(file, context);
    return;
  }
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const archive = readKeyedArchive(bytes, { limits, place: file.name });
  for (const [key, value] of configurationsOf(archive.top)) {
    yield { value: { configuration: key, ...configurationValue(value) }, from: { file: file.name, key } };
  }
  for (const note of archive.notes) context.note(note);
}

/** Apps that rules of some configuration speak of, with numbers of their programs: a plain property list beside it. */
async function* rowsOfCache(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const rules = dictOf((await plistRoot(file, context)).get("app-rules"));
  for (const app of rules?.keys() ?? []) {
    yield { value: { configuration: "app-rules", apps: [app] }, from: { file: file.name, key: `app-rules.${app}` } };
  }
}

/** Configurations stand in the archive by their number, or in one dictionary by it. */
function* configurationsOf(top: ReadonlyMap<string, KeyedValue>): Iterable<[string, KeyedObject]> {
  for (const [key, value] of top) {
    if (value instanceof KeyedObject) yield [key, value];
    if (!(value instanceof Map)) continue;
    for (const [inner, item] of value as ReadonlyMap<KeyedValue, KeyedValue>) {
      if (item instanceof KeyedObject) yield [`${key}.${String(inner)}`, item];
    }
  }
}

function configurationValue(root: KeyedObject): Record<string, unknown> {
  const servers = new Set<string>();
  const addresses = new Set<string>();
  const apps = new Set<string>();
  const kinds = new Set<string>();
  const switches: Record<string, boolean> = {};
  const name = ["Name", "name"].map((key) => root.get(key)).find((value) => typeof value === "string");
  const seen = new Set<object>();
  const waiting: { path: string; key: string; value: KeyedValue }[] = [{ path: "", key: "", value: root }];
  for (let at = 0; at < waiting.length && at < mostValues; at++) {
    const { path, key, value } = waiting[at] as (typeof waiting)[number];
    if (typeof value === "string") {
      if (address.test(value)) add(addresses, value);
      else if (serverFields.test(key) && hostName.test(value)) add(servers, value);
      else if (appFields.test(key) && identifier.test(value)) add(apps, value);
    } else if (typeof value === "boolean") {
      if (/enabled|ondemand|includeall|alwayson/i.test(key) && Object.keys(switches).length < mostOfEach)
        switches[path] = value;
    }
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof KeyedObject) {
      if (kindNames.test(value.className)) add(kinds, value.className);
      for (const field of value.keys) waiting.push({ path: joined(path, field), key: field, value: value.get(field) });
    } else if (Array.isArray(value)) {
      for (const item of value) waiting.push({ path, key, value: item });
    } else if (value instanceof Map) {
      for (const [field, item] of value) {
        const own = typeof field === "string" ? field : key;
        waiting.push({ path: joined(path, own), key: own, value: item });
      }
    }
  }
  return {
    name,
    kinds: listed(kinds),
    servers: listed(servers),
    addresses: listed(addresses),
    apps: listed(apps),
    switches: Object.keys(switches).length === 0 ? undefined : switches,
  };
}

function joined(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`.slice(0, 300);
}

function add(set: Set<string>, text: string): void {
  if (set.size < mostOfEach && text.length <= longest) set.add(text);
}

function listed(set: ReadonlySet<string>): string[] | undefined {
  return set.size === 0 ? undefined : [...set].sort();
}
