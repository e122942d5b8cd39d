/**
 * MISP events: alone or wrapped, several in a response, or their attributes alone.
 * Format: https://www.misp-project.org/datamodels/ and https://github.com/MISP/misp-rfc (core format).
 * @module
 */
import type { RestrictedTlp, ThreatKind } from "../../model/finding.ts";
import type { ValueKind } from "../classify.ts";
import { isObject, textIn } from "../stix/stix-object.ts";
import { stricterTlp, strictestTlp } from "../tlp.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { kindNamed } from "./kind-by-name.table.ts";

type Json = Readonly<Record<string, unknown>>;

/** Undefined for JSON that holds nothing of MISP. */
export function readMisp(value: unknown): Feed | undefined {
  const events = eventsIn(value);
  if (events.length === 0) return undefined;
  const [first] = events;
  const about = events.length === 1 && first !== undefined ? textIn(first, "info") : undefined;
  return { ...(about === undefined ? {} : { about }), statements: statementsOf(events) };
}

function eventsIn(value: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => eventsIn(one, depth + 1));
  if (!isObject(value)) return [];
  const inner = value["Event"] ?? value["response"];
  if (inner !== undefined) return eventsIn(inner, depth + 1);
  return listIn(value, "Attribute").length + listIn(value, "Object").length > 0 ? [value] : [];
}

function listIn(object: Json, key: string): Json[] {
  const list = object[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function* statementsOf(events: readonly Json[]): Iterable<FeedValue | FeedProblem> {
  for (const event of events) {
    const info = textIn(event, "info");
    const about: About = { threat: threatOf(event), tlp: tlpIn(event) };
    for (const attribute of listIn(event, "Attribute")) yield* ofAttribute(attribute, info, about);
    for (const object of listIn(event, "Object")) {
      if (isDeleted(object)) continue;
      const attributes = listIn(object, "Attribute");
      const app = textIn(object, "name") === "android-app" || textIn(object, "name") === "apk";
      const name = attributes.find((one) => textIn(one, "object_relation") === "name");
      const called = (name === undefined ? undefined : textIn(name, "value")) ?? info;
      for (const attribute of attributes) {
        if (app) yield* ofApp(attribute, called, about);
        else yield* ofAttribute(attribute, called, about);
      }
    }
  }
}

function isDeleted(one: Json): boolean {
  return one["deleted"] === true || one["deleted"] === "1" || one["deleted"] === 1;
}

/** Old servers write `"1"` where new ones write `true`. */
function isForDetection(attribute: Json): boolean {
  const flag = attribute["to_ids"];
  return flag === undefined || flag === true || flag === 1 || flag === "1";
}

/** An app's own object: its id and its certificate are what it is, whatever type and flag they were given. */
function* ofApp(attribute: Json, name: string | undefined, about: About) {
  const relation = textIn(attribute, "object_relation");
  const kind: ValueKind | undefined =
    relation === "appid" || relation === "package-name"
      ? "app-id"
      : relation === "certificate"
        ? "certificate-hash"
        : undefined;
  if (kind === undefined) yield* ofAttribute(attribute, name, about);
  else if (!isDeleted(attribute)) yield* statementOf(attribute, kind, textIn(attribute, "value") ?? "", name, about);
}

function* ofAttribute(attribute: Json, name: string | undefined, about: About): Iterable<FeedValue | FeedProblem> {
  const type = textIn(attribute, "type");
  const value = textIn(attribute, "value");
  if (type === undefined || value === undefined || isDeleted(attribute)) return;
  const kinds = kindsOfType(type);
  if (kinds.length === 0) {
    if (kindNamed(type) !== "skip") yield { refused: "unknown-kind", example: `${type}: ${value}` };
    return;
  }
  if (!isForDetection(attribute)) {
    yield { refused: "not-for-detection", example: `${type}: ${value}` };
    return;
  }
  const parts = value.split("|");
  for (const [at, kind] of kinds.entries()) {
    if (kind !== "skip") yield* statementOf(attribute, kind, parts[at] ?? "", name, about);
  }
}

/** `domain|ip`, `filename|sha256`, `ip-dst|port`: one kind for each part. A name beside a hash says less than the hash. */
function kindsOfType(type: string): (ValueKind | "skip")[] {
  const words = type.split("|");
  const kinds = words.map((word) => kindNamed(word) ?? "skip");
  if (kinds.includes("file-hash")) return kinds.map((kind) => (kind === "file-name" ? "skip" : kind));
  return kinds.every((kind) => kind === "skip") ? [] : kinds;
}

function* statementOf(
  attribute: Json,
  kind: ValueKind,
  value: string,
  name: string | undefined,
  { threat, tlp: ofEvent }: About,
): Iterable<FeedValue> {
  const id = textIn(attribute, "uuid");
  const tlp = stricterTlp(ofEvent, tlpIn(attribute));
  yield {
    kind,
    value,
    ...(name === undefined ? {} : { names: [name] }),
    ...(id === undefined ? {} : { id }),
    ...(threat === undefined ? {} : { threat }),
    ...(tlp === undefined ? {} : { tlp }),
  };
}

/** What an event says of all that is in it. */
interface About {
  readonly threat: ThreatKind | undefined;
  readonly tlp: RestrictedTlp | undefined;
}

function tlpIn(one: Json): RestrictedTlp | undefined {
  const tags = listIn(one, "Tag");
  return tags.length === 0 ? undefined : strictestTlp(tags.map((tag) => tag["name"]));
}

function threatOf(event: Json): ThreatKind | undefined {
  const words = [textIn(event, "info") ?? "", ...listIn(event, "Tag").map((tag) => textIn(tag, "name") ?? "")];
  return words.some((word) => /stalkerware/i.test(word)) ? "stalkerware" : undefined;
}
