/**
 * WhatsApp and WhatsApp Business: messages, links and files in them, chats and groups, the numbers behind hidden
 * accounts, and calls. WhatsApp has carried attacks that need no tap (calls, 2019; linked devices and files, 2025) and
 * links that do. Databases of Core Data, times in seconds since 2001: `ChatStorage.sqlite` (`ZWAMESSAGE`,
 * `ZWAMESSAGEDATAITEM`, `ZWAMEDIAITEM`, `ZWACHATSESSION`, `ZWAGROUPINFO`), `LID.sqlite`, `CallHistory.sqlite`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, flag, macTime, number, text, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readWhatsApp } from "./read.ts";
import { missedCalls } from "./rules.ts";

const databases = ["ChatStorage.sqlite", "LID.sqlite", "CallHistory.sqlite"];

export default artifact({
  id: "ios.whatsapp",
  where: [
    ...databases.map((name) => inBackup("AppDomainGroup-group.net.whatsapp.WhatsApp.shared", name)),
    ...databases.map((name) => inBackup("AppDomainGroup-group.net.whatsapp.WhatsAppSMB.shared", name)),
    ...databases.map((name) => onPhone(`/private/var/mobile/Containers/Shared/AppGroup/*/${name}`)),
  ],
  shows: "attempt",
  fields: {
    kind: text(),
    message: number(),
    chat: number(),
    direction: text(),
    from: text({ personal: "number" }),
    to: text({ personal: "number" }),
    name: textWithLinks({ personal: "name", grade: "reached" }),
    text: textWithLinks({ personal: "text", grade: "reached" }),
    /** 0 text, 1 picture, 2 video, 3 sound, 4 contact, 5 place, 6 group event, 7 link, 8 document, 14 deleted. */
    messageType: number(),
    groupEvent: number(),
    links: url({ personal: "text", grade: "reached" }),
    linkText: textWithLinks({ personal: "text", grade: "reached" }),
    /** Where the file is fetched from: WhatsApp's own servers, unless a sender's program says otherwise. */
    media: url({ grade: "reached" }),
    path: filePath(),
    card: textWithLinks({ personal: "text", grade: "reached" }),
    lid: text({ personal: "number" }),
    phone: text({ personal: "number" }),
    sessionType: number(),
    archived: flag(),
    removed: number(),
    messageCounter: number(),
    creator: text({ personal: "number" }),
    participants: text({ personal: "number" }),
    missed: flag(),
    video: flag(),
    outcome: number(),
    duration: number(),
    sent: macTime("WhatsApp message sent"),
    received: macTime("WhatsApp message received"),
    found: macTime("WhatsApp message with link or file"),
    lastMessage: macTime("last WhatsApp message of chat"),
    groupMade: macTime("WhatsApp group made"),
    paired: macTime("number of WhatsApp account noted"),
    called: macTime("WhatsApp call"),
  },
  read: readWhatsApp,
  rules: [missedCalls],
  weight: 5,
});
