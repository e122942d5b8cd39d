/**
 * One row for each device, name of the account and registered service, wherever they stand in the JSON: its form changed
 * with iOS 26.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { clockText } from "../../clock-text.ts";
import { readCollectedText } from "../../collected-text.ts";

const mostValues = 200_000;
const mostRows = 5000;

type Json = Readonly<Record<string, unknown>>;

export async function* readAccountDevices(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text } = await readCollectedText(file, context);
  const root = jsonIn(text, file.name);
  const rows = new Map<string, Row>();
  const waiting: { key: string; value: unknown }[] = [{ key: "", value: root }];
  for (let at = 0; at < waiting.length; at++) {
    if (at >= mostValues || rows.size >= mostRows) {
      context.note({ code: "over-limit", place: file.name, detail: `more than ${mostValues} values`, loss: true });
      break;
    }
    const { key, value } = waiting[at] as (typeof waiting)[number];
    for (const found of rowsOf(key, value)) {
      const known = JSON.stringify(found);
      if (!rows.has(known)) rows.set(known, { value: found, from: { file: file.name, key } });
    }
    if (Array.isArray(value)) value.forEach((item, i) => void waiting.push({ key: `${key}.${i}`, value: item }));
    else if (isObject(value)) {
      for (const [name, item] of Object.entries(value)) {
        waiting.push({ key: key === "" ? name : `${key}.${name}`.slice(-400), value: item });
        // Names of the account are also names of entries.
        for (const found of namesIn(name))
          rows.set(JSON.stringify(found), { value: found, from: { file: file.name, key } });
      }
    }
  }
  yield* rows.values();
}

/** The object in the text; words of the tool may stand before it. */
function jsonIn(text: string, place: string): unknown {
  const start = text.search(/[{[]/);
  if (start < 0) throw new ReadError("malformed", place, "no JSON in it");
  try {
    return JSON.parse(text.slice(start, text.lastIndexOf(text[start] === "{" ? "}" : "]") + 1));
  } catch {
    throw new ReadError("malformed", place, "its JSON is not whole");
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function* rowsOf(key: string, value: unknown): Iterable<Record<string, unknown>> {
  if (typeof value === "string") {
    yield* namesIn(value);
    return;
  }
  if (!isObject(value)) return;
  const own = key.slice(key.lastIndexOf(".") + 1);
  const { permanentInfo, stableInfo } = value;
  if (isObject(permanentInfo) || isObject(stableInfo)) {
    yield deviceOf(
      { ...(isObject(permanentInfo) ? permanentInfo : {}), ...(isObject(stableInfo) ? stableInfo : {}) },
      own,
    );
    return;
  }
  // Parts of one that was told with all of them.
  if (own === "permanentInfo" || own === "stableInfo") return;
  const told = ["serial", "model", "version", "name"].filter((what) => textOf(value, names[what] ?? []) !== undefined);
  if (told.length >= 2 && (told.includes("serial") || told.includes("model"))) yield deviceOf(value, own);
  const app = textOf(value, ["app", "application"]);
  if (app !== undefined && /^[\w.-]{3,100}$/.test(app)) {
    const at = Object.entries(value).find(([name, time]) => /At$/.test(name) && typeof time === "string")?.[1];
    yield {
      kind: "service",
      app,
      state: textOf(value, ["state", "status"]),
      at: typeof at === "string" ? clockText(at) : undefined,
    };
  }
}

const names: Readonly<Record<string, readonly string[]>> = {
  serial: ["serial", "serialNumber", "serial_number"],
  model: ["model", "model_id", "modelID", "deviceModel"],
  version: ["osVersion", "os_version", "osversion"],
  name: ["name", "deviceName", "device_name"],
};

function textOf(value: Json, among: readonly string[]): string | undefined {
  for (const name of among) {
    const found = value[name];
    if (typeof found === "string" && found !== "") return found.slice(0, 300);
  }
  return undefined;
}

function deviceOf(value: Json, id: string): Record<string, unknown> {
  const stated = (what: string): string | undefined => textOf(value, names[what] ?? []);
  return {
    kind: "device",
    name: stated("name"),
    model: stated("model"),
    version: stated("version"),
    serial: stated("serial"),
    id: textOf(value, ["id", "peerID", "identifier"]) ?? (/^\d*$/.test(id) ? undefined : id),
  };
}

/** `im://mailto:ada@example.org`, `im://tel:+43123` */
function* namesIn(text: string): Iterable<Record<string, unknown>> {
  const found = /(?:^|[/:\s])(mailto|tel):([^\s"'<>]{3,254})$/i.exec(text.slice(0, 400));
  if (found === null) return;
  const [, kind = "", name] = found;
  yield kind.toLowerCase() === "mailto" ? { kind: "name", email: name } : { kind: "name", number: name };
}
