/**
 * WhatsApp's databases into rows. Which one a file is shows in its tables: older versions keep the numbers behind hidden
 * accounts in `ChatStorage.sqlite`, newer ones in `LID.sqlite`.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";
import { readCallEvents } from "./calls.ts";
import { type Carrier, readContents } from "./contents.ts";

const messageColumns = [
  "Z_PK",
  "ZCHATSESSION",
  "ZISFROMME",
  "ZFROMJID",
  "ZTOJID",
  "ZPUSHNAME",
  "ZTEXT",
  "ZMESSAGETYPE",
  "ZGROUPEVENTTYPE",
  "ZMEDIAITEM",
  "ZDATAITEMVERSION",
  "ZMESSAGEDATE",
] as const;

const sessionColumns = [
  "Z_PK",
  "ZCONTACTJID",
  "ZPARTNERNAME",
  "ZSESSIONTYPE",
  "ZARCHIVED",
  "ZREMOVED",
  "ZMESSAGECOUNTER",
  "ZGROUPINFO",
  "ZLASTMESSAGETEXT",
  "ZLASTMESSAGEDATE",
] as const;

const chatTables = ["ZWAMESSAGE", "ZWAMEDIAITEM", "ZWAMESSAGEDATAITEM", "ZWACHATSESSION"];
const deleted = { deleted: true };

export function readWhatsApp(file: EvidenceFile, context: ReadContext): AsyncIterable<Row | readonly Row[]> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file)));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row | readonly Row[]> {
  const known = [...chatTables, "ZWAPHONENUMBERLIDPAIR", "ZWACDCALLEVENT"];
  if (!known.some((table) => database.table(table) !== undefined)) {
    // Outside a backup nothing but the name says that a file is WhatsApp's; another app's is none of ours.
    if (file.domain === undefined) return;
    throw new ReadError("absent", file.name, `none of the tables ${known.join(", ")}`);
  }
  if (chatTables.some((table) => database.table(table) !== undefined)) yield* chatRows(database, file);
  yield* pairRows(database, file);
  if (database.table("ZWACDCALLEVENT") !== undefined) yield* readCallEvents(database, file);
}

async function* chatRows(database: Database, file: EvidenceFile): AsyncIterable<Row | readonly Row[]> {
  const carriers = new Map<SqlValue, Carrier>();
  for await (const batch of database.batches("ZWAMESSAGE", messageColumns, {
    deleted: true,
    told: true,
    needs: ["ZTEXT"],
  })) {
    yield batch.map((row) => messageRow(row, file, carriers));
  }
  yield* readContents(database, file, carriers);
  yield* sessionRows(database, file);
}

function messageRow(row: SqlRow, file: EvidenceFile, carriers: Map<SqlValue, Carrier>): Row {
  const [number, chat, fromMe, from, to, name, words, messageType, groupEvent, media, dataItems, date] = row.values;
  const message = number ?? row.rowid;
  const sent = fromMe === 1;
  const hasContents = typeof media === "number" || (typeof dataItems === "number" && dataItems > 0);
  if (hasContents && !carriers.has(message)) carriers.set(message, { from: textIn(from), to: textIn(to), sent, date });
  return {
    value: {
      kind: "message",
      message,
      chat,
      direction: sent ? "sent" : "received",
      from: textIn(from),
      to: textIn(to),
      name: plainWords(name),
      text: textIn(words),
      messageType,
      groupEvent: groupEvent === 0 ? undefined : groupEvent,
      sent: sent ? date : undefined,
      received: sent ? undefined : date,
    },
    from: placeOf(file, "ZWAMESSAGE", row),
  };
}

/** Newer versions keep something encoded (base 64) in columns for names and last words; that is left out. */
function plainWords(value: SqlValue): string | undefined {
  const text = textIn(value);
  if (text === undefined || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(text)) return text;
  const mixed = [/[a-z]/, /[A-Z]/, /\d/].every((letters) => letters.test(text));
  return text.endsWith("=") || (mixed && text.length >= 16) ? undefined : text;
}

async function* sessionRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const groups = new Map<SqlValue, SqlRow>();
  const groupColumns = ["Z_PK", "ZCREATIONDATE", "ZCREATORJID", "ZOWNERJID"];
  for await (const row of rowsIfThere(database, "ZWAGROUPINFO", groupColumns)) {
    groups.set(row.values[0] ?? row.rowid, row);
  }
  for await (const row of rowsIfThere(database, "ZWACHATSESSION", sessionColumns, deleted)) {
    const [number, jid, name, sessionType, archived, removed, messageCounter, group, words, lastMessage] = row.values;
    const info = groups.get(group)?.values;
    yield {
      value: {
        kind: "chat",
        chat: number ?? row.rowid,
        from: textIn(jid),
        name: textIn(name),
        text: plainWords(words),
        sessionType,
        archived,
        removed,
        messageCounter,
        creator: textIn(info?.[2]) ?? textIn(info?.[3]),
        groupMade: info?.[1],
        lastMessage,
      },
      from: placeOf(file, "ZWACHATSESSION", row),
    };
  }
}

async function* pairRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const table = "ZWAPHONENUMBERLIDPAIR";
  for await (const row of rowsIfThere(database, table, ["ZLID", "ZPHONENUMBER", "ZTIMESTAMP"], deleted)) {
    const [lid, phone, paired] = row.values;
    yield { value: { kind: "pair", lid: textIn(lid), phone: textIn(phone), paired }, from: placeOf(file, table, row) };
  }
}
