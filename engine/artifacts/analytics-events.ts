/**
 * The databases of the security daemons' analytics, `/private/var/Keychains/Analytics/*.db`: tables of events, each with
 * a time (seconds since 1970) and a property list. Schema: Apple's open source Security, SFAnalytics,
 * https://github.com/apple-oss-distributions/Security/tree/main/Analytics
 * @module
 */

import { dictOf, type PlistDict } from "../formats/plist/plist.ts";
import type { Database, SqlRow } from "../formats/sqlite/sqlite.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import { onPhone, type PathPattern } from "../model/where.ts";
import { nestedPlist } from "./nested-plist.ts";
import { rowsIfThere } from "./rows-if-there.ts";

export const analyticsFiles: readonly PathPattern[] = [onPhone("/private/var/Keychains/Analytics/*.db")];

export interface AnalyticsEvent {
  readonly table: string;
  readonly row: SqlRow;
  readonly time: unknown;
  /** Undefined where the row has none that can be read; that is told in the ledger. */
  readonly data: PlistDict | undefined;
}

const tables = ["hard_failures", "soft_failures", "all_events", "rockwell", "samples"] as const;

/** Every event of every table that is there. `rockwell` and `samples` are of newer versions. */
export async function* analyticsEvents(
  database: Database,
  file: EvidenceFile,
  context: ReadContext,
): AsyncIterable<AnalyticsEvent> {
  if (!tables.some((table) => database.table(table) !== undefined)) {
    context.note({ code: "absent", place: file.name, detail: "no table of events", loss: true });
  }
  for (const table of tables) {
    for await (const row of rowsIfThere(database, table, ["timestamp", "data"], { deleted: true, needs: ["data"] })) {
      const [time, data] = row.values;
      if (time === null && data === null) continue;
      const place = `${file.name} ${table} ${row.rowid ?? ""}`;
      yield { table, row, time, data: dictOf(nestedPlist(data, place, context)) };
    }
  }
}
