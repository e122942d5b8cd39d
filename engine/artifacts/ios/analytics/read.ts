/**
 * One row per event. Every text in it is looked at: under a key that names a program as its name, else as a name of
 * unknown kind; with a dot in it, as an address too.
 * @module
 */

import { type PlistDict, textOf } from "../../../formats/plist/plist.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { analyticsEvents } from "../../analytics-events.ts";
import { textsIn } from "../../plist-texts.ts";
import { placeOf, readDatabase } from "../../read-database.ts";

const programKey = /process|program|executable|bundle|client|daemon|^app(?:lication)?$|^sender$/i;
const eventKeys = ["eventType", "eventClass", "event"];
const longestName = 256;

export function readAnalytics(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const { table, row, time, data } of analyticsEvents(database, file, context)) {
    yield {
      value: { kind: table, at: time, ...(data === undefined ? {} : contentOf(data)) },
      from: placeOf(file, table, row),
    };
  }
}

function contentOf(data: PlistDict): Record<string, unknown> {
  const programs = new Set<string>();
  const names = new Set<string>();
  const addresses = new Set<string>();
  for (const { key, text } of textsIn(data)) {
    if (text.length > 0 && text.length <= longestName) (programKey.test(key) ? programs : names).add(text);
    if (text.includes(".")) addresses.add(text);
  }
  const event = eventKeys.map((key) => textOf(data.get(key))).find((value) => value !== undefined);
  return {
    event,
    build: textOf(data.get("build")),
    programs: listed(programs),
    names: listed(names),
    addresses: listed(addresses),
    details: data,
  };
}

function listed(values: ReadonlySet<string>): string[] | undefined {
  return values.size === 0 ? undefined : [...values];
}
