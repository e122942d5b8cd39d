/**
 * Any of the files into rows: one per row of a database, entry of a property list, or mail, and only those in which an
 * address or the like stands. Tables and keys are not picked by name, as they change with each version.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { dictOf, readPlist } from "../../../formats/plist/plist.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { mailTexts } from "./mail.ts";
import { type Part, textsOfValue } from "./texts.ts";

const mostTables = 500;
const mostTexts = 20_000;
/** Parts of a word list for searching, of the system or of an app. */
const searchTable = /^(?:sqlite_|.*_(?:segments|segdir|docsize|content|stat)$)/i;
const identifier = /^[A-Za-z][\w-]*(?:\.[\w-]+){1,12}$/;

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
  const root = readPlist(bytes, { limits: context.limits, place: file.name });
  const entries = [...(dictOf(root) ?? new Map([["", root]]))];
  for (const [key, value] of entries) {
    // Most settings are one word or one number.
    const parts = typeof value === "object" ? await textsOfValue(value, `${file.name} ${key}`, context) : [];
    if (typeof value === "string") parts.push({ text: value });
    yield* rowOf(store, [...parts, { text: key }], key === "" ? { file: file.name } : { file: file.name, key });
  }
}

function storeOf(name: string): string {
  if (/\/Library\/Mail\//.test(name)) return "mail";
  if (/\.webclip\//.test(name)) return "web-clip";
  if (/Preferences\//.test(name)) return "settings";
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
  const texts = new Set<string>();
  const apps = new Set<string>();
  const paths = new Set<string>();
  for (const { text } of parts) {
    if (texts.size + apps.size + paths.size >= mostTexts) break;
    if (identifier.test(text)) apps.add(text);
    if (text.startsWith("/")) paths.add(text);
    // Without one of these there is no address.
    else if (/[.@。．｡]|%2e/i.test(text)) texts.add(text);
  }
  if (texts.size + apps.size + paths.size === 0) return;
  yield {
    value: {
      store,
      [store === "settings" || store === "home" ? "settings" : "texts"]: listed(texts),
      apps: listed(apps),
      paths: listed(paths),
    },
    from,
  };
}

function listed(values: ReadonlySet<string>): string[] | undefined {
  return values.size === 0 ? undefined : [...values];
}
