/**
 * One row per notification of the archive. The app is the name of the folder or file, where that is an identifier.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { KeyedObject, type KeyedValue, readKeyedArchive } from "../../../formats/keyed-archive/keyed-archive.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { textsIn } from "../../plist-texts.ts";

const mostValues = 200_000;
const mostLinks = 200;
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S{1,8000}$/i;
const own = "AppNotification";

export async function* readNotifications(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const archive = readKeyedArchive(bytes, { limits, place: file.name });
  const base = { kind: kindOf(file.name), app: appOf(file.name) };
  const seen = new Set<object>();
  const waiting: { key: string; value: KeyedValue }[] = [...archive.top].map(([key, value]) => ({ key, value }));
  for (let at = 0; at < waiting.length; at++) {
    if (at >= mostValues) {
      context.note({ code: "over-limit", place: file.name, detail: `more than ${mostValues} values`, loss: true });
      break;
    }
    const { key, value } = waiting[at] as (typeof waiting)[number];
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const fields = fieldsOf(value);
    if ([...fields.keys()].some((name) => name.startsWith(own))) {
      yield { value: { ...base, ...notificationValue(fields) }, from: { file: file.name, key } };
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) waiting.push({ key: `${key}.${i}`, value: item });
    } else {
      for (const [name, item] of fields) waiting.push({ key: `${key}.${name}`, value: item });
    }
  }
  for (const note of archive.notes) context.note(note);
}

function fieldsOf(value: object): ReadonlyMap<string, KeyedValue> {
  if (value instanceof KeyedObject) return new Map(value.keys.map((key) => [key, value.get(key)]));
  if (!(value instanceof Map)) return new Map();
  const entries = [...(value as ReadonlyMap<KeyedValue, KeyedValue>)];
  return new Map(entries.flatMap(([key, item]) => (typeof key === "string" ? [[key, item] as const] : [])));
}

function notificationValue(fields: ReadonlyMap<string, KeyedValue>): Record<string, unknown> {
  const text = (name: string) => {
    const value = fields.get(own + name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const links = textsIn(fields).flatMap(({ text: found }) => (address.test(found) ? [found] : []));
  return {
    title: text("Title"),
    subtitle: text("Subtitle"),
    message: text("Message"),
    links: links.length === 0 ? undefined : [...new Set(links)].slice(0, mostLinks),
    category: text("CategoryIdentifier"),
    identifier: text("Identifier"),
    created: fields.get(`${own}CreationDate`),
  };
}

function kindOf(name: string): string {
  return name.endsWith("/PendingNotifications.plist") ? "pending" : "delivered";
}

function appOf(name: string): string | undefined {
  const found = /\/([^/]+)\/[^/]+\.plist$/.exec(name)?.[1] ?? /\/([^/]+)\.pushstore$/.exec(name)?.[1];
  return found !== undefined && /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/.test(found) ? found : undefined;
}
