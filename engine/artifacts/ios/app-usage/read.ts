/**
 * `knowledgeC.db` into rows: one per entry, whatever its stream is; streams that are not known keep their text as text.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

const objectColumns = [
  "Z_PK",
  "ZSTREAMNAME",
  "ZVALUESTRING",
  "ZVALUEINTEGER",
  "ZVALUEDOUBLE",
  "ZSTARTDATE",
  "ZENDDATE",
  "ZCREATIONDATE",
  "ZSOURCE",
  "ZSTRUCTUREDMETADATA",
] as const;

/** Columns of the metadata that hold something for us; the table has more than a hundred, and other ones each year. */
const metadataColumns = [
  "Z_PK",
  "Z_DKDIGITALHEALTHMETADATAKEY__WEBPAGEURL",
  "Z_DKDIGITALHEALTHMETADATAKEY__WEBDOMAIN",
  "Z_DKSAFARIHISTORYMETADATAKEY__TITLE",
  "Z_DKAPPLICATIONACTIVITYMETADATAKEY__TITLE",
  "Z_DKAPPLICATIONACTIVITYMETADATAKEY__CONTENTURL",
  "Z_DKAPPLICATIONMETADATAKEY__LAUNCHREASON",
  "Z_DKAPPINSTALLMETADATAKEY__TITLE",
  "Z_DKLOCATIONAPPLICATIONACTIVITYMETADATAKEY__URL",
  "Z_DKBULLETINBOARDMETADATAKEY__MESSAGE",
  "Z_DKAPPLICATIONMETADATAKEY__EXTENSIONCONTAININGBUNDLEIDENTIFIER",
  "Z_DKAPPLICATIONMETADATAKEY__EXTENSIONHOSTIDENTIFIER",
] as const;

/** Streams whose text is the identifier of an app. */
const appStreams =
  /^\/(?:app\/(?:inFocus|usage|install|activity|intents|mediaUsage|locationActivity|relevantShortcuts|userActivity)|widgets\/viewed|notification\/usage|media\/nowPlaying|carplay\/app)/i;
/** Others that a version may have, by the words that their names end in. */
const moreAddresses = /(?:URL|URLSTRING)$/i;
const moreApps = /BUNDLE_?ID(?:ENTIFIER)?$/i;
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i;
const mostMetadata = 1_000_000;

type Values = Record<string, unknown>;

interface Source {
  readonly app: string | undefined;
  readonly device: string | undefined;
  readonly row: SqlRow;
}

interface Metadata extends SqlRow {
  /** How many of the values behind those of `metadataColumns` are addresses; the rest are apps. */
  readonly addresses: number;
}

export function readUsage(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const sources = new Map<SqlValue, Source>();
  const left: Row[] = [];
  for await (const row of rowsIfThere(database, "ZSOURCE", ["Z_PK", "ZBUNDLEID", "ZDEVICEID"], { deleted: true })) {
    const { rowid, values } = row;
    const [, app, device] = values.map(textIn);
    if (row.recovered === undefined) sources.set(values[0] ?? rowid, { app, device, row });
    else if (app !== undefined) left.push({ value: { source: app, device }, from: placeOf(file, "ZSOURCE", row) });
  }
  const used = { sources: new Set<SqlValue>(), metadata: new Set<SqlValue>() };
  const metadata = await readMetadata(database, file, context, left);
  for await (const row of database.rows("ZOBJECT", objectColumns, {
    deleted: true,
    told: true,
    needs: ["ZVALUESTRING"],
  })) {
    const [number, stream, value, integer, double, started, ended, written, source, details] = row.values;
    const from = sources.get(source);
    const more = metadata.get(details);
    if (row.recovered === undefined) {
      used.sources.add(source);
      used.metadata.add(details);
    }
    const entry = entryValue(textIn(stream), textIn(value), from?.app);
    yield {
      value: {
        ...entry,
        ...(more === undefined ? {} : moreValue(more, entry["page"])),
        number: integer ?? double,
        device: from?.device,
        entry: number ?? row.rowid,
        started,
        ended,
        written,
      },
      from: placeOf(file, "ZOBJECT", row),
    };
  }
  // Entries are kept for weeks; what they pointed to may stay.
  yield* left;
  for (const [number, row] of metadata) {
    if (!used.metadata.has(number)) yield { value: moreValue(row), from: placeOf(file, "ZSTRUCTUREDMETADATA", row) };
  }
  for (const [number, { app, device, row }] of sources) {
    if (used.sources.has(number) || app === undefined) continue;
    yield { value: { source: app, device }, from: placeOf(file, "ZSOURCE", row) };
  }
}

