/**
 * `sms.db` into rows: one per message, whether or not it has a handle, then attachments that no message claims.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { readBodies } from "./body.ts";
import { type Attachment, type Chats, readAttachments, readChats, readHandles, readRecentlyDeleted } from "./joins.ts";

const columns = [
  "ROWID",
  "guid",
  "text",
  "attributedBody",
  "payload_data",
  "message_summary_info",
  "handle_id",
  "service",
  "account",
  "subject",
  "date",
  "date_read",
  "date_delivered",
  "date_edited",
  "date_retracted",
  "is_from_me",
  "balloon_bundle_id",
  "group_title",
  "cache_roomnames",
] as const;

export function readMessages(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const handles = await readHandles(database);
  const chats = await readChats(database, handles);
  const attachments = await readAttachments(database);
  const recentlyDeleted = await readRecentlyDeleted(database);
  for await (const row of database.rows("message", columns, { deleted: true })) {
    const number = row.values[0] ?? row.rowid;
    const own = attachments.byMessage.get(number) ?? [];
    for (const attachment of own) attachment.claimed = true;
    yield {
      value: {
        ...messageValue(row, number, handles, chats),
        ...readBodies(
          row.values[2],
          row.values[3],
          row.values[4],
          row.values[5],
          `${file.name} message ${number}`,
          context,
        ),
        ...attachmentValue(own),
        recentlyDeleted: recentlyDeleted.has(number) ? true : undefined,
      },
      from: placeOf(file, "message", row),
    };
  }
  for (const attachment of attachments.all) {
    if (attachment.claimed) continue;
    yield {
      value: { kind: "attachment", ...attachmentValue([attachment]), attached: attachment.created },
      from: placeOf(file, "attachment", attachment.row),
    };
  }
}

function messageValue(
  row: SqlRow,
  number: SqlValue,
  handles: ReadonlyMap<SqlValue, string>,
  chats: Chats,
): Record<string, unknown> {
  const [, guid, , , , , handle, service, account, subject, date, read, delivered, edited, retracted, fromMe, app] =
    row.values;
  const chat = chats.ofMessage(number);
  const sent = fromMe === 1;
  return {
    kind: "message",
    message: number,
    guid,
    direction: sent ? "sent" : "received",
    correspondent: handles.get(handle) ?? chat?.identifier,
    members: chat !== undefined && chat.members.length > 1 ? chat.members : undefined,
    group: chat?.name || row.values[17] || undefined,
    chat: chat?.identifier ?? row.values[18],
    service,
    account,
    subject,
    [sent ? "sent" : "received"]: date,
    read,
    delivered,
    edited,
    retracted,
    app,
  };
}

function attachmentValue(attachments: readonly Attachment[]): Record<string, unknown> {
  if (attachments.length === 0) return {};
  return {
    // Messages writes paths from the home folder of the user `mobile`.
    attachments: attachments.flatMap(({ path }) =>
      path === undefined ? [] : path.replace(/^~\//, "/private/var/mobile/"),
    ),
    attachmentNames: attachments.flatMap(({ name }) => name ?? []),
    attachmentTypes: attachments.flatMap(({ type }) => type ?? []),
  };
}
