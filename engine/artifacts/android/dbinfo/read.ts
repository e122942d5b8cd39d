/**
 * One row for each pool of connections, each thing that was asked through any connection of it, and each file of databases.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { ownerOfPath } from "../../data-path.ts";
import { logTime } from "../../log-time.ts";
import { noteNothing, readSectionLines } from "../../section-text.ts";

const processLine = /^\s*\*\* Database info for pid (\d{1,9}) \[([^\]]{1,300})\]/;
const poolLine = /^\s*Connection pool for (.{1,2000}):\s*$/;
const connectionLine = /^\s*Connection #(\d{1,6}):/;
const folderLine = /^\s*Database files in (\/.{1,2000}):\s*$/;
const operationLine = /^\s+\d{1,6}: \[([^\]]{5,40})\] (?:\[Pid:\((\d{1,9})\)\] ?)?(\w{1,60}) (.*)$/;
const fileLine = /^\s+(\S.{0,400}?)\s+(\d{1,15})b(?: ctime=\S{1,40})?(?: mtime=(\S{1,40}))?/;
const mostRows = 500_000;

export async function* readDbinfo(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  let owner: Record<string, unknown> = {};
  let database: string | undefined;
  let folder: string | undefined;
  let connection: number | undefined;
  let found = false;
  let rows = 0;
  for (const { text, line } of await readSectionLines(file, context)) {
    const value = rowOf(text);
    if (text.startsWith("Applications Database Info")) found = true;
    if (value === undefined) continue;
    if (++rows > mostRows) {
      context.note({ code: "over-limit", place: file.name, detail: `more than ${mostRows} rows`, loss: true });
      return;
    }
    found = true;
    yield { value, from: { file: file.name, line } };
  }
  if (!found) noteNothing(file, context, "database");

  function rowOf(text: string): Record<string, unknown> | undefined {
    const process = processLine.exec(text);
    if (process !== null) {
      const name = process[2] as string;
      owner = { process: name, owner: name.split(":")[0], pid: Number(process[1]) };
      database = undefined;
      folder = undefined;
      return undefined;
    }
    const pool = poolLine.exec(text)?.[1];
    if (pool !== undefined) {
      database = pool;
      folder = undefined;
      connection = undefined;
      return { kind: "pool", ...owner, ...placeOf(pool) };
    }
    const inFolder = folderLine.exec(text)?.[1];
    if (inFolder !== undefined) {
      folder = inFolder;
      database = undefined;
      return undefined;
    }
    if (database !== undefined) {
      const number = connectionLine.exec(text)?.[1];
      if (number !== undefined) connection = Number(number);
      return operation(text, database);
    }
    if (folder === undefined || text.trim() === "") return undefined;
    const [, name, size, modified] = fileLine.exec(text) ?? [];
    if (name === undefined) return undefined;
    return { kind: "file", ...owner, ...placeOf(`${folder}/${name}`), size: Number(size), modified };
  }

  function operation(text: string, pool: string): Record<string, unknown> | undefined {
    const [, stamp, pid, action, rest] = operationLine.exec(text) ?? [];
    if (stamp === undefined || rest === undefined) return undefined;
    const [, duration, status] = /\btook (\d{1,12})ms - ([a-z]{1,20})/.exec(rest.slice(0, 100)) ?? [];
    return {
      kind: "operation",
      ...owner,
      ...(pid === undefined || pid === "0" ? {} : { pid: Number(pid) }),
      // A database that was attached to the one of the pool is another.
      ...placeOf(/", path=(\/[^\s"]{1,2000})$/.exec(rest)?.[1] ?? pool),
      connection,
      action,
      status: status ?? /started (\d{1,12})ms ago - (\w{1,20})/.exec(rest.slice(0, 100))?.[2],
      ...(duration === undefined ? {} : { duration: Number(duration) }),
      sql: sqlIn(rest),
      at: logTime(stamp, context.takenAt),
    };
  }
}

function placeOf(database: string): Record<string, unknown> {
  // A database in memory has a name in brackets or none.
  if (!database.startsWith("/")) return {};
  return { database, package: ownerOfPath(database)?.package };
}

/** What was asked may hold quotation marks itself: it ends before its path, or, with values behind it, at the last one. */
function sqlIn(rest: string): string | undefined {
  const from = rest.indexOf('sql="') + 5;
  if (from < 5) return undefined;
  const path = rest.lastIndexOf('", path=');
  const end = path >= from ? path : rest.lastIndexOf('"');
  return end > from ? rest.slice(from, end) : rest.slice(from);
}
