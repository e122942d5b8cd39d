/**
 * Events with everybody who takes part, their links and places, and calendars that were subscribed to. QuaDream's attack
 * "ENDOFDAYS" came as invitations in the past that nobody sees: Citizen Lab, Sweet QuaDreams (2023),
 * https://citizenlab.ca/2023/04/spyware-vendor-quadream-exploits-victims-customers/
 * Tables of `Calendar.sqlitedb`: `CalendarItem`, `Participant`, `Identity`, `Location`, `Calendar`, `AttachmentFile`;
 * times in seconds since 2001.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { emailAddress, fileName, flag, macTime, number, text, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readCalendar } from "./read.ts";
import { backdatedInvitations, meetingWithNotes } from "./rules.ts";

export default artifact({
  id: "ios.calendar",
  where: [
    inBackup("HomeDomain", "Library/Calendar/Calendar.sqlitedb"),
    // Where macOS keeps it by now, and where a later iOS may.
    inBackup("AppDomainGroup-group.com.apple.calendar", "**/Calendar.sqlitedb"),
    onPhone("/private/var/mobile/Library/Calendar/Calendar.sqlitedb"),
    onPhone("/private/var/mobile/Containers/Shared/AppGroup/*/**/Calendar.sqlitedb"),
  ],
  shows: "attempt",
  fields: {
    kind: text(),
    event: number(),
    summary: textWithLinks({ personal: "text", grade: "reached" }),
    description: textWithLinks({ personal: "text", grade: "reached" }),
    url: url({ personal: "text", grade: "reached" }),
    conference: url({ personal: "text", grade: "reached" }),
    place: textWithLinks({ personal: "place", grade: "reached" }),
    organizer: emailAddress({ personal: "address", grade: "reached" }),
    organizerName: text({ personal: "name" }),
    fromOthers: flag(),
    participants: emailAddress({ personal: "address", grade: "reached" }),
    participantNames: text({ personal: "name" }),
    phones: text({ personal: "number" }),
    comments: textWithLinks({ personal: "text", grade: "reached" }),
    action: text(),
    hidden: flag(),
    allDay: flag(),
    uniqueIdentifier: text(),
    uuid: text(),
    calendar: number(),
    title: textWithLinks({ personal: "name", grade: "reached" }),
    /** Addresses that the phone fetches this calendar from. */
    subscription: url({ grade: "contact" }),
    owner: emailAddress({ personal: "address", grade: "reached" }),
    notes: textWithLinks({ personal: "text", grade: "reached" }),
    attachment: url({ personal: "text", grade: "reached" }),
    attachmentName: fileName({ personal: "name" }),
    begins: macTime("event begins"),
    ends: macTime("event ends"),
    made: macTime("event made"),
    changed: macTime("event changed"),
    answered: macTime("participant changed"),
  },
  identity: [{ thing: "calendar", by: ["title", "subscription"], rows: { kind: ["calendar"] } }],
  read: readCalendar,
  rules: [meetingWithNotes, backdatedInvitations],
});
