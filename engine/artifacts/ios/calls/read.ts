/**
 * `CallHistory.storedata` into rows: one per call with its participants, then handles that no call points at.
 * @module
 */
import type { Database, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { readJoin, rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";

const columns = [
  "Z_PK",
  "ZADDRESS",
  "ZNAME",
  "ZORIGINATED",
  "ZANSWERED",
  "ZCALLTYPE",
  "ZSERVICE_PROVIDER",
  "ZDURATION",
  "ZISO_COUNTRY_CODE",
  "ZLOCATION",
  "ZUNIQUE_ID",
  "ZDISCONNECTED_CAUSE",
  "ZJUNKIDENTIFICATIONCATEGORY",
  "ZDATE",
] as const;

export function readCalls(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file, context)));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const handles = new Map<SqlValue, string>();
  for await (const { rowid, values } of rowsIfThere(database, "ZHANDLE", ["Z_PK", "ZVALUE", "ZNORMALIZEDVALUE"])) {
    const handle = textIn(values[1]) ?? textIn(values[2]);
    if (handle !== undefined) handles.set(values[0] ?? rowid, handle);
  }
  const join = { table: "REMOTEPARTICIPANTHANDLES", from: "REMOTEPARTICIPANTCALLS", to: "REMOTEPARTICIPANTHANDLES" };
  const participants = await readJoin(database, join, context.limits, file.name);
  const claimed = new Set<SqlValue>();
  for await (const row of database.rows("ZCALLRECORD", columns, { deleted: true, told: true })) {
    const [number, address, name, originated, answered, callType, provider, duration, country, location] = row.values;
    const call = number ?? row.rowid;
    const others = row.recovered === undefined ? (participants.get(call) ?? []) : [];
    for (const other of others) claimed.add(other);
    yield {
      value: {
        kind: "call",
        call,
        handle: textIn(address),
        participants: others.length === 0 ? undefined : others.flatMap((other) => handles.get(other) ?? []),
        name: textIn(name),
        direction: originated === 1 ? "outgoing" : originated === 0 ? "incoming" : undefined,
        answered,
        callType,
        provider: textIn(provider),
        duration,
        country: textIn(country),
        location: textIn(location),
        uniqueId: textIn(row.values[10]),
        disconnectedCause: row.values[11],
        junkCategory: textIn(row.values[12]),
        called: row.values[13],
      },
      from: placeOf(file, "ZCALLRECORD", row),
    };
  }
  // A call can be deleted and the handle stay behind.
  for await (const row of rowsIfThere(database, "ZHANDLE", ["Z_PK", "ZVALUE", "ZNORMALIZEDVALUE"], { deleted: true })) {
    if (row.recovered === undefined && claimed.has(row.values[0] ?? row.rowid)) continue;
    const handle = textIn(row.values[1]) ?? textIn(row.values[2]);
    yield { value: { kind: "handle", handle }, from: placeOf(file, "ZHANDLE", row) };
  }
}
