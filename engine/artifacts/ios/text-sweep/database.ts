/**
 * Texts in every table of a database.
 * @module
 */
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { Place } from "../../../model/place.ts";
import { type TokenKind, tokensIn } from "../../tokens.ts";

const mostTables = 1000;
const longest = 8192;

/** Gives no row: what is seen is told. */
export async function* sweepDatabase(
  database: Database,
  see: (kind: TokenKind, token: string, place: Omit<Place, "file">) => void,
): AsyncIterable<Row> {
  for (const table of [...database.tables.values()].slice(0, mostTables)) {
    if (table.kind !== "table" || table.name.startsWith("sqlite_")) continue;
    for await (const { values, rowid } of database.rows(
      table.name,
      table.columns.map(({ name }) => name),
    )) {
      const place = {
        table: table.name,
        ...(rowid === undefined ? {} : { row: typeof rowid === "bigint" ? String(rowid) : rowid }),
      };
      for (const value of values) {
        if (typeof value === "string")
          tokensIn(value.slice(0, longest), false, (kind, token) => see(kind, token, place));
      }
    }
  }
  yield* [];
}
