/**
 * Either database of Firefox into rows. Which one it is, its tables say.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { readDatabase } from "../../read-database.ts";
import { browserRows } from "./browser-db.ts";
import { placesRows } from "./places-db.ts";

export async function* readHistory(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const app = appOfFile(file);
  for await (const row of readDatabase(file, context, (database) => rowsOf(database, file))) {
    yield app === undefined ? row : { ...row, value: { ...row.value, app } };
  }
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const places = database.table("moz_places") !== undefined;
  if (!places && database.tables.size === 0) throw new ReadError("absent", file.name, "no table");
  yield* places ? placesRows(database, file) : browserRows(database, file);
}
