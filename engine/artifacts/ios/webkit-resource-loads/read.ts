/**
 * One row for each site, with the sites it is tied to and how: the graph of the database, seen from each of its points.
 * @module
 */
import type { Database, SqlRow } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";

/** Ties of one kind that one site is told with. */
const tiesKept = 100;
const columns = [
  "domainID",
  "registrableDomain",
  "lastSeen",
  "hadUserInteraction",
  "mostRecentUserInteractionTime",
  "mostRecentWebPushInteractionTime",
];

/** Table, column of the site, field that its tie goes to, column of the other site. */
const links = [
  ["TopFrameUniqueRedirectsTo", "sourceDomainID", "sentOnTo", "toDomainID"],
  ["TopFrameUniqueRedirectsTo", "toDomainID", "sentOnFrom", "sourceDomainID"],
  ["TopFrameUniqueRedirectsToSinceSameSiteStrictEnforcement", "sourceDomainID", "sentOnTo", "toDomainID"],
  ["TopFrameUniqueRedirectsToSinceSameSiteStrictEnforcement", "toDomainID", "sentOnFrom", "sourceDomainID"],
  ["TopFrameUniqueRedirectsFrom", "targetDomainID", "sentOnFrom", "fromDomainID"],
  ["TopFrameUniqueRedirectsFrom", "fromDomainID", "sentOnTo", "targetDomainID"],
  ["TopFrameLinkDecorationsFrom", "toDomainID", "linkedFrom", "fromDomainID"],
  ["TopFrameLoadedThirdPartyScripts", "topFrameDomainID", "loadsScriptsOf", "subresourceDomainID"],
  ["SubframeUnderTopFrameDomains", "subFrameDomainID", "framedBy", "topFrameDomainID"],
  ["SubresourceUnderTopFrameDomains", "subresourceDomainID", "loadedBy", "topFrameDomainID"],
  ["SubresourceUniqueRedirectsTo", "subresourceDomainID", "partSentOnTo", "toDomainID"],
  ["SubresourceUniqueRedirectsFrom", "subresourceDomainID", "partSentOnFrom", "fromDomainID"],
  ["StorageAccessUnderTopFrameDomains", "domainID", "storageUnder", "topLevelDomainID"],
] as const;

type Ties = Map<unknown, Map<string, Set<unknown>>>;

export function readDomains(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const app = appOfFile(file);
  if (database.table("PCMObservedDomains") !== undefined) {
    for await (const row of database.rows("PCMObservedDomains", columns, { deleted: true })) {
      yield domainRow(file, "PCMObservedDomains", row, { kind: "advertising-click", app });
    }
    return;
  }
  const names = new Map<unknown, unknown>();
  for await (const { values, rowid } of database.rows("ObservedDomains", columns)) {
    names.set(values[0] ?? rowid, values[1]);
  }
  const ties = await tiesOf(database);
  for await (const row of database.rows("ObservedDomains", columns, { deleted: true, needs: ["registrableDomain"] })) {
    const own = row.recovered === undefined ? ties.get(row.values[0] ?? row.rowid) : undefined;
    const named = [...(own ?? [])].map(([field, ids]) => [
      field,
      [...ids].map((id) => names.get(id) ?? `number ${id}`),
    ]);
    yield domainRow(file, "ObservedDomains", row, { kind: "site", ...Object.fromEntries(named), app });
  }
}

async function tiesOf(database: Database): Promise<Ties> {
  const ties: Ties = new Map();
  for (const [table, own, field, other] of links) {
    const found = database.table(table);
    if (found === undefined || !found.has(own) || !found.has(other)) continue;
    for await (const { values } of database.rows(table, [own, other])) {
      const fields = ties.get(values[0]) ?? new Map<string, Set<unknown>>();
      const ids = fields.get(field) ?? new Set();
      if (ids.size < tiesKept && values[1] !== values[0]) ids.add(values[1]);
      if (ids.size > 0) ties.set(values[0], fields.set(field, ids));
    }
  }
  return ties;
}

function domainRow(file: EvidenceFile, table: string, row: SqlRow, more: Record<string, unknown>): Row {
  const [number, domain, seen, hadInteraction, interacted, pushed] = row.values;
  return {
    value: {
      domain,
      number: number ?? row.rowid,
      seen,
      hadInteraction,
      interacted: never(interacted),
      pushed: never(pushed),
      ...more,
    },
    from: placeOf(file, table, row),
  };
}

/** -1 stands for never. */
function never(value: unknown): unknown {
  return typeof value === "number" && value < 0 ? undefined : value;
}