/** Rows that hold something for us, by number. They are few beside the entries: one for each different combination. */
async function readMetadata(
  database: Database,
  file: EvidenceFile,
  context: ReadContext,
  left: Row[],
): Promise<ReadonlyMap<SqlValue, Metadata>> {
  const found = new Map<SqlValue, Metadata>();
  const others = (database.table("ZSTRUCTUREDMETADATA")?.columns ?? [])
    .map(({ name }) => name)
    .filter((name) => !(metadataColumns as readonly string[]).includes(name.toUpperCase()));
  const addresses = others.filter((name) => moreAddresses.test(name));
  const apps = others.filter((name) => moreApps.test(name));
  const columns = [...metadataColumns, ...addresses, ...apps];
  for await (const given of rowsIfThere(database, "ZSTRUCTUREDMETADATA", columns, { deleted: true })) {
    const row: Metadata = { ...given, addresses: addresses.length };
    if (row.values.every((value, at) => at === 0 || value === null || value === undefined)) continue;
    if (row.recovered !== undefined) {
      if (left.length < mostMetadata)
        left.push({ value: moreValue(row), from: placeOf(file, "ZSTRUCTUREDMETADATA", row) });
      continue;
    }
    if (found.size >= mostMetadata) {
      const detail = `more than ${mostMetadata} rows of metadata`;
      context.note({ code: "over-limit", place: `${file.name} ZSTRUCTUREDMETADATA`, detail, loss: true });
      break;
    }
    found.set(row.values[0] ?? row.rowid, row);
  }
  return found;
}

function entryValue(stream: string | undefined, value: string | undefined, source: string | undefined): Values {
  const isApp = stream !== undefined && appStreams.test(stream);
  const isWeb = stream !== undefined && /^\/(?:app\/webUsage|safari\/history)/i.test(stream);
  const isPage = value !== undefined && address.test(value);
  return {
    stream,
    // Web usage is written under the browser; an install under what was installed.
    app: value === undefined ? source : isApp || (isWeb && !isPage) ? value : source,
    source: value !== undefined && isApp ? source : undefined,
    page: isWeb && isPage ? value : undefined,
    value: isApp || isWeb ? undefined : value,
  };
}

function moreValue({ values, addresses }: Metadata, own?: unknown): Values {
  const others = values.slice(metadataColumns.length).map(textIn);
  const [, page, domain, safariTitle, activityTitle, content, launchReason, appTitle, placeAddress] = values;
  const [message, extensionOf, extensionHost] = values.slice(9, metadataColumns.length).map(textIn);
  const found = new Set(
    [own, ...[page, content, placeAddress].map(textIn), ...others.slice(0, addresses)].filter(
      (one) => one !== undefined,
    ),
  );
  const related = [extensionOf, extensionHost, ...others.slice(addresses)].filter((app) => app !== undefined);
  return {
    ...(found.size === 0 ? {} : { page: found.size === 1 ? [...found][0] : [...found] }),
    domain: textIn(domain),
    title: textIn(safariTitle) ?? textIn(activityTitle) ?? textIn(appTitle),
    message,
    related: related.length === 0 ? undefined : related,
    launchReason: textIn(launchReason),
  };
}
