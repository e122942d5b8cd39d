/**
 * Text and picture messages (SMS, MMS) of the phone itself: as Android backs them up (`TelephonyBackupAgent` of AOSP, JSON
 * in a zlib stream), and as `mmssms.db` holds them (`MmsSmsDatabaseHelper`). Other messengers keep their own.
 * Times: milliseconds since 1970 for SMS, seconds for MMS.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  fileName,
  flag,
  number,
  text,
  textWithLinks,
  unixMilliseconds,
  unixTime,
  url,
} from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readMessages } from "./read.ts";
import { linkToAppFile } from "./rules.ts";

const provider = "com.android.providers.telephony";

export default artifact({
  id: "android.sms",
  where: [
    inAcquisition("android-backup", `apps/${provider}/**/*_sms_backup`),
    inAcquisition("android-backup", `apps/${provider}/**/*_mms_backup`),
    onPhone(`/data/user_de/*/${provider}/files/*_sms_backup`),
    onPhone(`/data/user_de/*/${provider}/files/*_mms_backup`),
    onPhone(`/data/data/${provider}/databases/mmssms.db`),
    onPhone(`/data/user/*/${provider}/databases/mmssms.db`),
    onPhone(`/data/user_de/*/${provider}/databases/mmssms.db`),
  ],
  // That a message came shows that something reached the phone, no more.
  shows: "reached",
  fields: {
    kind: text(),
    direction: text(),
    state: text(),
    /** Who wrote it, and to whom it went; names like a web address are in use as senders. */
    sender: textWithLinks({ personal: "address" }),
    recipients: textWithLinks({ personal: "address", grade: "context" }),
    ownNumber: text({ personal: "number" }),
    serviceCentre: text({ personal: "number" }),
    subject: textWithLinks({ personal: "text" }),
    text: textWithLinks({ personal: "text" }),
    /** What the phone's own user wrote: it says whom the user told, not what reached the phone. */
    writtenSubject: textWithLinks({ personal: "text", grade: "context" }),
    written: textWithLinks({ personal: "text", grade: "context" }),
    /** Where the contents of a picture message are to be had. */
    location: url(),
    attachmentNames: fileName({ personal: "name" }),
    attachmentTypes: text(),
    sentAttachmentNames: text({ personal: "name" }),
    /** The app that put the message into the database. */
    app: appId({ grade: "ran" }),
    received: unixMilliseconds("message received"),
    sent: unixMilliseconds("message sent"),
    receivedSeconds: unixTime("message received"),
    sentSeconds: unixTime("message sent"),
    writtenAt: unixMilliseconds("message written"),
    writtenAtSeconds: unixTime("message written"),
    read: flag(),
    archived: flag(),
    thread: number(),
  },
  read: readMessages,
  rules: [linkToAppFile],
});
