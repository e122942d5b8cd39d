/**
 * Calendars, above all those that the phone fetches from somewhere, and files attached to events.
 * @module
 */
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

const deleted = { deleted: true };
const calendarColumns = [
  "ROWID",
  "title",
  "subcal_url",
  "external_id",
  "published_URL",
  "owner_identity_email",
  "shared_owner_address",
  "notes",
] as const;

export async function* calendarRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for await (const row of rowsIfThere(database, "Calendar", calendarColumns, deleted)) {
    const [number, title, subscribed, external, published, owner, sharedOwner, notes] = row.values;
    const addresses = [subscribed, external, published].flatMap((value) => textIn(value) ?? []);
    const subscription = addresses.filter((address) => /^[a-z]{3,10}:\/\//i.test(address));
    const owners = [owner, sharedOwner].flatMap((value) => textIn(value) ?? []);
    yield {
      value: {
        kind: "calendar",
        calendar: number ?? row.rowid,
        title: textIn(title),
        subscription: subscription.length === 0 ? undefined : subscription.map(asWeb),
        owner: owners.length === 0 ? undefined : owners,
        notes: textIn(notes),
      },
      from: placeOf(file, "Calendar", row),
    };
  }
}

export async function* attachmentRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for await (const row of rowsIfThere(database, "AttachmentFile", ["url", "filename", "local_path"], deleted)) {
    const [address, name, path] = row.values;
    yield {
      value: {
        kind: "attachment",
        attachment: textIn(address),
        attachmentName: textIn(name) ?? textIn(path)?.replace(/^.*\//s, ""),
      },
      from: placeOf(file, "AttachmentFile", row),
    };
  }
}

/** Addresses of attached files that the table of files does not hold. */
export async function* attachmentLinkRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for await (const row of rowsIfThere(database, "Attachment", ["url", "filename"], deleted)) {
    const address = textIn(row.values[0]);
    const name = textIn(row.values[1]);
    if (address === undefined && name === undefined) continue;
    yield {
      value: { kind: "attachment", attachment: address, attachmentName: name },
      from: placeOf(file, "Attachment", row),
    };
  }
}

/** `webcal:` is http by another name. */
function asWeb(address: string): string {
  return address.replace(/^webcal(s?):/i, "http$1:");
}
