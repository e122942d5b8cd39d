/**
 * Traces in the calendar, in shortcuts, in accounts, and in voice messages.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import type { Phone } from "../contents/phone.ts";
import { type Expected, type Plant, type PlantGrade, plantedDays } from "./plant.ts";

const day = 86_400_000;

function known(type: "email-addr:value" | "domain-name:value" | "app:id", value: string, grade: PlantGrade): Expected {
  return { indicatorType: type, value, minimumGrade: grade };
}

/** The same thing twice: with the value that is known, and with one near it. */
function pair(
  id: string,
  artifact: string,
  describe: string,
  expected: Extract<Expected, { readonly value: string }>,
  near: { readonly describe: string; readonly value: string },
  put: (phone: Phone, value: string) => void,
): Plant {
  return {
    id,
    artifact,
    describe,
    apply: (phone) => put(phone, expected.value),
    expected,
    lookAlike: { ...near, apply: (phone) => put(phone, near.value) },
  };
}

function eventPlant(
  id: string,
  describe: string,
  expected: Expected,
  near: { readonly describe: string; readonly value: string },
  event: (value: string) => object,
): Plant {
  if ("rule" in expected) throw new RangeError(id);
  return pair(id, "ios.calendar", describe, expected, near, (phone, value) => {
    const made = before(plantedDays);
    phone.people.events.push({ made, begins: new Date(made.getTime() + day), summary: "Talk", ...event(value) });
  });
}

function fetching(address: string): readonly { identifier: string; parameters: { [key: string]: string } }[] {
  return [{ identifier: "is.workflow.actions.downloadurl", parameters: { WFURL: address } }];
}

