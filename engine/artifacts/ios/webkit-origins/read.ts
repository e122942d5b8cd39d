/**
 * One row for an `origin` file; for a database, one for each service worker or site.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";
import { readOriginFile } from "./origin-file.ts";

/** Two sites with the longest host names take a few hundred bytes. */
const originFileLimit = 64 * 1024;
const deleted = { deleted: true };

export async function* readOrigins(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const source = await file.open();
  const head = await source.read(0, 6);
  if (String.fromCharCode(...head) === "SQLite") {
    yield* readDatabase(file, context, (database) => rowsOf(database, file));
    return;
  }
  const bytes = await source.read(0, originFileLimit);
  const { site, topSite } = readOriginFile(bytes, file.name);
  yield {
    value: {
      kind: "origin",
      site,
      topSite: topSite === site ? undefined : topSite,
      created: file.attributes.created,
      app: appOfFile(file),
    },
    from: { file: file.name },
  };
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  if (database.tables.size === 0) throw new ReadError("absent", file.name, "no table");
  const app = appOfFile(file);
  const columns = ["origin", "topOrigin", "scopeURL", "scriptURL", "lastUpdateCheckTime"];
  for await (const row of rowsIfThere(database, "Records", columns, deleted)) {
    const [origin, top, scope, script, checked] = row.values;
    const site = siteOf(origin);
    const topSite = siteOf(top);
    yield {
      value: {
        kind: "service-worker",
        site,
        topSite: topSite === site ? undefined : topSite,
        scope,
        script,
        checked,
        app,
      },
      from: placeOf(file, "Records", row),
    };
  }
  for await (const row of rowsIfThere(database, "Origins", ["origin"], deleted)) {
    yield { value: { kind: "storage", site: siteOf(row.values[0]), app }, from: placeOf(file, "Origins", row) };
  }
}

/** `https_www.site.example_0` as an address; an address stays as it is. */
function siteOf(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const [, scheme, host, port] = /^(https?|wss?|ftp)_(.+?)(?:_(\d{1,5}))?$/i.exec(value.slice(0, 500)) ?? [];
  if (scheme === undefined) return value;
  return `${scheme}://${host}${port === undefined || port === "0" ? "" : `:${port}`}`;
}
