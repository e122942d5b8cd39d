/**
 * What the phone remembers of being in touch with people, across apps: who, when, in which app, with which attachments.
 * It often outlives the message itself. Table and column names: `ZINTERACTIONS`, `ZCONTACTS`, `ZATTACHMENT` and the
 * joins between them (Core Data, times in seconds since 2001), as described in public for iOS 10 to 17, among others by
 * https://github.com/mac4n6/APOLLO
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  emailAddress,
  filePath,
  flag,
  macTime,
  number,
  text,
  textWithLinks,
  url,
} from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readInteractions } from "./read.ts";

export default artifact({
  id: "ios.interactions",
  where: [
    inBackup("HomeDomain", "Library/CoreDuet/People/interactionC.db"),
    onPhone("/private/var/mobile/Library/CoreDuet/People/interactionC.db"),
  ],
  // An app that reports an interaction ran on this phone.
  shows: "ran",
  fields: {
    kind: text(),
    interaction: number(),
    bundle: appId(),
    targetBundle: appId({ grade: "context" }),
    direction: text(),
    mechanism: number(),
    isResponse: flag(),
    sender: emailAddress({ personal: "address", grade: "reached" }),
    senderOther: emailAddress({ personal: "address", grade: "reached" }),
    /** Where no name is known, an address stands in its place. */
    senderName: emailAddress({ personal: "name", grade: "reached" }),
    recipients: emailAddress({ personal: "address", grade: "context" }),
    recipientNames: emailAddress({ personal: "name", grade: "context" }),
    recipientCount: number(),
    account: text({ personal: "address" }),
    domainIdentifier: textWithLinks({ personal: "address", grade: "context" }),
    group: textWithLinks({ personal: "name", grade: "reached" }),
    links: url({ personal: "text", grade: "reached" }),
    texts: textWithLinks({ personal: "text", grade: "reached" }),
    files: filePath({ grade: "attempt" }),
    fileTypes: text(),
    fileSizes: number(),
    contact: emailAddress({ personal: "address", grade: "reached" }),
    contactName: emailAddress({ personal: "name", grade: "reached" }),
    started: macTime("interaction began"),
    ended: macTime("interaction ended"),
    written: macTime("interaction written down"),
    contactMade: macTime("contact first written down"),
    firstFrom: macTime("first time from this contact"),
    lastFrom: macTime("last time from this contact"),
    firstTo: macTime("first time to this contact"),
    lastTo: macTime("last time to this contact"),
    firstBeside: macTime("first time together with this contact"),
    lastBeside: macTime("last time together with this contact"),
  },
  read: readInteractions,
  rules: [],
});