export const plannerPlants: readonly Plant[] = [
  eventPlant(
    "event-organizer",
    "A known mail address sent an invitation.",
    known("email-addr:value", "host@evil-invite.example", "reached"),
    { describe: "Another address of the same host.", value: "hosts@evil-invite.example" },
    (organizer) => ({ organizer }),
  ),
  eventPlant(
    "event-invited",
    "A known mail address is among those invited, not the one who invited.",
    known("email-addr:value", "guest@evil-guest.example", "reached"),
    { describe: "The same with another top-level domain.", value: "guest@evil-guest.test" },
    (email) => ({ organizer: "ana@school.example", invited: ["owner@mail.example", email] }),
  ),
  eventPlant(
    "event-link",
    "A known domain in the words of an event.",
    known("domain-name:value", "evil-agenda.example", "reached"),
    { describe: "A domain with one letter more.", value: "evil-agendas.example" },
    (host) => ({ description: `Agenda at https://${host}/a` }),
  ),
  eventPlant(
    "event-deleted",
    "A known domain in the address of an event that was deleted; the row is still in the file.",
    known("domain-name:value", "evil-cancelled.example", "reached"),
    { describe: "A domain that only ends in the same letters.", value: "unevil-cancelled.example" },
    (host) => ({ url: `https://${host}/a`, deleted: "unallocated" }),
  ),
  pair(
    "calendar-subscription",
    "ios.calendar",
    "The phone fetches a calendar from a known domain.",
    { indicatorType: "domain-name:value", value: "evil-dates.example", minimumGrade: "contact" },
    { describe: "A domain that contains the known one.", value: "not-evil-dates.example" },
    (phone, host) => void phone.people.subscriptions.push(`webcal://${host}/c.ics`),
  ),
  {
    id: "event-meeting-with-notes",
    artifact: "ios.calendar",
    describe: "An invitation in the past called Meeting and described as Notes: no indicator needed.",
    apply: (phone) =>
      void phone.people.events.push({
        made: before(plantedDays),
        begins: before(plantedDays + 30),
        summary: "Meeting",
        description: "Notes",
        organizer: "somebody@mail.example",
      }),
    expected: { rule: "ios.calendar/meeting-with-notes", minimumGrade: "attempt" },
    lookAlike: {
      describe: "A meeting with other notes.",
      value: "Meeting",
      apply: (phone) =>
        void phone.people.events.push({
          made: before(plantedDays),
          begins: before(plantedDays - 3),
          summary: "Meeting",
          description: "Notes on the garden",
        }),
    },
  },
  {
    id: "event-backdated",
    artifact: "ios.calendar",
    describe: "An invitation from somebody else that was made a month after its event: no indicator needed.",
    apply: (phone) =>
      void phone.people.events.push({
        made: before(plantedDays),
        begins: before(plantedDays + 30),
        summary: "Review",
        organizer: "somebody@mail.example",
      }),
    expected: { rule: "ios.calendar/backdated-invitation", minimumGrade: "context" },
    lookAlike: {
      describe: "An event in the past that the owner wrote down.",
      value: "Walk",
      apply: (phone) =>
        void phone.people.events.push({ made: before(plantedDays), begins: before(plantedDays + 30), summary: "Walk" }),
    },
  },
  pair(
    "shortcut-run",
    "ios.shortcuts",
    "A shortcut that was run fetches a known domain.",
    { indicatorType: "domain-name:value", value: "evil-fetch.example", minimumGrade: "contact" },
    { describe: "The same with another top-level domain.", value: "evil-fetch.test" },
    (phone, host) =>
      void phone.people.shortcuts.push({
        made: before(plantedDays),
        name: "Sync",
        runs: 3,
        actions: fetching(`https://${host}/u`),
      }),
  ),
  pair(
    "shortcut-never-run",
    "ios.shortcuts",
    "A shortcut that names a known domain and was never run.",
    { indicatorType: "domain-name:value", value: "evil-idle.example", minimumGrade: "reached" },
    { describe: "A domain with one letter more.", value: "evil-idles.example" },
    (phone, host) =>
      void phone.people.shortcuts.push({
        made: before(plantedDays),
        name: "Later",
        actions: fetching(`https://${host}`),
      }),
  ),
  {
    id: "shortcut-commands",
    artifact: "ios.shortcuts",
    describe: "An automation runs commands on another computer without asking: no indicator needed.",
    apply: (phone) =>
      void phone.people.shortcuts.push({
        made: before(plantedDays),
        name: "Night",
        automation: { asks: false },
        actions: [{ identifier: "is.workflow.actions.runsshscript", parameters: { WFSSHHost: "shell.example" } }],
      }),
    expected: { rule: "ios.shortcuts/commands-elsewhere", minimumGrade: "context" },
    lookAlike: {
      describe: "An automation that switches a lamp without asking.",
      value: "Evening",
      apply: (phone) =>
        void phone.people.shortcuts.push({
          made: before(plantedDays),
          name: "Evening",
          automation: { asks: false },
          actions: [{ identifier: "is.workflow.actions.homeaccessory", parameters: { name: "Lamp" } }],
        }),
    },
  },
  pair(
    "account-server",
    "ios.accounts",
    "An account talks to a known server.",
    { indicatorType: "domain-name:value", value: "evil-dav.example", minimumGrade: "contact" },
    { describe: "A server with one letter more.", value: "evil-davs.example" },
    (phone, host) =>
      void phone.people.accounts.push({
        made: before(plantedDays),
        type: "com.apple.account.CalDAV",
        user: "owner@mail.example",
        app: "com.apple.Preferences",
        properties: { DAAccountHost: `dav.${host}` },
      }),
  ),
  pair(
    "account-app",
    "ios.accounts",
    "A known app set up an account; it stands in the write-ahead log alone.",
    { indicatorType: "app:id", value: "com.example.monitor", minimumGrade: "ran" },
    { describe: "An app of the same maker.", value: "com.example.monitoring" },
    (phone, app) =>
      void phone.people.accounts.push({
        made: before(0.1),
        type: "com.example.account",
        user: "owner",
        app,
        inLogOnly: true,
      }),
  ),
  pair(
    "voicemail-sender",
    "ios.voicemail",
    "A known account left a voice message.",
    { indicatorType: "email-addr:value", value: "voice@evil-voice.example", minimumGrade: "reached" },
    { describe: "Another address of the same host.", value: "voices@evil-voice.example" },
    (phone, sender) => void phone.people.voicemails.push({ at: before(plantedDays), sender, seconds: 5 }),
  ),
];
