/**
 * People and how the phone was in touch with them: contacts, calls, chats, invitations, accounts, and what an ordinary
 * phone holds of each. Every name, number and address is invented or reserved.
 * @module
 */
import type { Random } from "../../random.ts";
import type { BackupEntry } from "../entry.ts";
import { type Account, accountEntries } from "./accounts.ts";
import { type CalendarEvent, calendarEntries } from "./calendar.ts";
import { type Call, callEntries } from "./calls.ts";
import { type Contact, contactEntries } from "./contacts.ts";
import { type Interaction, interactionEntries } from "./interactions.ts";
import { type Lookup, lookupEntries } from "./lookups.ts";
import { type Shortcut, shortcutEntries } from "./shortcuts.ts";
import { type Voicemail, voicemailEntries } from "./voicemails.ts";
import {
  type Chat,
  chatEntries,
  pairEntries,
  type WhatsAppCall,
  type WhatsAppContact,
  whatsAppCallEntries,
  whatsAppContactEntries,
} from "./whatsapp.ts";

export interface People {
  readonly calls: Call[];
  readonly contacts: Contact[];
  readonly lookups: Lookup[];
  readonly interactions: Interaction[];
  readonly chats: Chat[];
  readonly whatsAppCalls: WhatsAppCall[];
  readonly whatsAppContacts: WhatsAppContact[];
  readonly events: CalendarEvent[];
  /** Addresses of calendars that the phone fetches. */
  readonly subscriptions: string[];
  readonly shortcuts: Shortcut[];
  readonly accounts: Account[];
  readonly voicemails: Voicemail[];
}

export function peopleEntries(people: People, takenAt: Date): BackupEntry[] {
  return [
    ...callEntries(people.calls),
    ...contactEntries(people.contacts),
    ...lookupEntries(people.lookups),
    ...interactionEntries(people.interactions),
    ...chatEntries(people.chats),
    ...pairEntries([{ lid: "205690460000001@lid", phone: "15555550101@s.whatsapp.net", at: takenAt }]),
    ...whatsAppCallEntries(people.whatsAppCalls),
    ...whatsAppContactEntries(people.whatsAppContacts),
    ...calendarEntries(people.events, people.subscriptions),
    ...shortcutEntries(people.shortcuts),
    ...accountEntries(people.accounts),
    ...voicemailEntries(people.voicemails),
  ];
}

const friends = [
  { first: "Mira", last: "Example", phone: "+15555550101", email: "mira@mail.example" },
  { first: "Jonas", last: "Example", phone: "+15555550102", email: "jonas@mail.example" },
  { first: "Ana", last: "Example", phone: "+15555550103", email: "ana@school.example" },
] as const;

const sentences = ["See you tomorrow", "Here are the photos", "ok 👍", "Which platform?", "明日は何時？"];

/** `before` gives a moment that many days before the backup. */
export function ordinaryPeople(random: Random, before: (days: number) => Date): People {
  const friend = () => random.pick(friends);
  const account = (phone: string): string => `${phone.slice(1)}@s.whatsapp.net`;
  return {
    contacts: friends.map(({ first, last, phone, email }, i) => ({
      made: before(390 - i),
      first,
      last,
      phones: [phone],
      emails: [email],
      ...(i === 2 && { links: ["https://school.example/ana"], note: "Teacher", street: "1 Example Street" }),
    })),
    calls: [
      ...Array.from({ length: 30 }, (_, i): Call => {
        const { first, last, phone, email } = friend();
        const seconds = random.below(600);
        const faceTime = i % 4 === 0;
        return {
          at: before(90 - 3 * i + random.fraction()),
          handle: faceTime ? email : phone,
          name: `${first} ${last}`,
          outgoing: i % 3 === 0,
          answered: seconds > 60,
          duration: seconds > 60 ? seconds : 0,
          ...(faceTime && { provider: "com.apple.FaceTime" }),
        };
      }),
      { at: before(0.1), handle: "+15555550102", name: "Jonas Example", answered: true, duration: 61, inLogOnly: true },
    ],
    lookups: friends.flatMap(({ phone, email }, i) => [
      { service: "com.apple.madrid", handle: `mailto:${email}`, at: before(20 - i) },
      { service: "com.apple.madrid", handle: `tel:${phone}`, at: before(19 - i), status: 1 + (i % 2) },
      { service: "com.apple.private.alloy.facetime.video", handle: `mailto:${email}`, at: before(18 - i) },
    ]),
    interactions: Array.from({ length: 40 }, (_, i): Interaction => {
      const { first, last, phone } = friend();
      return {
        at: before(60 - i - random.fraction()),
        bundle: random.pick(["com.apple.MobileSMS", "com.apple.mobilephone", "net.whatsapp.WhatsApp"]),
        person: phone,
        name: `${first} ${last}`,
        outgoing: i % 2 === 0,
      };
    }),
    chats: Array.from({ length: 40 }, (_, i): Chat => {
      const at = before(80 - 2 * i + random.fraction());
      const base = { at, with: account(friend().phone), sent: i % 3 === 0 };
      if (i % 10 === 4) {
        return { ...base, text: "https://news.example/", link: { address: "https://news.example/", title: "News" } };
      }
      if (i % 10 === 7) return { ...base, file: { path: `Media/${base.with}/0/7/${random.hex(12)}.jpg` } };
      return { ...base, text: random.pick(sentences) };
    }),
    whatsAppCalls: Array.from({ length: 6 }, (_, i) => ({
      at: before(70 - 10 * i),
      with: account(friend().phone),
      outgoing: i % 2 === 0,
      seconds: 60 + random.below(500),
    })),
    whatsAppContacts: friends.map(({ first, last, phone }) => ({
      account: account(phone),
      name: `${first} ${last}`,
      about: "Hey there!",
      aboutChanged: before(200),
    })),
    events: Array.from({ length: 12 }, (_, i): CalendarEvent => {
      const made = before(100 - 6 * i);
      return {
        made,
        begins: new Date(made.getTime() + 3 * 86_400_000),
        summary: random.pick(["Dentist", "Choir", "Meeting", "Train to the lake"]),
        ...(i % 4 === 1 && { organizer: "ana@school.example", invited: ["owner@mail.example"], place: "Room 4" }),
        ...(i % 4 === 2 && { url: "https://transit.example/tickets?id=4711", description: "Platform 3" }),
      };
    }),
    subscriptions: ["webcal://school.example/holidays.ics"],
    shortcuts: [
      {
        made: before(150),
        name: "Text home",
        runs: 4,
        actions: [
          { identifier: "is.workflow.actions.url", parameters: { WFURLActionURL: "https://weather.example/today" } },
          { identifier: "is.workflow.actions.openurl", parameters: {} },
        ],
      },
      {
        made: before(140),
        name: "Lights",
        automation: { asks: true },
        actions: [{ identifier: "is.workflow.actions.homeaccessory", parameters: { name: "Lamp" } }],
      },
    ],
    accounts: [
      {
        made: before(395),
        type: "com.apple.account.AppleAccount",
        user: "owner@mail.example",
        app: "com.apple.purplebuddy",
        description: "iCloud",
        properties: { primaryEmail: "owner@mail.example", isSandboxAcct: false },
      },
      {
        made: before(300),
        type: "com.apple.account.CalDAV",
        user: "owner@school.example",
        app: "com.apple.Preferences",
        properties: { DAAccountHost: "dav.school.example", DAAccountPort: 443 },
      },
    ],
    voicemails: [
      { at: before(50), sender: "+15555550101", seconds: 21 },
      { at: before(40), sender: "+15555550143", seconds: 7, trashed: before(39) },
    ],
  };
}
