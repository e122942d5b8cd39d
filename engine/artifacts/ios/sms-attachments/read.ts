/**
 * The `attachment` table of sms.db into rows, and the opened files into rows of their own.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { nestedPlist } from "../../nested-plist.ts";
import { textsIn } from "../../plist-texts.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";
import { readAttachedFile } from "./attached-file.ts";

const columns = [
  "ROWID",
  "guid",
  "filename",
  "transfer_name",
  "uti",
  "mime_type",
  "total_bytes",
  "is_outgoing",
  "is_sticker",
  "user_info",
  "attribution_info",
  "created_date",
  "start_date",
] as const;

/** What the message says of its attachment. */
interface Carrier {
  readonly message: SqlValue;
  readonly sender?: string;
  readonly service?: string;
  readonly fromMe: boolean;
  readonly date: SqlValue;
}

export function readAttachments(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  if (/\.(?:gif|pkpass|watchface)$/i.test(file.name)) return readAttachedFile(file, context);
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file, context)));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const carriers = await readCarriers(database);
  for await (const row of database.rows("attachment", columns, { deleted: true })) {
    const number = row.values[0] ?? row.rowid;
    yield {
      value: {
        kind: "attachment",
        attachment: number,
        ...attachmentValue(row),
        ...carrierValue(carriers.get(number), row.values[7]),
        ...infoValue(row, `${file.name} attachment ${number}`, context),
      },
      from: placeOf(file, "attachment", row),
    };
  }
}

/** By number of the attachment; of a message that was deleted, what is left of it. */
async function readCarriers(database: Database): Promise<Map<SqlValue, Carrier>> {
  const deleted = { deleted: true };
  const handles = new Map<SqlValue, string>();
  for await (const { rowid, values } of rowsIfThere(database, "handle", ["ROWID", "id"], deleted)) {
    const id = textIn(values[1]);
    const number = values[0] ?? rowid;
    if (id !== undefined && !handles.has(number)) handles.set(number, id);
  }
  const messageOf = new Map<SqlValue, SqlValue>();
  const wanted = new Set<SqlValue>();
  const joined = ["attachment_id", "message_id"];
  for await (const { values } of rowsIfThere(database, "message_attachment_join", joined, deleted)) {
    if (messageOf.has(values[0])) continue;
    messageOf.set(values[0], values[1]);
    wanted.add(values[1]);
  }
  // By far the largest table of the file: not read for nothing.
  const messages = wanted.size === 0 ? new Map<SqlValue, Carrier>() : await readMessages(database, wanted, handles);
  const carriers = new Map<SqlValue, Carrier>();
  for (const [attachment, message] of messageOf) {
    const carrier = messages.get(message);
    if (carrier !== undefined) carriers.set(attachment, carrier);
  }
  return carriers;
}

async function readMessages(
  database: Database,
  wanted: ReadonlySet<SqlValue>,
  handles: ReadonlyMap<SqlValue, string>,
): Promise<Map<SqlValue, Carrier>> {
  const messages = new Map<SqlValue, Carrier>();
  if (database.table("message") === undefined) return messages;
  const columns = ["ROWID", "handle_id", "service", "is_from_me", "date"];
  for await (const batch of database.batches("message", columns, { deleted: true })) {
    for (const { rowid, values } of batch) {
      const message = values[0] ?? rowid;
      if (!wanted.has(message) || messages.has(message)) continue;
      const sender = handles.get(values[1]);
      const service = textIn(values[2]);
      messages.set(message, {
        message,
        ...(sender === undefined ? {} : { sender }),
        ...(service === undefined ? {} : { service }),
        fromMe: values[3] === 1,
        date: values[4],
      });
    }
  }
  return messages;
}

function attachmentValue({ values }: SqlRow): Record<string, unknown> {
  const [, guid, path, name, type, mimeType, size, , sticker] = values;
  return {
    guid: textIn(guid),
    // Messages writes paths from the home folder of the user `mobile`.
    path: textIn(path)?.replace(/^~\//, "/private/var/mobile/"),
    name: textIn(name),
    type: textIn(type),
    mimeType: textIn(mimeType),
    size,
    sticker,
    attached: values[11],
    begun: values[12],
  };
}

function carrierValue(carrier: Carrier | undefined, outgoing: SqlValue): Record<string, unknown> {
  return {
    message: carrier?.message,
    direction: outgoing === 1 || carrier?.fromMe === true ? "sent" : "received",
    sender: carrier?.sender,
    service: carrier?.service,
    messageTime: carrier?.date,
  };
}

/** `user_info` says where the file was fetched from, `attribution_info` which app made it. */
function infoValue(row: SqlRow, place: string, context: ReadContext): Record<string, unknown> {
  const texts = [row.values[9], row.values[10]].flatMap((info) => textsIn(nestedPlist(info, place, context)));
  const links = texts.flatMap(({ text }) => (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(text) ? text : []));
  const apps = texts.flatMap(({ key, text }) => (key === "bundle-id" ? text : []));
  return { links: links.length === 0 ? undefined : links, apps: apps.length === 0 ? undefined : apps };
}
