/**
 * The address book: who the owner knows, with mail addresses, numbers and links. All of it is personal and stays out of
 * reports unless an indicator meets it. Tables: `ABPerson`, `ABMultiValue`, `ABMultiValueEntry`. On a phone in use the
 * main file can be nearly empty and everything stand in the `-wal` beside it.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { emailAddress, macTime, number, text, textWithLinks } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readContacts } from "./read.ts";

export default artifact({
  id: "ios.contacts",
  where: [
    inBackup("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"),
    onPhone("/private/var/mobile/Library/AddressBook/AddressBook.sqlitedb"),
  ],
  // Somebody typed or accepted it: a known address here was in touch with the owner, and the phone did nothing with it.
  shows: "reached",
  fields: {
    kind: text(),
    person: number(),
    name: text({ personal: "name" }),
    organization: text({ personal: "name" }),
    label: text(),
    email: emailAddress({ personal: "address" }),
    phone: text({ personal: "number" }),
    link: textWithLinks({ personal: "text", grade: "context" }),
    /** Accounts, postal addresses and whatever else a card holds. */
    other: textWithLinks({ personal: "text", grade: "context" }),
    note: textWithLinks({ personal: "text", grade: "context" }),
    /** 3 telephone, 4 mail, 5 postal address, 13 instant message, 22 link, 46 social profile. */
    property: number(),
    made: macTime("contact made"),
    changed: macTime("contact changed"),
  },
  read: readContacts,
  rules: [],
});
