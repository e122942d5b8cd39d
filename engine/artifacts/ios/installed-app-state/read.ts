/**
 * One file into rows, told apart by what it is: a database of the home screen, one of the store, or a property list.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import { arrayOf, dictOf, numberOf, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { Database, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";
import { compatibilityOf, latestPicture } from "./app-details.ts";

export async function* readAppState(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const head = utf8(await (await file.open()).read(0, 8));
  // A property list says what it is, or is called one; everything else is a database, or was one before it was damaged.
  const isList =
    /^bplist|^<\?xml|^<plist|^<!DOC/.test(head) || (file.name.endsWith(".plist") && !head.startsWith("SQLite"));
  if (isList) yield* listedApps(file, context);
  else yield* readDatabase(file, context, (database) => databaseRows(database, file, context));
}

async function* listedApps(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for (const [key, value] of await plistRoot(file, context)) {
    const from = { file: file.name, key };
    if (isIdentifier(key)) {
      yield { value: { kind: "system-app", app: key, state: stateOf(value) }, from };
      continue;
    }
    const inner = dictOf(value);
    const apps = inner === undefined ? (arrayOf(value) ?? []).flatMap((item) => textOf(item) ?? []) : [...inner.keys()];
    for (const app of apps.filter(isIdentifier)) {
      yield { value: { kind: "system-app", app, state: `${key} ${stateOf(inner?.get(app)) ?? ""}`.trim() }, from };
    }
  }
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/.test(text);
}

function stateOf(value: PlistValue | undefined): string | undefined {
  if (typeof value === "boolean") return String(value);
  const number = numberOf(value);
  return number === undefined ? textOf(value) : String(number);
}

async function* databaseRows(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const ofStore = [...database.tables.values()].filter((table) => table.has("bundle_id"));
  if (ofStore.length === 0 || database.table("application_identifier_tab") !== undefined) {
    yield* homeScreenRows(database, file, context);
  }
  const columns = ["bundle_id", "bundle_name", "name", "bundle_version", "item_id", "store_item_id"];
  const times = ["install_date", "install_finished_timestamp", "timestamp", "last_modification_date", "last_seen_date"];
  for (const { name: table } of ofStore) {
    for await (const row of database.rows(table, [...columns, ...times], { deleted: true })) {
      const [app, bundleName, name, version, item, storeItem, date, finished, stamp, modified, seen] = row.values;
      yield {
        value: {
          kind: table,
          app: textIn(app),
          name: textIn(bundleName) ?? textIn(name),
          version: textIn(version),
          item: item ?? storeItem,
          installed: finished ?? date,
          noted: stamp ?? modified ?? seen,
        },
        from: placeOf(file, table, row),
      };
    }
  }
}

async function* homeScreenRows(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const keys = new Map<SqlValue, string>();
  for await (const { rowid, values } of rowsIfThere(database, "key_tab", ["id", "key"])) {
    const key = textIn(values[1]);
    if (key !== undefined) keys.set(values[0] ?? rowid, key);
  }
  const details = new Map<SqlValue, Record<string, unknown>>();
  for await (const { rowid, values } of rowsIfThere(database, "kvs", ["application_identifier", "key", "value"])) {
    const [app, key, value] = values;
    const place = `${file.name} kvs ${rowid ?? ""}`;
    const name = keys.get(key);
    if (name !== "compatibilityInfo" && name !== "XBApplicationSnapshotManifest") continue;
    const found =
      name === "compatibilityInfo" ? compatibilityOf(value, place, context) : latestPicture(value, place, context);
    details.set(app, { ...details.get(app), ...found });
  }
  const columns = ["id", "application_identifier"];
  for await (const row of database.rows("application_identifier_tab", columns, {
    deleted: true,
    needs: ["application_identifier"],
  })) {
    const [number, app] = row.values;
    const more = details.get(number ?? row.rowid);
    yield {
      value: { kind: "home-screen", app: textIn(app), ...(row.recovered === undefined ? more : undefined) },
      from: placeOf(file, "application_identifier_tab", row),
    };
  }
}
