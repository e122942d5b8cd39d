/**
 * Which apps had which databases open, and the last things they asked them: every connection of every pool, and the files
 * that lie beside.
 * Format: AOSP `SQLiteConnectionPool.dump`, `SQLiteConnection.OperationLog`, `SQLiteDatabase.dumpAll`, published dumps.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  filePath,
  localTextTime,
  number,
  processName,
  text,
  textTime,
  textWithLinks,
} from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readDbinfo } from "./read.ts";

export default artifact({
  id: "android.dbinfo",
  where: [inSection("DUMPSYS dbinfo")],
  shows: "ran",
  fields: {
    kind: text(),
    process: processName(),
    package: appId(),
    owner: appId(),
    database: filePath(),
    pid: number(),
    connection: number(),
    action: text(),
    status: text(),
    duration: number(),
    // What an app wrote down or looked for: a link in it reached the phone.
    sql: textWithLinks({ grade: "reached", personal: "text" }),
    size: number(),
    at: localTextTime("database was used"),
    modified: textTime("database was changed"),
  },
  sightings: [{ name: "process", pid: "pid" }],
  read: readDbinfo,
  rules: [],
});
