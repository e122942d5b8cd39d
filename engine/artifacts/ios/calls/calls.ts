/**
 * Calls: by telephone, FaceTime, and by apps that show theirs in the list of the Phone app, as WhatsApp does.
 * FaceTime handles are often mail addresses, and attackers' accounts are published as such: Amnesty International,
 * Forensic Methodology Report (2021), https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * Tables: `ZCALLRECORD`, `ZHANDLE` and the join between them (Core Data, times in seconds since 2001).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, emailAddress, flag, macTime, number, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readCalls } from "./read.ts";
import { missedCalls } from "./rules.ts";

export default artifact({
  id: "ios.calls",
  where: [
    inBackup("HomeDomain", "Library/CallHistoryDB/CallHistory.storedata"),
    inBackup("HomeDomain", "Library/CallHistoryDB/CallHistoryTemp.storedata"),
    onPhone("/private/var/mobile/Library/CallHistoryDB/CallHistory.storedata"),
    onPhone("/private/var/mobile/Library/CallHistoryDB/CallHistoryTemp.storedata"),
  ],
  shows: "reached",
  fields: {
    kind: text(),
    call: number(),
    /** Telephone number, mail address, or an app's own name for the caller. */
    handle: emailAddress({ personal: "number" }),
    participants: emailAddress({ personal: "number" }),
    name: text({ personal: "name" }),
    direction: text(),
    answered: flag(),
    /** 1 telephone, 8 FaceTime with picture, 16 FaceTime without; apps use other numbers. */
    callType: number(),
    provider: appId({ grade: "context" }),
    duration: number(),
    country: text({ personal: "place" }),
    location: text({ personal: "place" }),
    uniqueId: text(),
    disconnectedCause: number(),
    junkCategory: text(),
    called: macTime("call"),
  },
  read: readCalls,
  rules: [missedCalls],
});
