/**
 * People that WhatsApp knows, with their accounts, what they say about themselves, and when messages vanish.
 * Table `ZWAADDRESSBOOKCONTACT` of `ContactsV2.sqlite` (Core Data, times in seconds since 2001); columns differ between
 * versions.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { macTime, number, text, textWithLinks } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readWhatsAppContacts } from "./read.ts";

export default artifact({
  id: "ios.whatsapp-contacts",
  where: [
    inBackup("AppDomainGroup-group.net.whatsapp.WhatsApp.shared", "ContactsV2.sqlite"),
    inBackup("AppDomainGroup-group.net.whatsapp.WhatsAppSMB.shared", "ContactsV2.sqlite"),
    onPhone("/private/var/mobile/Containers/Shared/AppGroup/*/ContactsV2.sqlite"),
  ],
  shows: "reached",
  fields: {
    contact: number(),
    account: text({ personal: "number" }),
    lid: text({ personal: "number" }),
    phone: text({ personal: "number" }),
    shownPhone: text({ personal: "number" }),
    phoneLabel: text(),
    name: textWithLinks({ personal: "name" }),
    givenName: text({ personal: "name" }),
    lastName: text({ personal: "name" }),
    userName: text({ personal: "name" }),
    businessName: textWithLinks({ personal: "name" }),
    about: textWithLinks({ personal: "text" }),
    aboutEmoji: text({ personal: "text" }),
    notes: textWithLinks({ personal: "text" }),
    identifier: text(),
    phoneStatus: number(),
    syncPolicy: number(),
    /** Seconds after which messages vanish; 0 for never. */
    vanishAfter: number(),
    vanishingSet: macTime("vanishing messages set"),
    aboutChanged: macTime("words about themselves changed"),
    aboutExpires: macTime("words about themselves expire"),
    updated: macTime("WhatsApp contact updated"),
  },
  read: readWhatsAppContacts,
  rules: [],
});
