/**
 * Any of the files into rows: one per row of a database, entry of a property list, or mail.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { plistRows, sortedTexts } from "../../store-rows.ts";
import { type Part, textsOfValue } from "../../store-texts.ts";
import { mailTexts } from "./mail.ts";

const mostTables = 500;
/** Parts of a word list for searching, of the system or of an app. */
const searchTable = /^(?:sqlite_|.*_(?:segments|segdir|docsize|content|stat)$)/i;

export async function* readStore(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const store = storeOf(file.name);
  const source = await file.open();
  const head = await source.read(0, 6);
  if (String.fromCharCode(...head) === "SQLite") {
    yield* readDatabase(file, context, (database) => tableRows(database, store, file, context));
    return;
  }
  const bytes = await readAll(source, context.limits.wholeFileBytes, file.name);
  if (store === "mail") {
    const whenLost = (code: string, detail: string) => context.note({ code, place: file.name, detail, loss: true });
    if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
    yield* rowOf(store, mailTexts(bytes, whenLost), { file: file.name });
    return;
  }
  for await (const { parts, from } of plistRows(bytes, file.name, context)) yield* rowOf(store, parts, from);
}

function storeOf(name: string): string {
  if (/\/Library\/Mail\//.test(name)) return "mail";
  if (/\.webclip\//.test(name)) return "web-clip";
  if (/\/IdentityServices\//.test(name)) return "lookups";
  if (/\/(?:httpstorages|AlternativeService)\.sqlite$/.test(name)) return "servers";
  if (/\/homed\//.test(name)) return "home";
  return /note/i.test(name) ? "notes" : "reminders";
}

async function* tableRows(
  database: Database,
  store: string,
  file: EvidenceFile,
  context: ReadContext,
): AsyncIterable<Row> {
  const tables = [...database.tables.values()].filter(({ kind, name }) => kind === "table" && !searchTable.test(name));
  if (tables.length === 0 || tables.length > mostTables) {
    context.note({ code: "malformed", place: file.name, detail: `${tables.length} tables`, loss: true });
  }
  for (const table of tables.slice(0, mostTables)) {
    const names = table.columns.map(({ name }) => name);
    for await (const row of database.rows(table.name, names, { deleted: true })) {
      const from = placeOf(file, table.name, row);
      // What was recovered is damaged as often as not; no use in telling of each.
      const quiet = row.recovered === undefined ? context : { ...context, note: () => undefined };
      const parts: Part[] = [];
      for (const [at, value] of row.values.entries()) {
        if (typeof value === "string") parts.push({ text: value });
        else if (value instanceof Uint8Array) {
          const place = `${file.name} ${table.name} ${from.row} ${names[at]}`;
          for (const part of await textsOfValue(value, place, quiet)) parts.push(part);
        }
      }
      yield* rowOf(store, parts, from);
    }
  }
}

function* rowOf(store: string, parts: readonly Part[], from: Row["from"]): Iterable<Row> {
  const found = sortedTexts(parts);
  if (found === undefined) return;
  const { texts, ...others } = found;
  yield { value: { store, [store === "home" ? "settings" : "texts"]: texts, ...others }, from };
}
