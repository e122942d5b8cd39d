/**
 * Which apps may use camera, microphone and the rest: TCC.db, a bystander that many readers open.
 * @module
 */
import { type DeletedIn, writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { unixSeconds } from "./mac-time.ts";

export interface Permission {
  readonly service: string;
  readonly client: string;
  readonly allowed: boolean;
  readonly at: Date;
  /** The client is the path of a program, not the identifier of an app. */
  readonly byPath?: boolean;
  readonly deleted?: DeletedIn;
}

const accessSql =
  "CREATE TABLE access ( service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, " +
  "auth_value INTEGER NOT NULL, auth_reason INTEGER NOT NULL, auth_version INTEGER NOT NULL, csreq BLOB, " +
  "policy_id INTEGER, indirect_object_identifier_type INTEGER, " +
  "indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED', indirect_object_code_identity BLOB, flags INTEGER, " +
  "last_modified INTEGER NOT NULL DEFAULT (CAST(strftime('%s','now') AS INTEGER)), " +
  "PRIMARY KEY (service, client, client_type, indirect_object_identifier), " +
  "FOREIGN KEY (policy_id) REFERENCES policies(id) ON DELETE CASCADE ON UPDATE CASCADE)";

export function tccEntry(permissions: readonly Permission[]): BackupEntry {
  const bytes = writeSqlite({
    tables: [
      {
        name: "admin",
        sql: "CREATE TABLE admin (key TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL)",
        rows: [{ values: ["version", 20] }],
      },
      {
        name: "policies",
        sql:
          "CREATE TABLE policies ( id INTEGER NOT NULL PRIMARY KEY, bundle_id TEXT NOT NULL, uuid TEXT NOT NULL, " +
          "display TEXT NOT NULL, UNIQUE (bundle_id, uuid))",
        rows: [],
      },
      {
        name: "access",
        sql: accessSql,
        rows: permissions.map(({ service, client, allowed, at, byPath, deleted }) => ({
          values: {
            service,
            client,
            client_type: byPath === true ? 1 : 0,
            auth_value: allowed ? 2 : 0,
            auth_reason: 2,
            auth_version: 1,
            flags: 0,
            last_modified: unixSeconds(at),
          },
          ...(deleted && { deleted }),
        })),
      },
    ],
  });
  return { domain: "HomeDomain", path: "Library/TCC/TCC.db", bytes };
}
