/**
 * `sms.db` into rows: one per message, whether or not it has a handle, then attachments that no message claims.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { textIn } from "../../rows-if-there.ts";
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
  "other_handle",
] as const;

export function readMessages(file: EvidenceFile, context: ReadContext): AsyncIterable<Row | readonly Row[]> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(
  database: Database,
  file: EvidenceFile,
  context: ReadContext,
): AsyncIterable<Row | readonly Row[]> {
  const handles = await readHandles(database);
  const chats = await readChats(database, handles.byNumber);
  const attachments = await readAttachments(database);
  const recentlyDeleted = await readRecentlyDeleted(database);
  const around: Around = {
    handles: handles.byNumber,
    wrote: new Set(),
    chats,
    attachments: attachments.byMessage,
    recentlyDeleted,
    file,
    context,
  };
  for await (const batch of database.batches("message", columns, {
    deleted: true,
    told: true,
    needs: ["text", "attributedBody"],
  })) {
    yield batch.map((row) => messageRow(row, around));
  }
  // Where messages were deleted, those who wrote them and the chats they stood in are left.
  for (const { number, id, service, row } of handles.all) {
    if (row.recovered === undefined && around.wrote.has(number)) continue;
    yield { value: { kind: "handle", correspondent: id, service }, from: placeOf(file, "handle", row) };
  }
  for (const { identifier, name, members, row, used } of chats.all) {
    if (used) continue;
    yield {
      value: { kind: "chat", correspondent: identifier, chat: identifier, group: name, members: someOf(members) },
      from: placeOf(file, "chat", row),
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

/** What the other tables say, and where to tell of damage. */
interface Around {
  readonly handles: ReadonlyMap<SqlValue, string>;
  /** Numbers of the handles that a message names; filled on the way. */
  readonly wrote: Set<SqlValue>;
  readonly chats: Chats;
  readonly attachments: ReadonlyMap<SqlValue, readonly Attachment[]>;
  readonly recentlyDeleted: ReadonlySet<SqlValue>;
  readonly file: EvidenceFile;
  readonly context: ReadContext;
}

function messageRow(row: SqlRow, around: Around): Row {
  const { handles, wrote, chats, attachments, recentlyDeleted, file, context } = around;
  const { values } = row;
  const number = values[0] ?? row.rowid;
  const chat = chats.ofMessage(number);
  if (chat !== undefined) chat.used = true;
  const sent = values[15] === 1;
  const correspondent = handles.get(values[6]) ?? chat?.identifier;
  wrote.add(values[6]);
  const value: Record<string, unknown> = {
    kind: "message",
    message: number,
    guid: values[1],
    direction: sent ? "sent" : "received",
    correspondent,
    // In a chat of two the other one is named already.
    members: someOf(chat?.members.length === 1 && chat.members[0] === correspondent ? [] : chat?.members),
    other: handles.get(values[19]),
    group: chat?.name || values[17] || undefined,
    chat: chat?.identifier ?? values[18],
    service: values[7],
    account: values[8],
    subject: values[9],
    received: sent ? undefined : values[10],
    sent: sent ? values[10] : undefined,
    read: values[11],
    delivered: values[12],
    edited: values[13],
    retracted: values[14],
    app: values[16],
    recentlyDeleted: recentlyDeleted.has(number) ? true : undefined,
  };
  addBodies(value, values, () => `${file.name} message ${number}`, context);
  const own = attachments.get(number);
  if (own !== undefined) {
    for (const attachment of own) attachment.claimed = true;
    Object.assign(value, attachmentValue(own));
  }
  return { value, from: placeOf(file, "message", row) };
}

/** Texts stand in the columns 2 to 5. */
function addBodies(
  value: Record<string, unknown>,
  values: readonly SqlValue[],
  place: () => string,
  context: ReadContext,
): void {
  const [, , text, attributedBody, payload, summary] = values;
  const bodies = readBodies(textIn(text), attributedBody, payload, summary, place, context);
  const { text: words, earlierText, links, preview } = bodies;
  value["text"] = words;
  value["preview"] = preview;
  value["earlierText"] = earlierText;
  value["links"] = links;
}

function someOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
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
