/**
 * `interactionC.db` into rows: one per interaction with its sender, recipients and attachments; then one per contact;
 * then attachments that no interaction claims. Columns that a version lacks are left out.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { readJoin, rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";
import { type Attachment, attachmentColumns, attachmentOf, attachmentValue } from "./attachments.ts";

const interactionColumns = [
  "Z_PK",
  "ZBUNDLEID",
  "ZTARGETBUNDLEID",
  "ZDIRECTION",
  "ZMECHANISM",
  "ZISRESPONSE",
  "ZSENDER",
  "ZRECIPIENTCOUNT",
  "ZACCOUNT",
  "ZDOMAINIDENTIFIER",
  "ZGROUPNAME",
  "ZCONTENTURL",
  "ZSTARTDATE",
  "ZENDDATE",
  "ZCREATIONDATE",
] as const;

const contactColumns = [
  "Z_PK",
  "ZIDENTIFIER",
  "ZCUSTOMIDENTIFIER",
  "ZDISPLAYNAME",
  "ZCREATIONDATE",
  "ZFIRSTINCOMINGSENDERDATE",
  "ZLASTINCOMINGSENDERDATE",
  "ZFIRSTOUTGOINGRECIPIENTDATE",
  "ZLASTOUTGOINGRECIPIENTDATE",
  "ZFIRSTINCOMINGRECIPIENTDATE",
  "ZLASTINCOMINGRECIPIENTDATE",
] as const;

interface Person {
  readonly identifier: string | undefined;
  readonly other: string | undefined;
  readonly name: string | undefined;
}

export function readInteractions(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file, context)));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const people = new Map<SqlValue, Person>();
  const contacts: SqlRow[] = [];
  for await (const row of rowsIfThere(database, "ZCONTACTS", contactColumns, { deleted: true })) {
    contacts.push(row);
    const number = row.values[0] ?? row.rowid;
    if (!people.has(number)) people.set(number, personOf(row));
  }
  const attachments = new Map<SqlValue, Attachment>();
  const loose: Attachment[] = [];
  for await (const row of rowsIfThere(database, "ZATTACHMENT", attachmentColumns, { deleted: true })) {
    const attachment = attachmentOf(row);
    const number = row.values[0] ?? row.rowid;
    if (attachments.has(number)) loose.push(attachment);
    else attachments.set(number, attachment);
  }
  const { limits } = context;
  const attached = { table: "INTERACTIONS", from: "INTERACTIONS", to: "ATTACHMENTS" };
  const attachmentsOf = await readJoin(database, attached, limits, file.name);
  const received = { table: "INTERACTIONRECIPIENT", from: "INTERACTIONRECIPIENT", to: "RECIPIENTS" };
  const recipientsOf = await readJoin(database, received, limits, file.name);
  const claimed = new Set<Attachment>();
  for await (const row of database.rows("ZINTERACTIONS", interactionColumns, {
    deleted: true,
    told: true,
    needs: ["ZBUNDLEID", "ZSENDER"],
  })) {
    const number = row.values[0] ?? row.rowid;
    const own = (attachmentsOf.get(number) ?? []).flatMap((key) => attachments.get(key) ?? []);
    for (const attachment of own) claimed.add(attachment);
    const recipients = (recipientsOf.get(number) ?? []).flatMap((key) => people.get(key) ?? []);
    yield {
      value: {
        ...interactionValue(row, people),
        ...recipientsValue(recipients),
        ...attachmentValue(own, row.values[11]),
      },
      from: placeOf(file, "ZINTERACTIONS", row),
    };
  }
  for (const row of contacts) yield { value: contactValue(row), from: placeOf(file, "ZCONTACTS", row) };
  for (const attachment of [...attachments.values(), ...loose]) {
    if (claimed.has(attachment)) continue;
    yield {
      value: { kind: "attachment", ...attachmentValue([attachment], undefined) },
      from: placeOf(file, "ZATTACHMENT", attachment.row),
    };
  }
}

function personOf({ values }: SqlRow): Person {
  return { identifier: textIn(values[1]), other: textIn(values[2]), name: textIn(values[3]) };
}

function interactionValue(row: SqlRow, people: ReadonlyMap<SqlValue, Person>): Record<string, unknown> {
  const [number, bundle, targetBundle, direction, mechanism, isResponse, sender, recipientCount, account] = row.values;
  const person = sender === null || sender === undefined ? undefined : people.get(sender);
  return {
    kind: "interaction",
    interaction: number ?? row.rowid,
    bundle: textIn(bundle),
    targetBundle: textIn(targetBundle),
    direction: direction === 0 ? "incoming" : direction === 1 ? "outgoing" : undefined,
    mechanism,
    isResponse,
    sender: person?.identifier,
    senderOther: person?.other,
    senderName: person?.name,
    recipientCount,
    account: textIn(account),
    domainIdentifier: textIn(row.values[9]),
    group: textIn(row.values[10]),
    started: row.values[12],
    ended: row.values[13],
    written: row.values[14],
  };
}

function recipientsValue(recipients: readonly Person[]): Record<string, unknown> {
  if (recipients.length === 0) return {};
  return {
    recipients: recipients.flatMap(({ identifier, other }) => identifier ?? other ?? []),
    recipientNames: recipients.flatMap(({ name }) => name ?? []),
  };
}

function contactValue(row: SqlRow): Record<string, unknown> {
  const { identifier, other, name } = personOf(row);
  const [, , , , contactMade, firstFrom, lastFrom, firstTo, lastTo, firstBeside, lastBeside] = row.values;
  return {
    kind: "contact",
    contact: [identifier, other].flatMap((text) => text ?? []),
    contactName: name,
    contactMade,
    firstFrom,
    lastFrom,
    firstTo,
    lastTo,
    firstBeside,
    lastBeside,
  };
}
