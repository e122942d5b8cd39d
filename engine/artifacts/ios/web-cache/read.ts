/**
 * `Cache.db` into rows. Its three tables share their numbers and are in their order, so they are read side by side and
 * nothing is collected; what has lost its partner, or was deleted, is a row of its own.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { toUtf8 } from "../../../bytes/text.ts";
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";
import { webAddressesIn } from "../../web-addresses.ts";
import { exchangeOf } from "./exchange.ts";
import { sideBySide } from "./side-by-side.ts";

const tables = ["cfurl_cache_response", "cfurl_cache_blob_data", "cfurl_cache_receiver_data"] as const;
const responseColumns = ["entry_ID", "request_key", "time_stamp", "partition"];
const blobColumns = ["entry_ID", "response_object", "request_object"];
const bodyColumns = ["entry_ID", "isDataOnFS", "receiver_data"];
const deleted = { deleted: true };
/** Bytes of an answer that are looked through for addresses: a long page, not a film. */
const bodyBytes = 512 * 1024;

export function readCache(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  if (!tables.some((table) => database.table(table) !== undefined)) {
    if (database.tables.size === 0) throw new ReadError("absent", file.name, "no table");
    // Other programs call their own databases the same.
    context.note({ code: "other-contents", place: file.name, detail: "no web cache", loss: false });
    return;
  }
  const app = appOfFile(file);
  const streams = [
    rowsIfThere(database, tables[0], responseColumns, { deleted: true, needs: ["request_key"] }),
    rowsIfThere(database, tables[1], blobColumns, deleted),
    rowsIfThere(database, tables[2], bodyColumns, deleted),
  ];
  for await (const parts of sideBySide(streams)) yield rowOf(parts, file, context, app);
}

function rowOf(
  parts: readonly (SqlRow | undefined)[],
  file: EvidenceFile,
  context: ReadContext,
  app: string | undefined,
): Row {
  const [response, blob, body] = parts;
  const at = parts.findIndex((part) => part !== undefined);
  const row = parts[at] as SqlRow;
  const [entry] = row.values;
  const [, url, fetched, partition] = response?.values ?? [];
  const quiet = row.recovered === undefined ? context : { ...context, note: () => undefined };
  const place = `${file.name} ${tables[1]} ${String(entry ?? row.rowid)}`;
  return {
    value: {
      kind: response !== undefined ? "answer" : blob !== undefined ? "answer-details" : "answer-body",
      url,
      fetched,
      entry: entry ?? row.rowid,
      partition,
      ...exchangeOf(blob?.values[1], blob?.values[2], place, quiet),
      ...bodyOf(body?.values[1], body?.values[2]),
      app,
    },
    from: placeOf(file, tables[at] ?? tables[0], row),
  };
}

function bodyOf(onDisk: SqlValue | undefined, data: SqlValue | undefined): Record<string, unknown> {
  if (typeof data === "string" && onDisk === 1) return { bodyFile: data };
  const bytes = typeof data === "string" ? toUtf8(data) : data;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) return {};
  const named = webAddressesIn(bytes.subarray(0, bodyBytes));
  return { bodyBytes: bytes.length, namedInBody: named.length === 0 ? undefined : named };
}
