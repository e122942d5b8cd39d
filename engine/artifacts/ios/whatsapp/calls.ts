/**
 * `CallHistory.sqlite`: calls with their participants. Whether a call came in and was missed stands in the table that
 * sums calls up, `ZWAAGGREGATECALLEVENT`.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

const callColumns = [
  "Z_PK",
  "Z1CALLEVENTS",
  "ZGROUPCALLCREATORUSERJIDSTRING",
  "ZGROUPJIDSTRING",
  "ZOUTCOME",
  "ZDURATION",
  "ZDATE",
] as const;

const deleted = { deleted: true };

export async function* readCallEvents(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const sums = new Map<SqlValue, SqlRow>();
  const sumColumns = ["Z_PK", "ZINCOMING", "ZMISSED", "ZVIDEO"];
  for await (const row of rowsIfThere(database, "ZWAAGGREGATECALLEVENT", sumColumns, deleted)) {
    const number = row.values[0] ?? row.rowid;
    if (!sums.has(number)) sums.set(number, row);
  }
  const participants = new Map<SqlValue, string[]>();
  const participantColumns = ["Z1PARTICIPANTS", "ZJIDSTRING"];
  for await (const { values } of rowsIfThere(database, "ZWACDCALLEVENTPARTICIPANT", participantColumns, deleted)) {
    const jid = textIn(values[1]);
    if (jid === undefined) continue;
    const list = participants.get(values[0]);
    if (list === undefined) participants.set(values[0], [jid]);
    else if (!list.includes(jid)) list.push(jid);
  }
  for await (const row of database.rows("ZWACDCALLEVENT", callColumns, deleted)) {
    const [number, sum, creator, group, outcome, duration, called] = row.values;
    const [, incoming, missed, video] = sums.get(sum)?.values ?? [];
    yield {
      value: {
        kind: "call",
        direction: incoming === 1 ? "incoming" : incoming === 0 ? "outgoing" : undefined,
        from: textIn(creator),
        to: textIn(group),
        participants: participants.get(number ?? row.rowid),
        missed,
        video,
        outcome,
        duration,
        called,
      },
      from: placeOf(file, "ZWACDCALLEVENT", row),
    };
  }
}
