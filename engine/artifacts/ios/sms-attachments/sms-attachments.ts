/**
 * Files that came with messages: how they were named, what they were said to be, and what they are. Attacks that need
 * no tap arrive as one: FORCEDENTRY as pictures that are documents (Citizen Lab, 2021,
 * https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/), BLASTPASS as
 * passes for Wallet (Citizen Lab, 2023), Operation Triangulation as watch faces (Kaspersky, 2023).
 * Tables of sms.db: `attachment`, `message_attachment_join`, `message`, `handle`. Of the files themselves, only the three
 * kinds are opened, and only their beginning.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, emailAddress, fileName, filePath, flag, macTime, number, text, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readAttachments } from "./read.ts";
import { attachmentRules } from "./rules.ts";

const folder = "Library/SMS/Attachments";
const kinds = ["gif", "GIF", "pkpass", "watchface"];

export default artifact({
  id: "ios.sms-attachments",
  where: [
    inBackup("HomeDomain", "Library/SMS/sms.db"),
    onPhone("/private/var/mobile/Library/SMS/sms.db"),
    ...kinds.map((kind) => inBackup("MediaDomain", `${folder}/**/*.${kind}`)),
    ...kinds.map((kind) => onPhone(`/private/var/mobile/${folder}/**/*.${kind}`)),
  ],
  shows: "attempt",
  fields: {
    kind: text(),
    attachment: number(),
    message: number(),
    guid: text(),
    path: filePath(),
    name: fileName({ personal: "name" }),
    /** Uniform type identifier, and the type by the sender's word. */
    type: text(),
    mimeType: text(),
    /** What the first bytes show. */
    content: text(),
    /** Files in a pass or watch face whose name says picture and whose bytes say another kind of picture. */
    oddImages: text(),
    size: number(),
    direction: text(),
    sender: emailAddress({ personal: "address", grade: "reached" }),
    service: text(),
    sticker: flag(),
    apps: appId({ grade: "context" }),
    links: url({ personal: "text", grade: "reached" }),
    attached: macTime("attachment arrived"),
    begun: macTime("transfer of attachment began"),
    messageTime: macTime("message with attachment"),
  },
  read: readAttachments,
  rules: attachmentRules,
  weight: 3,
});
