/**
 * Every table that has a column for an app, an address or a place: tables and columns moved between versions, the words in
 * the columns' names did not.
 * @module
 */
import type { Database, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { macOrUnixTime } from "../../mac-or-unix-time.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

type Meaning = "app" | "client" | "title" | "version" | "account" | "addresses" | "paths" | "files" | "at";

/** The first that fits counts; columns that fit none are not read. */
const meanings: readonly (readonly [meaning: Meaning, shape: RegExp])[] = [
  ["client", /^(?:client|request(?:ing|er)?)_?(?:bundle_?)?id(?:entifier)?$|^client_identifier$/],
  ["app", /(?:^|_)(?:bundle_?id(?:entifier)?|app(?:lication)?_?id(?:entifier)?)$/],
  ["addresses", /(?:^|_)url(?:_string)?$/],
  ["paths", /(?:^|_)path$/],
  ["files", /(?:^|_)file_?name$/],
  ["account", /(?:^|_)(?:account_name|apple_?id|account_identifier|username)$/],
  ["version", /(?:^|_)(?:version|short_version)$/],
  ["title", /(?:^|_)(?:title|name)$/],
  ["at", /(?:^|_)(?:timestamp|date|time)$/],
];
const worthReading: ReadonlySet<Meaning> = new Set(["app", "client", "addresses", "paths", "files"]);
const mostTables = 500;

export function readDownloads(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for (const table of [...database.tables.values()].slice(0, mostTables)) {
    if (table.kind !== "table" || table.name.startsWith("sqlite_")) continue;
    const columns = table.columns.flatMap(({ name }) => {
      const meaning = meanings.find(([, shape]) => shape.test(name.toLowerCase()))?.[0];
      return meaning === undefined ? [] : [{ name, meaning }];
    });
    if (!columns.some(({ meaning }) => worthReading.has(meaning))) continue;
    const names = columns.map(({ name }) => name);
    for await (const row of rowsIfThere(database, table.name, names, { deleted: true })) {
      const value = rowValue(
        columns.map(({ meaning }) => meaning),
        row.values,
      );
      // Most rows of such tables are numbers alone.
      if (value !== undefined) {
        yield { value: { table: table.name, ...value }, from: placeOf(file, table.name, row) };
      }
    }
  }
}

function rowValue(meaning: readonly Meaning[], values: readonly SqlValue[]): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = {};
  const addresses: string[] = [];
  const paths: string[] = [];
  const files: string[] = [];
  for (const [at, given] of values.entries()) {
    const field = meaning[at];
    const text = textIn(given);
    if (field === "at") {
      if (typeof given === "number" && given > 0 && value["at"] === undefined && value["atMac"] === undefined) {
        Object.assign(value, macOrUnixTime(given, "atMac", "at"));
      }
    } else if (text === undefined || field === undefined) continue;
    else if (field === "addresses") addresses.push(text);
    else if (field === "paths") paths.push(text);
    else if (field === "files") files.push(text);
    else value[field] ??= text;
  }
  if (addresses.length > 0) value["addresses"] = addresses;
  if (paths.length > 0) value["paths"] = paths;
  if (files.length > 0) value["files"] = files;
  return [...worthReading].some((field) => value[field] !== undefined) ? value : undefined;
}
