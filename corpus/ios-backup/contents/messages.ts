/**
 * Messages, their senders, chats and attachments, as sms.db and its write-ahead log.
 * Edited and taken-back messages: keys of `message_summary_info` as described in
 * https://github.com/ReagentX/imessage-exporter (docs on the format).
 * @module
 */
import { Inline, ObjectInput, writeKeyedArchive } from "../../formats/keyed-archive-writer.ts";
import { writeBinaryPlist } from "../../formats/plist-writer.ts";
import {
  type DeletedIn,
  type SqliteRow,
  type SqliteTable,
  writeSqlite,
  writeWal,
} from "../../formats/sqlite-writer.ts";
import { writeAttributedBody } from "../../formats/typed-stream-writer.ts";
import type { Random } from "../../random.ts";
import type { BackupEntry } from "../entry.ts";
import { macNanoseconds, macSeconds } from "./mac-time.ts";
import * as schema from "./messages-schema.table.ts";

export interface Attachment {
  /** As the database names it: `~/Library/SMS/Attachments/…`. */
  readonly filename: string;
  readonly uti: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface Message {
  readonly at: Date;
  /** Telephone number or mail address; mine where absent. */
  readonly from?: string;
  /** The text column. */
  readonly text?: string;
  /** `attributedBody`; with no `text` the text column is NULL, as since iOS 16. */
  readonly body?: { readonly text: string; readonly links?: readonly string[] };
  /** Address in the preview of a link (`payload_data`). */
  readonly preview?: string;
  /** Name of a group; otherwise the chat with `from`. */
  readonly group?: string;
  /** The row points at no sender (`handle_id` 0). */
  readonly withoutHandle?: boolean;
  readonly service?: "iMessage" | "SMS";
  /** Times in whole seconds, as before iOS 11. */
  readonly inSeconds?: boolean;
  readonly attachments?: readonly Attachment[];
  /** What it said before it was edited, oldest first. */
  readonly earlier?: readonly string[];
  readonly retracted?: boolean;
  readonly recentlyDeleted?: boolean;
  readonly deleted?: DeletedIn;
  /** Not yet in the main file. */
  readonly inLogOnly?: boolean;
}

const account = "P:+15555550100";

/** sms.db, sms.db-wal and the attachments that have a place in the backup. */
export function messageEntries(messages: readonly Message[], random: Random): BackupEntry[] {
  const sorted = messages.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const rows = rowsOf(sorted, random);
  const main = writeSqlite({ journalMode: "wal", tables: rows(false), statements: schema.messageTriggers });
  const latest = writeSqlite({ journalMode: "wal", tables: rows(true), statements: schema.messageTriggers });
  const at = { domain: "HomeDomain", protectionClass: 3 };
  const attachments = sorted
    .flatMap((message) => message.attachments ?? [])
    .filter(({ filename }) => filename.startsWith("~/"));
  return [
    { ...at, path: "Library/SMS/sms.db", bytes: main },
    { ...at, path: "Library/SMS/sms.db-wal", bytes: writeWal([main, latest]) },
    ...attachments.map(({ filename, bytes }) => ({ domain: "MediaDomain", path: filename.slice(2), bytes })),
  ];
}

/** Tables with the messages of the main file alone, or with those of the log as well. */
function rowsOf(messages: readonly Message[], random: Random): (all: boolean) => SqliteTable[] {
  const handles = new Map<string, { id: string; service: string; number: number }>();
  const chats = new Map<string, { name: string; group: boolean; number: number; members: Set<number> }>();
  const guids = messages.map(() => random.uuid());
  const made = messages.map((message, i) => {
    const service = message.service ?? "iMessage";
    const sender = message.from === undefined ? undefined : `${message.from} ${service}`;
    if (sender !== undefined && message.from !== undefined && !handles.has(sender)) {
      handles.set(sender, { id: message.from, service, number: handles.size + 1 });
    }
    const handle = sender === undefined ? undefined : handles.get(sender)?.number;
    const name = message.group ?? message.from ?? "+15555550101";
    const chat = chats.get(name) ?? {
      name,
      group: message.group !== undefined,
      number: chats.size + 1,
      members: new Set<number>(),
    };
    chats.set(name, chat);
    if (handle !== undefined) chat.members.add(handle);
    return { message, number: i + 1, guid: guids[i] as string, handle, chat: chat.number };
  });
  const attachments = made.flatMap(({ message, number }) =>
    (message.attachments ?? []).map((attachment) => ({ attachment, message, owner: number, guid: random.uuid() })),
  );

  return (all) => {
    const here = (message: Message) => all || message.inLogOnly !== true;
    const present = made.filter(({ message }) => here(message));
    const live = present.filter(({ message }) => message.deleted === undefined);
    const liveAttachments = attachments.filter(({ message }) => here(message) && message.deleted === undefined);
    const join = (name: keyof typeof schema.joinSql, rows: SqliteRow[]) => ({ name, sql: schema.joinSql[name], rows });
    const kept = live.filter(({ message }) => !message.recentlyDeleted);
    const recoverable = live.filter(({ message }) => message.recentlyDeleted);
    return [
      {
        name: "_SqliteDatabaseProperties",
        sql: schema.propertiesSql,
        rows: [{ values: ["counter_in_all", String(live.length)] }, { values: ["_ClientVersion", "18009"] }],
      },
      { name: "deleted_messages", sql: schema.deletedMessagesSql, rows: [] },
      {
        name: "handle",
        sql: schema.handleSql,
        rows: [...handles.values()].map(({ id, service, number }) => ({
          values: [number, id, "us", service, null, null],
        })),
      },
      {
        name: "chat",
        sql: schema.chatSql,
        rows: [...chats.values()].map(({ name, group, number }) => ({
          values: {
            ROWID: number,
            guid: `iMessage;${group ? "+" : "-"};${group ? `chat${number}0000` : name}`,
            style: group ? 43 : 45,
            state: 3,
            chat_identifier: group ? `chat${number}0000` : name,
            service_name: "iMessage",
            room_name: group ? `chat${number}0000` : null,
            display_name: group ? name : null,
          },
        })),
      },
      {
        name: "message",
        sql: schema.messageSql,
        indexes: schema.messageIndexes,
        rows: present.map((row) => messageRow(row.message, row.number, row.guid, row.handle ?? 0)),
      },
      {
        name: "attachment",
        sql: schema.attachmentSql,
        rows: liveAttachments.map(({ attachment, message, guid }) => ({
          values: {
            guid,
            original_guid: guid,
            created_date: Math.floor(macSeconds(message.at)),
            start_date: Math.floor(macSeconds(message.at)),
            filename: attachment.filename,
            uti: attachment.uti,
            mime_type: attachment.mimeType,
            transfer_state: 5,
            is_outgoing: message.from === undefined ? 1 : 0,
            transfer_name: attachment.filename.split("/").at(-1) ?? "",
            total_bytes: attachment.bytes.length,
          },
        })),
      },
      join(
        "chat_message_join",
        kept.map(({ chat, number, message }) => ({ values: [chat, number, stored(message, message.at)] })),
      ),
      join(
        "chat_handle_join",
        [...chats.values()].flatMap(({ number, members }) => [...members].map((id) => ({ values: [number, id] }))),
      ),
      join(
        "message_attachment_join",
        liveAttachments.map(({ owner }, i) => ({ values: [owner, i + 1] })),
      ),
      join(
        "chat_recoverable_message_join",
        recoverable.map(({ chat, number, message }) => ({
          values: [chat, number, stored(message, new Date(message.at.getTime() + 86_400_000)), 0],
        })),
      ),
    ];
  };
}

function stored(message: Message, time: Date): number | bigint {
  return message.inSeconds ? Math.floor(macSeconds(time)) : macNanoseconds(time);
}

function messageRow(message: Message, number: number, guid: string, handle: number): SqliteRow {
  const mine = message.from === undefined;
  const later = new Date(message.at.getTime() + 60_000);
  const values = {
    ROWID: number,
    guid,
    text: message.retracted ? null : (message.text ?? null),
    attributedBody: message.body ? writeAttributedBody(message.body.text, message.body.links) : null,
    handle_id: message.withoutHandle ? 0 : handle,
    service: message.service ?? "iMessage",
    account,
    account_guid: "5C3E8F0A-7B1D-4E2F-9A6C-0D1E2F3A4B5C",
    date: stored(message, message.at),
    date_read: mine ? 0 : stored(message, later),
    date_delivered: mine ? stored(message, later) : 0,
    is_delivered: 1,
    is_finished: 1,
    is_from_me: mine ? 1 : 0,
    is_read: mine ? 0 : 1,
    is_sent: mine ? 1 : 0,
    cache_has_attachments: message.attachments?.length ? 1 : 0,
    destination_caller_id: "+15555550100",
    part_count: message.retracted ? 0 : 1,
    ...(message.earlier && { date_edited: stored(message, later) }),
    ...(message.retracted && { date_retracted: stored(message, later) }),
    ...((message.earlier || message.retracted) && { message_summary_info: summaryOf(message) }),
    ...(message.preview !== undefined && {
      balloon_bundle_id: "com.apple.messages.URLBalloonProvider",
      payload_data: previewOf(message.preview),
    }),
  };
  return message.deleted === undefined ? { values } : { values, deleted: message.deleted };
}

/** `ec`: each part's texts with their times; `ep`: parts that were edited; `rp`: parts that were taken back. */
function summaryOf(message: Message): Uint8Array {
  const texts = [...(message.earlier ?? []), message.text ?? message.body?.text ?? ""];
  const edited = {
    ec: {
      "0": texts.map((text, i) => ({ d: macSeconds(message.at) + 10 * i, t: writeAttributedBody(text) })),
    },
    ep: [0],
    otr: { "0": { lo: 0, le: texts[0]?.length ?? 0 } },
  };
  return writeBinaryPlist({
    cmmS: 0,
    cmmAR: 0,
    ust: true,
    ...(message.earlier && edited),
    ...(message.retracted && { rp: [0] }),
  });
}

/** A preview of a page: a keyed archive with the address that was shared and the one it led to. */
function previewOf(address: string): Uint8Array {
  const url = () => new ObjectInput("NSURL", { "NS.base": null, "NS.relative": address });
  const metadata = new ObjectInput("LPLinkMetadata", {
    version: new Inline(1),
    originalURL: url(),
    URL: url(),
    title: "A page",
  });
  return writeKeyedArchive(new ObjectInput("RichLink", { richLinkMetadata: metadata, richLinkIsPlaceholder: false }));
}
