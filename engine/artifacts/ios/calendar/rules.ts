/**
 * Invitations as QuaDream's attack "ENDOFDAYS" left them (Citizen Lab, 2023): called "Meeting", described as "Notes", and
 * lying in the past, because the phone takes in such invitations without asking or telling.
 * @module
 */
import { nanosecondsFromText } from "../../../model/moment.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const sweetQuaDreams = "https://citizenlab.ca/2023/04/spyware-vendor-quadream-exploits-victims-customers/";
const dayInNanoseconds = 86_400_000_000_000n;
const rowsKept = 20;

export const meetingWithNotes: Rule = {
  id: "ios.calendar/meeting-with-notes",
  grade: "attempt",
  sources: [sweetQuaDreams],
  couldAlsoBe: ["benign-plain-event"],
  next: ["next-look-at-the-event", "next-talk-to-a-helpline"],
  recovered: true,
  watch: () =>
    grouped(
      ({ value }) => value["kind"] === "event" && value["summary"] === "Meeting" && value["description"] === "Notes",
    ),
};

export const backdatedInvitations: Rule = {
  id: "ios.calendar/backdated-invitation",
  grade: "context",
  sources: [sweetQuaDreams],
  couldAlsoBe: ["benign-old-calendar"],
  next: ["next-look-at-the-event"],
  watch: () =>
    grouped(({ value }) => {
      if (value["kind"] !== "event" || value["fromOthers"] !== true) return false;
      const made = nanosecondsFromText(String(value["made"] ?? ""));
      const ends = nanosecondsFromText(String(value["ends"] ?? ""));
      return made !== undefined && ends !== undefined && made - ends > dayInNanoseconds;
    }),
};

/** One finding for all events that fit. */
function grouped(fits: (record: PhoneRecord) => boolean): ReturnType<Rule["watch"]> {
  const because: PhoneRecord[] = [];
  let events = 0;
  return {
    see(record) {
      if (!fits(record)) return undefined;
      events++;
      if (because.length < rowsKept) because.push(record);
      return undefined;
    },
    *end() {
      if (events > 0) yield { because, args: { events } };
    },
  };
}
