/**
 * `voicemail.db` into rows, those of the table of deleted messages after those of the list.
 * @module
 */
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { textIn, withoutRepeats } from "../../rows-if-there.ts";

const columns = [
  "ROWID",
  "sender",
  "callback_num",
  "receiver",
  "label",
  "duration",
  "flags",
  "date",
  "expiration",
  "trashed_date",
] as const;

export function readVoicemail(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file)));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for (const table of ["voicemail", "deleted"]) {
    if (table === "deleted" && database.table(table) === undefined) continue;
    for await (const row of database.rows(table, columns, { deleted: true })) {
      const [number, sender, callback, receiver, label, duration, flags, received, expires, trashed] = row.values;
      yield {
        value: {
          kind: table,
          voicemail: number ?? row.rowid,
          sender: textIn(sender),
          callback: textIn(callback),
          receiver: textIn(receiver),
          label: textIn(label),
          duration,
          flags,
          received,
          expires,
          trashed,
        },
        from: placeOf(file, table, row),
      };
    }
  }
}
