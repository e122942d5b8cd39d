/**
 * Voice messages that the network keeps for the phone: who called, when, how long, and when they were thrown away.
 * Tables of `voicemail.db`: `voicemail` and, since iOS 15, `deleted`; `date` and `expiration` in seconds since 1970,
 * `trashed_date` in seconds since 2001.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { emailAddress, macTime, number, text, unixTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readVoicemail } from "./read.ts";

export default artifact({
  id: "ios.voicemail",
  where: [
    inBackup("HomeDomain", "Library/Voicemail/voicemail.db"),
    onPhone("/private/var/mobile/Library/Voicemail/voicemail.db"),
  ],
  shows: "reached",
  fields: {
    kind: text(),
    voicemail: number(),
    sender: emailAddress({ personal: "number" }),
    callback: emailAddress({ personal: "number" }),
    receiver: text({ personal: "number" }),
    label: text({ personal: "serial" }),
    duration: number(),
    flags: number(),
    received: unixTime("voice message received"),
    expires: unixTime("voice message expires"),
    trashed: macTime("voice message thrown away"),
  },
  read: readVoicemail,
  rules: [],
});
