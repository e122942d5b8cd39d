/**
 * The tables around `message`, as maps: who wrote, in which chat, with which attachments. Every one may be missing.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import { textIn as asText, rowsIfThere } from "../../rows-if-there.ts";

export interface Handle {
  readonly number: SqlValue;
  readonly id: string;
  readonly service: string | undefined;
  readonly row: SqlRow;
}

/** `handle.id` (a phone number or an e-mail address) by `handle.ROWID`, and every row, also those that were deleted. */
export async function readHandles(
  database: Database,
): Promise<{ readonly byNumber: ReadonlyMap<SqlValue, string>; readonly all: readonly Handle[] }> {
  const byNumber = new Map<SqlValue, string>();
  const all: Handle[] = [];
  for await (const row of rowsIfThere(database, "handle", ["ROWID", "id", "service"], { deleted: true })) {
    const id = asText(row.values[1]);
    if (id === undefined) continue;
    const number = row.values[0] ?? row.rowid;
    all.push({ number, id, service: asText(row.values[2]), row });
    if (row.recovered === undefined) byNumber.set(number, id);
  }
  return { byNumber, all };
}

export interface Chat {
  readonly row: SqlRow;
  /** True when a message of it is left. */
  used: boolean;
  readonly identifier?: string;
  /** Name that a group was given. */
  readonly name?: string;
  readonly members: string[];
}

const mostMembers = 1000;

export interface Chats {
  readonly all: Iterable<Chat>;
  ofMessage(number: SqlValue): Chat | undefined;
}

export async function readChats(database: Database, handles: ReadonlyMap<SqlValue, string>): Promise<Chats> {
  const chats = new Map<SqlValue, Chat>();
  for await (const row of rowsIfThere(database, "chat", ["ROWID", "chat_identifier", "display_name"])) {
    const identifier = asText(row.values[1]);
    const name = asText(row.values[2]);
    chats.set(row.values[0] ?? row.rowid, {
      ...(identifier === undefined ? {} : { identifier }),
      ...(name === undefined ? {} : { name }),
      members: [],
      row,
      used: false,
    });
  }
  for await (const { values } of rowsIfThere(database, "chat_handle_join", ["chat_id", "handle_id"])) {
    const member = handles.get(values[1]);
    const chat = chats.get(values[0]);
    // One person has a handle for each service; chats are small, but a hostile one is not searched without end.
    if (member === undefined || chat === undefined || chat.members.length >= mostMembers) continue;
    if (!chat.members.includes(member)) chat.members.push(member);
  }
  const chatOf = byNumberOf<Chat>();
  if (database.table("chat_message_join") !== undefined) {
    for await (const batch of database.batches("chat_message_join", ["chat_id", "message_id"])) {
      for (const { values } of batch) {
        const chat = chats.get(values[0]);
        if (chat !== undefined) chatOf.set(values[1], chat);
      }
    }
  }
  return { all: chats.values(), ofMessage: (number) => chatOf.get(number) };
}

interface ByNumber<T> {
  set(number: SqlValue, value: T): void;
  get(number: SqlValue): T | undefined;
}

/** Numbers up to this are places in a list: there are as many messages as the list is long, and a map of them is large. */
const mostListed = 1 << 22;

function byNumberOf<T>(): ByNumber<T> {
  const listed: (T | undefined)[] = [];
  const others = new Map<SqlValue, T>();
  const isListed = (number: SqlValue): number is number =>
    typeof number === "number" && number >= 0 && number < mostListed && Number.isInteger(number);
  return {
    set(number, value) {
      if (isListed(number)) listed[number] = value;
      else others.set(number, value);
    },
    get: (number) => (isListed(number) ? listed[number] : others.get(number)),
  };
}

export interface Attachment {
  readonly path?: string;
  readonly name?: string;
  readonly type?: string;
  readonly created: SqlValue;
  readonly row: SqlRow;
  claimed: boolean;
}

export async function readAttachments(
  database: Database,
): Promise<{ readonly all: readonly Attachment[]; readonly byMessage: ReadonlyMap<SqlValue, Attachment[]> }> {
  const byNumber = new Map<SqlValue, Attachment>();
  const columns = ["ROWID", "filename", "transfer_name", "mime_type", "uti", "created_date"];
  for await (const row of rowsIfThere(database, "attachment", columns)) {
    const path = asText(row.values[1]);
    const name = asText(row.values[2]);
    const type = asText(row.values[3]) ?? asText(row.values[4]);
    byNumber.set(row.values[0] ?? row.rowid, {
      ...(path === undefined ? {} : { path }),
      ...(name === undefined ? {} : { name }),
      ...(type === undefined ? {} : { type }),
      created: row.values[5],
      row,
      claimed: false,
    });
  }
  const byMessage = new Map<SqlValue, Attachment[]>();
  for await (const { values } of rowsIfThere(database, "message_attachment_join", ["message_id", "attachment_id"])) {
    const attachment = byNumber.get(values[1]);
    if (attachment === undefined) continue;
    const list = byMessage.get(values[0]);
    if (list === undefined) byMessage.set(values[0], [attachment]);
    else list.push(attachment);
  }
  return { all: [...byNumber.values()], byMessage };
}

/** Messages in "Recently Deleted" (iOS 16 and later), by number. */
export async function readRecentlyDeleted(database: Database): Promise<Set<SqlValue>> {
  const numbers = new Set<SqlValue>();
  for await (const { values } of rowsIfThere(database, "chat_recoverable_message_join", ["message_id"]))
    numbers.add(values[0]);
  return numbers;
}
