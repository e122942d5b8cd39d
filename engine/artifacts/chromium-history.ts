/**
 * `History` of Chrome and the browsers that share its storage into rows: visits with the address of their page, pages
 * without a visit, searches, downloads. Shared by the artifacts of both systems.
 * @module
 */
import type { Database, SqlRow } from "../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import { filePath, number, text, textWithLinks, url, webkitTime } from "../model/field.ts";
import { appOfFile } from "./app-of-file.ts";
import { transitionOf } from "./chromium-transition.ts";
import { placeOf, readDatabase } from "./read-database.ts";
import { rowsIfThere } from "./rows-if-there.ts";

export const chromiumHistoryFields = {
  kind: text(),
  url: url({ personal: "text" }),
  title: text({ personal: "text" }),
  visited: webkitTime("page visited"),
  lastVisited: webkitTime("page last visited"),
  visit: number(),
  fromVisit: number(),
  how: text(),
  redirect: text(),
  source: text(),
  visitCount: number(),
  typedCount: number(),
  referrer: url({ personal: "text" }),
  searched: textWithLinks({ personal: "text", grade: "context" }),
  addresses: url({ personal: "text" }),
  tab: url({ personal: "text" }),
  file: filePath({ personal: "text" }),
  type: text(),
  bytes: number(),
  downloadStarted: webkitTime("download started"),
  downloadEnded: webkitTime("download ended"),
  app: text(),
  profile: text({ personal: "name" }),
} as const;

const pageColumns = ["id", "url", "title", "visit_count", "typed_count", "last_visit_time"];
const visitColumns = ["id", "url", "visit_time", "from_visit", "transition", "external_referrer_url"];
const downloadColumns = [
  "id",
  "target_path",
  "current_path",
  "start_time",
  "end_time",
  "referrer",
  "site_url",
  "tab_url",
  "tab_referrer_url",
  "mime_type",
  "original_mime_type",
  "total_bytes",
];
/** Of `visit_source`: https://chromium.googlesource.com/chromium/src/+/main/components/history/core/browser/history_types.h */
const sources = ["synced", "browsed", "extension", "imported", "imported", "imported", "imported"];
const deleted = { deleted: true };
/** Addresses of one chain of redirects that are kept. */
const chainLimit = 100;

interface Page {
  readonly row: SqlRow;
  visited: boolean;
}

interface Where {
  readonly file: EvidenceFile;
  readonly from: { readonly app: string | undefined; readonly profile: string | undefined };
}

export function readHistory(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const profile = /([^/]+)\/History$/.exec(file.name)?.[1];
  const where = { file, from: { app: appOfFile(file), profile } };
  return readDatabase(file, context, (database) => rowsOf(database, where));
}

async function* rowsOf(database: Database, where: Where): AsyncIterable<Row> {
  const pages = new Map<unknown, Page>();
  for await (const row of database.rows("urls", pageColumns, { deleted: true, told: true, needs: ["url"] })) {
    const key = row.values[0] ?? row.rowid;
    // A live page wins over what was recovered under the same number.
    if (!pages.has(key)) pages.set(key, { row, visited: false });
    else if (row.recovered !== undefined) yield pageRow(where, row);
  }
  yield* visitsOf(database, where, pages);
  for await (const row of rowsIfThere(
    database,
    "keyword_search_terms",
    ["url_id", "term", "normalized_term"],
    deleted,
  )) {
    const [id, term, normalized] = row.values;
    const url = pages.get(id)?.row.values[1];
    yield {
      value: { kind: "search", url, searched: term ?? normalized, ...where.from },
      from: placeOf(where.file, "keyword_search_terms", row),
    };
  }
  for (const { row, visited } of pages.values()) if (!visited) yield pageRow(where, row);
  yield* downloadsOf(database, where);
}

async function* visitsOf(database: Database, where: Where, pages: Map<unknown, Page>): AsyncIterable<Row> {
  const sourceOf = new Map<unknown, unknown>();
  for await (const { values } of rowsIfThere(database, "visit_source", ["id", "source"]))
    sourceOf.set(values[0], values[1]);
  for await (const row of database.rows("visits", visitColumns, { deleted: true, told: true, needs: ["url"] })) {
    const [id, url, visited, fromVisit, transition, referrer] = row.values;
    const page = pages.get(url);
    if (page !== undefined && row.recovered === undefined) page.visited = true;
    const visit = id ?? row.rowid;
    yield {
      value: {
        kind: "visit",
        url: page?.row.values[1],
        title: page?.row.values[2],
        visited,
        visit,
        fromVisit: fromVisit === 0 ? undefined : fromVisit,
        ...transitionOf(transition),
        source: sources[Number(sourceOf.get(visit) ?? Number.NaN)],
        referrer: referrer === "" ? undefined : referrer,
        ...where.from,
      },
      from: placeOf(where.file, "visits", row),
    };
  }
}

function pageRow(where: Where, row: SqlRow): Row {
  const [, url, title, visitCount, typedCount, lastVisited] = row.values;
  return {
    value: { kind: "page", url, title, visitCount, typedCount, lastVisited, ...where.from },
    from: placeOf(where.file, "urls", row),
  };
}

async function* downloadsOf(database: Database, where: Where): AsyncIterable<Row> {
  const chains = new Map<unknown, { row: SqlRow; addresses: unknown[]; claimed: boolean }>();
  for await (const row of rowsIfThere(database, "downloads_url_chains", ["id", "url"], deleted)) {
    const [id, url] = row.values;
    const chain = chains.get(id);
    if (chain === undefined) chains.set(id, { row, addresses: [url], claimed: false });
    else if (chain.addresses.length < chainLimit) chain.addresses.push(url);
  }
  for await (const row of rowsIfThere(database, "downloads", downloadColumns, deleted)) {
    const [id, target, current, started, ended, referrer, site, tab, tabReferrer, mime, originalMime, bytes] =
      row.values;
    const chain = chains.get(id ?? row.rowid);
    if (chain !== undefined) chain.claimed = true;
    yield {
      value: {
        kind: "download",
        addresses: present([...(chain?.addresses ?? []), site]),
        referrer: referrer === "" ? undefined : referrer,
        tab: present([tab, tabReferrer]),
        file: present([target, current]),
        type: mime || originalMime || undefined,
        bytes,
        downloadStarted: started,
        downloadEnded: ended,
        ...where.from,
      },
      from: placeOf(where.file, "downloads", row),
      inContainer: true,
    };
  }
  for (const { row, addresses, claimed } of chains.values()) {
    if (claimed) continue;
    const value = { kind: "download", addresses: present(addresses), ...where.from };
    yield { value, from: placeOf(where.file, "downloads_url_chains", row) };
  }
}

/** Different values that are there; undefined for none. */
function present(values: readonly unknown[]): unknown[] | undefined {
  const kept = [...new Set(values.filter((value) => value !== undefined && value !== null && value !== ""))];
  return kept.length === 0 ? undefined : kept;
}
