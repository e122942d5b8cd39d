/**
 * Which accounts this phone asked Apple about, and when, before it sent to or heard from them by iMessage, FaceTime and
 * other services. An attacker's account is looked up when it writes: Amnesty International, Forensic Methodology Report
 * (2021), which lists such look-ups, https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * A property list: service → handle → `LookupDate` (seconds since 2001), `IDStatus`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { emailAddress, macTime, number, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readLookups } from "./read.ts";
import { emptyCharacters } from "./rules.ts";

export default artifact({
  id: "ios.id-status-cache",
  where: [
    inBackup("HomeDomain", "Library/Preferences/com.apple.identityservices.idstatuscache.plist"),
    inBackup("HomeDomain", "Library/IdentityServices/idstatuscache.plist"),
    onPhone("/private/var/mobile/Library/Preferences/com.apple.identityservices.idstatuscache.plist"),
    onPhone("/private/var/mobile/Library/IdentityServices/idstatuscache.plist"),
  ],
  shows: "attempt",
  fields: {
    service: text(),
    /** As it stands: `mailto:` or `tel:` and the rest. */
    handle: text({ personal: "address" }),
    address: emailAddress({ personal: "address", grade: "reached" }),
    /** 1: the account uses the service; 2: it does not. */
    status: number(),
    /** Services of this file that list the same handle. */
    services: number(),
    lookedUp: macTime("account looked up"),
  },
  read: readLookups,
  rules: [emptyCharacters],
});
