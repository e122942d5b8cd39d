/**
 * `ContactsV2.sqlite` into rows, one per contact. A column that a version lacks leaves its field out.
 * @module
 */
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { textIn, withoutRepeats } from "../../rows-if-there.ts";

/** Texts, which may be stored as bytes; then numbers and times. */
const textColumns = {
  account: "ZWHATSAPPID",
  lid: "ZLID",
  phone: "ZPHONENUMBER",
  shownPhone: "ZLOCALIZEDPHONENUMBER",
  phoneLabel: "ZPHONENUMBERLABEL",
  name: "ZFULLNAME",
  givenName: "ZGIVENNAME",
  lastName: "ZLASTNAME",
  userName: "ZUSERNAME",
  businessName: "ZBUSINESSNAME",
  about: "ZABOUTTEXT",
  aboutEmoji: "ZABOUTEMOJI",
  notes: "ZNOTES",
  identifier: "ZIDENTIFIER",
} as const;

const otherColumns = {
  syncPolicy: "ZSYNCPOLICY",
  vanishAfter: "ZDISAPPEARINGMODEDURATION",
  vanishingSet: "ZDISAPPEARINGMODETIMESTAMP",
  aboutChanged: "ZABOUTTIMESTAMP",
  aboutExpires: "ZABOUTEXPIRATIONTIMESTAMP",
  updated: "ZLASTUPDATED",
} as const;

const table = "ZWAADDRESSBOOKCONTACT";
const textFields = Object.keys(textColumns);
const otherFields = Object.keys(otherColumns);
const columns = [
  "Z_PK",
  ...Object.values(textColumns),
  ...Object.values(otherColumns),
  "ZPHONESTATUS",
  "ZPHONENUMBERSTATUS",
];

export function readWhatsAppContacts(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file)));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for await (const row of database.rows(table, columns, { deleted: true })) {
    const [number, ...rest] = row.values;
    const value: Record<string, unknown> = { contact: number ?? row.rowid };
    textFields.forEach((field, i) => {
      value[field] = textIn(rest[i]);
    });
    otherFields.forEach((field, i) => {
      value[field] = rest[textFields.length + i];
    });
    // The column got another name on the way.
    value["phoneStatus"] =
      rest[textFields.length + otherFields.length] ?? rest[textFields.length + otherFields.length + 1];
    yield { value, from: placeOf(file, table, row) };
  }
}
