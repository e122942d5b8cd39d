/**
 * One of the files, told apart by its contents: the names changed places between versions.
 * @module
 */
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";
import { readDatabase } from "../../read-database.ts";
import { bookmarkRows } from "./bookmarks.ts";
import { cloudRows } from "./cloud-tabs.ts";
import { closedRows, downloadRows } from "./lists.ts";

export async function* readSafariFile(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const head = await (await file.open()).read(0, 6);
  if (String.fromCharCode(...head) === "SQLite") {
    yield* readDatabase(file, context, (database) => databaseRows(database, file, context));
    return;
  }
  const root = await plistRoot(file, context);
  yield* closedRows(root, file, context);
  yield* downloadRows(root, file, context);
}

async function* databaseRows(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const cloud = database.table("cloud_tabs") !== undefined || database.table("cloud_tab_devices") !== undefined;
  if (cloud) yield* cloudRows(database, file);
  // Without either table there is nothing this reader knows; the missing one is named.
  if (!cloud || database.table("bookmarks") !== undefined) yield* bookmarkRows(database, file, context);
}
