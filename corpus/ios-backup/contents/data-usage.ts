/**
 * Processes and their network usage, as DataUsage.sqlite (Core Data).
 * @module
 */
import { writeBinaryPlist } from "../../formats/plist-writer.ts";
import { type DeletedIn, type SqliteTable, writeSqlite } from "../../formats/sqlite-writer.ts";
import type { Random } from "../../random.ts";
import type { BackupEntry } from "../entry.ts";
import { macSeconds } from "./mac-time.ts";

export interface UsageProcess {
  /** `name`, `name/bundle` or `UUID/bundle`; the name before the slash has at most 16 characters on a phone. */
  readonly name: string;
  readonly bundle?: string;
  readonly first: Date;
  readonly last: Date;
  /** Whether rows of ZLIVEUSAGE point at it. */
  readonly used: boolean;
  /** Numbers that were given to processes forgotten since. */
  readonly gapBefore?: number;
  readonly deleted?: DeletedIn;
  /** The process is gone from ZPROCESS for good; its usage is still there. */
  readonly wiped?: boolean;
}

const entities = [
  "CheckUpEvent",
  "DemoLiveUsage",
  "Event",
  "EventScene",
  "LiveUsage",
  "Peer",
  "Process",
  "TshootingData",
  "WiFiData",
];
const liveUsageEntity = 5;
const processEntity = 7;

const sql = {
  ZPROCESS:
    "CREATE TABLE ZPROCESS ( Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZFIRSTTIMESTAMP TIMESTAMP, " +
    "ZTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR )",
  ZLIVEUSAGE:
    "CREATE TABLE ZLIVEUSAGE ( Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZKIND INTEGER, " +
    "ZMETADATA INTEGER, ZTAG INTEGER, ZHASPROCESS INTEGER, ZBILLCYCLEEND TIMESTAMP, ZTIMESTAMP TIMESTAMP, " +
    "ZWIFIIN FLOAT, ZWIFIOUT FLOAT, ZWWANIN FLOAT, ZWWANOUT FLOAT )",
  Z_PRIMARYKEY: "CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR, Z_SUPER INTEGER, Z_MAX INTEGER)",
  Z_METADATA: "CREATE TABLE Z_METADATA (Z_VERSION INTEGER PRIMARY KEY, Z_UUID VARCHAR(255), Z_PLIST BLOB)",
  Z_MODELCACHE: "CREATE TABLE Z_MODELCACHE (Z_CONTENT BLOB)",
};

export function dataUsageEntries(processes: readonly UsageProcess[], random: Random): BackupEntry[] {
  let number = 0;
  const numbered = processes.map((process) => {
    number += 1 + (process.gapBefore ?? 0);
    return { ...process, number };
  });
  const used = numbered.filter((process) => process.used || process.wiped);
  const usage = [
    ...used.map((process) => ({ process: process.number, at: process.last })),
    // Real phones have rows that belong to no process.
    { process: null, at: numbered[0]?.last ?? new Date(0) },
  ];
  const tables: SqliteTable[] = [
    {
      name: "ZLIVEUSAGE",
      sql: sql.ZLIVEUSAGE,
      rows: usage.map(({ process, at }, i) => ({
        values: [
          i + 1,
          liveUsageEntity,
          1 + random.below(20),
          random.below(2) * 255,
          0,
          random.below(3),
          process,
          null,
          macSeconds(at) + random.fraction(),
          random.below(40_000_000),
          random.below(4_000_000),
          random.below(900_000),
          random.below(200_000),
        ],
      })),
      indexes: ["CREATE INDEX ZLIVEUSAGE_ZHASPROCESS_INDEX ON ZLIVEUSAGE (ZHASPROCESS)"],
    },
    {
      name: "ZPROCESS",
      sql: sql.ZPROCESS,
      rows: numbered
        .filter((process) => !process.wiped)
        .map(({ number: key, name, bundle, first, last, deleted }) => ({
          values: [
            key,
            processEntity,
            1 + random.below(9),
            macSeconds(first) + random.fraction(),
            macSeconds(last) + random.fraction(),
            bundle ?? null,
            name,
          ],
          ...(deleted && { deleted }),
        })),
    },
    {
      name: "Z_PRIMARYKEY",
      sql: sql.Z_PRIMARYKEY,
      rows: entities.map((name, i) => {
        const most = i + 1 === liveUsageEntity ? usage.length : i + 1 === processEntity ? number : 0;
        return { values: [i + 1, name, 0, most] };
      }),
    },
    {
      name: "Z_METADATA",
      sql: sql.Z_METADATA,
      rows: [
        {
          values: [
            1,
            random.uuid(),
            writeBinaryPlist({
              NSPersistenceFrameworkVersion: 1244,
              NSStoreModelVersionHashesVersion: 3,
              NSStoreType: "SQLite",
              NSStoreModelVersionIdentifiers: [],
              _NSAutoVacuumLevel: "2",
            }),
          ],
        },
      ],
    },
    { name: "Z_MODELCACHE", sql: sql.Z_MODELCACHE, rows: [{ values: [random.bytes(900)] }] },
  ];
  const bytes = writeSqlite({ autoVacuum: "incremental", tables });
  return [{ domain: "WirelessDomain", path: "Library/Databases/DataUsage.sqlite", bytes }];
}
