/**
 * Messages of the Messages app (iMessage, SMS, MMS) with their senders, groups and attachments.
 * One-click attacks arrive here as a link; Apple's threat notifications arrive here too. Since iOS 16 the text often
 * stands only in `attributedBody`. Tables: `message`, `handle`, `chat`, `chat_message_join`, `attachment`,
 * `message_attachment_join`, `chat_recoverable_message_join`; times in seconds or nanoseconds since 2001.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { emailAddress, filePath, flag, macTime, number, text, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readMessages } from "./read.ts";
import { appleThreatNotification } from "./rules.ts";

export default artifact({
  id: "ios.sms",
  where: [inBackup("HomeDomain", "Library/SMS/sms.db"), onPhone("/private/var/mobile/Library/SMS/sms.db")],
  // A message shows that something reached the phone; a known attachment or Apple's own warning, that it was tried.
  shows: "attempt",
  fields: {
    kind: text(),
    message: number(),
    guid: text(),
    direction: text(),
    correspondent: emailAddress({ personal: "address", grade: "reached" }),
    members: emailAddress({ personal: "address", grade: "context" }),
    /** Who was added to a group or taken out of it. */
    other: emailAddress({ personal: "address", grade: "context" }),
    group: textWithLinks({ personal: "name", grade: "reached" }),
    chat: text({ personal: "address" }),
    service: text(),
    account: text({ personal: "address" }),
    subject: textWithLinks({ personal: "text", grade: "reached" }),
    text: textWithLinks({ personal: "text", grade: "reached" }),
    earlierText: textWithLinks({ personal: "text", grade: "reached" }),
    links: url({ personal: "text", grade: "reached" }),
    /** Sentences of a link's preview, which the page wrote. */
    preview: textWithLinks({ personal: "text", grade: "context" }),
    app: text(),
    attachments: filePath(),
    attachmentNames: text({ personal: "name" }),
    attachmentTypes: text(),
    received: macTime("message received"),
    sent: macTime("message sent"),
    read: macTime("message read"),
    delivered: macTime("message delivered"),
    edited: macTime("message edited"),
    retracted: macTime("message taken back"),
    attached: macTime("attachment received"),
    recentlyDeleted: flag(),
  },
  read: readMessages,
  rules: [appleThreatNotification],
  weight: 9,
});
