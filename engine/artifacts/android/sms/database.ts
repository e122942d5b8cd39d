/**
 * Messages of `mmssms.db`: `sms`, and `pdu` with the parts and addresses that belong to it. Columns that an older Android
 * lacks are left out.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";
import { flagOf, messageValue } from "./message.ts";

const smsColumns = [
  "thread_id",
  "address",
  "date",
  "date_sent",
  "read",
  "type",
  "subject",
  "body",
  "service_center",
  "creator",
] as const;
const mmsColumns = [
  "_id",
  "thread_id",
  "date",
  "date_sent",
  "msg_box",
  "read",
  "sub",
  "sub_cs",
  "ct_l",
  "creator",
] as const;
/** `PduHeaders` of AOSP. */
const senderType = 137;
const mostParts = 2_000_000;

export async function* readMessageDatabase(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for await (const row of rowsIfThere(database, "sms", smsColumns, { deleted: true })) {
    yield { value: smsValue(row), from: placeOf(file, "sms", row) };
  }
  if (database.table("pdu") === undefined) return;
  const parts = await readParts(database);
  const addresses = await readAddresses(database);
  for await (const row of rowsIfThere(database, "pdu", mmsColumns, { deleted: true })) {
    yield { value: mmsValue(row, parts, addresses), from: placeOf(file, "pdu", row) };
  }
}

function smsValue({ values }: SqlRow): Record<string, unknown> {
  const [thread, address, date, dateSent, read, type, subject, body, serviceCentre, app] = values;
  const other = textIn(address);
  const came = type === 1 || type === null || type === undefined;
  return messageValue({
    kind: "sms",
    box: type,
    date,
    dateSent,
    subject,
    body: textIn(body),
    senders: came && other !== undefined ? [other] : [],
    recipients: came || other === undefined ? [] : [other],
    attachments: [],
    more: { thread, read: flagOf(read), serviceCentre: textIn(serviceCentre), app: textIn(app) },
  });
}

interface Parts {
  readonly texts: string[];
  readonly attachments: { name?: string; type?: string }[];
}

interface Addresses {
  readonly senders: string[];
  readonly receivers: string[];
}

function mmsValue(
  { values, rowid }: SqlRow,
  parts: ReadonlyMap<SqlValue, Parts>,
  addresses: ReadonlyMap<SqlValue, Addresses>,
): Record<string, unknown> {
  const [id, thread, date, dateSent, box, read, subject, subjectCharset, location, app] = values;
  const number = id ?? rowid;
  const of = addresses.get(number);
  return messageValue({
    kind: "mms",
    box,
    date,
    dateSent,
    subject: textIn(subject),
    subjectCharset,
    body: parts.get(number)?.texts.join("\n"),
    senders: of?.senders ?? [],
    recipients: of?.receivers ?? [],
    attachments: parts.get(number)?.attachments ?? [],
    more: { thread, read: flagOf(read), location: textIn(location), app: textIn(app) },
  });
}

async function readParts(database: Database): Promise<Map<SqlValue, Parts>> {
  const parts = new Map<SqlValue, Parts>();
  let left = mostParts;
  for await (const { values } of rowsIfThere(database, "part", ["mid", "ct", "name", "fn", "cl", "text"])) {
    if (left-- <= 0) break;
    const [message, type, name, fileName, location, text] = values;
    const of = parts.get(message) ?? { texts: [], attachments: [] };
    parts.set(message, of);
    const kind = textIn(type);
    // The slide show around the parts.
    if (kind === "application/smil") continue;
    const words = textIn(text);
    if (kind === "text/plain" && words !== undefined) {
      of.texts.push(words);
      continue;
    }
    const called = textIn(fileName) ?? textIn(name) ?? textIn(location);
    of.attachments.push({
      ...(called === undefined ? {} : { name: called }),
      ...(kind === undefined ? {} : { type: kind }),
    });
  }
  return parts;
}

async function readAddresses(database: Database): Promise<Map<SqlValue, Addresses>> {
  const addresses = new Map<SqlValue, Addresses>();
  let left = mostParts;
  for await (const { values } of rowsIfThere(database, "addr", ["msg_id", "address", "type"])) {
    if (left-- <= 0) break;
    const address = textIn(values[1]);
    if (address === undefined) continue;
    const of = addresses.get(values[0]) ?? { senders: [], receivers: [] };
    addresses.set(values[0], of);
    (values[2] === senderType ? of.senders : of.receivers).push(address);
  }
  return addresses;
}
