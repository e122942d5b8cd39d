/**
 * The address book, as AddressBook.sqlitedb.
 * @module
 */
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, type Kept, numbered, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface Contact extends Kept {
  readonly made: Date;
  readonly first?: string;
  readonly last?: string;
  readonly organization?: string;
  readonly note?: string;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly links?: readonly string[];
  readonly street?: string;
}

const labels = ["_$!<Home>!$_", "_$!<Work>!$_", "_$!<Mobile>!$_", "_$!<HomePage>!$_"];

export function contactEntries(contacts: readonly Contact[]): BackupEntry[] {
  const all = numbered(contacts);
  const values = numbered(
    all.flatMap((contact) => [
      ...(contact.phones ?? []).map((value) => ({ contact, property: 3, label: 3, value })),
      ...(contact.emails ?? []).map((value) => ({ contact, property: 4, label: 1, value })),
      ...(contact.links ?? []).map((value) => ({ contact, property: 22, label: 4, value })),
      ...(contact.street === undefined ? [] : [{ contact, property: 5, label: 1, value: null }]),
    ]),
  );
  const at = { domain: "HomeDomain", path: "Library/AddressBook/AddressBook.sqlitedb" };
  return databaseEntries(at, (here) => {
    const live = values.filter(({ contact }) => here(contact));
    return [
      {
        name: "ABPerson",
        sql:
          "CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, First TEXT, Last TEXT, Middle TEXT, " +
          "Organization TEXT, Note TEXT, Nickname TEXT, CreationDate INTEGER, ModificationDate INTEGER, " +
          "DisplayName TEXT, guid TEXT NOT NULL DEFAULT (ab_generate_guid()), UNIQUE(guid))",
        rows: all.filter(here).map((contact) =>
          row(
            {
              ROWID: contact.number,
              First: contact.first ?? null,
              Last: contact.last ?? null,
              Organization: contact.organization ?? null,
              Note: contact.note ?? null,
              CreationDate: Math.floor(macSeconds(contact.made)),
              ModificationDate: Math.floor(macSeconds(contact.made)),
              guid: `00000000-0000-4000-8000-${String(contact.number).padStart(12, "0")}:ABPerson`,
            },
            contact,
          ),
        ),
      },
      {
        name: "ABMultiValue",
        sql:
          "CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, " +
          "identifier INTEGER, label INTEGER, value TEXT, guid TEXT NOT NULL DEFAULT (ab_generate_guid()), UNIQUE(guid))",
        rows: live.map(({ contact, number, property, label, value }) =>
          row(
            {
              UID: number,
              record_id: contact.number,
              property,
              identifier: 0,
              label,
              value,
              guid: `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`,
            },
            contact,
          ),
        ),
      },
      {
        name: "ABMultiValueLabel",
        sql: "CREATE TABLE ABMultiValueLabel (value TEXT, UNIQUE(value))",
        rows: labels.map((label) => ({ values: [label] })),
      },
      {
        name: "ABMultiValueEntry",
        sql: "CREATE TABLE ABMultiValueEntry (parent_id INTEGER, key INTEGER, value TEXT, UNIQUE(parent_id, key))",
        rows: live
          .filter(({ property, contact }) => property === 5 && contact.deleted === undefined)
          .map(({ number, contact }) => ({ values: [number, 1, contact.street ?? null] })),
      },
      {
        name: "ABMultiValueEntryKey",
        sql: "CREATE TABLE ABMultiValueEntryKey (value TEXT, UNIQUE(value))",
        rows: [{ values: ["street"] }, { values: ["city"] }],
      },
    ];
  });
}
