/**
 * Whichever of the tables a database has.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { macOrUnixTime } from "../../mac-or-unix-time.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";

const deleted = { deleted: true };

interface Source {
  readonly table: string;
  readonly columns: readonly string[];
  value(values: SqlRow["values"]): Record<string, unknown>;
}

const sources: readonly Source[] = [
  {
    table: "preference_values",
    columns: ["domain", "preference", "timestamp"],
    value: ([site, setting, noted]) => ({ kind: "setting", site, setting, ...notedAt(noted) }),
  },
  {
    table: "page_url",
    columns: ["url", "last_fetch_date"],
    value: ([page, noted]) => ({ kind: "preview", page, ...notedAt(noted) }),
  },
  {
    table: "ignored_siri_suggested_sites",
    columns: ["siriSuggestedSiteURL", "visitedURL", "timestamp", "profile"],
    value: ([offered, page, noted, profile]) => ({ kind: "suggestion", offered, page, profile, ...notedAt(noted) }),
  },
  {
    table: "sites",
    columns: ["site", "last_modified"],
    value: ([site, noted]) => ({ kind: "enhanced-security", site, ...notedAt(noted) }),
  },
];

function notedAt(value: unknown): Record<string, unknown> {
  return macOrUnixTime(value, "noted", "notedUnix");
}

export function readSites(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  if (database.tables.size === 0) throw new ReadError("absent", file.name, "no table");
  const app = appOfFile(file);
  for (const { table, columns, value } of sources) {
    for await (const row of rowsIfThere(database, table, columns, deleted)) {
      yield { value: { ...value(row.values), app }, from: placeOf(file, table, row) };
    }
  }
  yield* blockedRows(database, file, app);
}

/** A tracker and the page that named it. A site in either list without a pair is told too. */
async function* blockedRows(database: Database, file: EvidenceFile, app: string | undefined): AsyncIterable<Row> {
  const first = await domainsOf(database, "FirstPartyDomains", "firstPartyDomainID");
  const third = await domainsOf(database, "ThirdPartyDomains", "thirdPartyDomainID");
  const columns = ["firstPartyDomainID", "thirdPartyDomainID", "lastSeen"];
  for await (const row of rowsIfThere(database, "BlockedResources", columns, deleted)) {
    const [page, tracker, noted] = row.values;
    const value = { kind: "blocked", site: named(first, page), blocked: named(third, tracker), ...notedAt(noted), app };
    yield { value, from: placeOf(file, "BlockedResources", row) };
  }
  for (const { row, domain, used } of first.values()) {
    if (!used) yield { value: { kind: "blocked", site: domain, app }, from: placeOf(file, "FirstPartyDomains", row) };
  }
  for (const { row, domain, used } of third.values()) {
    if (!used)
      yield { value: { kind: "blocked", blocked: domain, app }, from: placeOf(file, "ThirdPartyDomains", row) };
  }
}

type Domains = Map<unknown, { readonly row: SqlRow; readonly domain: unknown; used: boolean }>;

async function domainsOf(database: Database, table: string, id: string): Promise<Domains> {
  const domains: Domains = new Map();
  for await (const row of rowsIfThere(database, table, [id, "domain"], deleted)) {
    const key = row.values[0] ?? row.rowid;
    if (!domains.has(key)) domains.set(key, { row, domain: row.values[1], used: false });
  }
  return domains;
}

function named(domains: Domains, id: unknown): unknown {
  const found = domains.get(id);
  if (found !== undefined) found.used = true;
  return found?.domain;
}
