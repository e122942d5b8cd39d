/**
 * Calls, as CallHistory.storedata (Core Data).
 * @module
 */
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, entityTable, type Kept, numbered, primaryKeyTable, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface Call extends Kept {
  readonly at: Date;
  readonly handle: string;
  readonly name?: string;
  readonly outgoing?: boolean;
  readonly answered?: boolean;
  /** Seconds; 0 where absent. */
  readonly duration?: number;
  /** Bundle identifier of the app; the telephone where absent. */
  readonly provider?: string;
  /** The handle stands in the table of participants alone, as for FaceTime in groups. */
  readonly asParticipant?: boolean;
}

const columns =
  "ZANSWERED INTEGER, ZCALL_CATEGORY INTEGER, ZCALLTYPE INTEGER, ZDISCONNECTED_CAUSE INTEGER, " +
  "ZFACE_TIME_DATA INTEGER, ZHANDLE_TYPE INTEGER, ZORIGINATED INTEGER, ZREAD INTEGER, ZDATE TIMESTAMP, " +
  "ZDURATION FLOAT, ZADDRESS VARCHAR, ZISO_COUNTRY_CODE VARCHAR, ZLOCATION VARCHAR, ZNAME VARCHAR, " +
  "ZSERVICE_PROVIDER VARCHAR, ZUNIQUE_ID VARCHAR";

export function callEntries(calls: readonly Call[]): BackupEntry[] {
  const all = numbered(calls.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
  const at = { domain: "HomeDomain", path: "Library/CallHistoryDB/CallHistory.storedata" };
  return databaseEntries(at, (here) => {
    const present = all.filter(here);
    const joined = present.filter(({ asParticipant, deleted }) => asParticipant && deleted === undefined);
    return [
      entityTable(
        "ZCALLRECORD",
        columns,
        present.map((call) =>
          row(
            {
              Z_PK: call.number,
              Z_ENT: 2,
              Z_OPT: 1,
              ZANSWERED: call.answered ? 1 : 0,
              ZCALLTYPE: call.provider === undefined ? 1 : 8,
              ZHANDLE_TYPE: call.handle.includes("@") ? 3 : 2,
              ZORIGINATED: call.outgoing ? 1 : 0,
              ZREAD: 1,
              ZDATE: macSeconds(call.at),
              ZDURATION: call.duration ?? 0,
              ZADDRESS: call.asParticipant ? null : call.handle,
              ZISO_COUNTRY_CODE: "us",
              ZNAME: call.name ?? null,
              ZSERVICE_PROVIDER: call.provider ?? "com.apple.Telephony",
            },
            call,
          ),
        ),
      ),
      entityTable(
        "ZHANDLE",
        "ZTYPE INTEGER, ZNORMALIZEDVALUE VARCHAR, ZVALUE VARCHAR",
        joined.map(({ number, handle }) =>
          row({ Z_PK: number, Z_ENT: 4, Z_OPT: 1, ZTYPE: handle.includes("@") ? 3 : 2, ZVALUE: handle }),
        ),
      ),
      {
        name: "Z_2REMOTEPARTICIPANTHANDLES",
        sql:
          "CREATE TABLE Z_2REMOTEPARTICIPANTHANDLES ( Z_2REMOTEPARTICIPANTCALLS INTEGER, " +
          "Z_4REMOTEPARTICIPANTHANDLES INTEGER, PRIMARY KEY (Z_2REMOTEPARTICIPANTCALLS, Z_4REMOTEPARTICIPANTHANDLES) )",
        rows: joined.map(({ number }) => ({ values: [number, number] })),
      },
      primaryKeyTable(["CallDBProperties", "CallRecord", "EmergencyMediaItem", "Handle"]),
    ];
  });
}
