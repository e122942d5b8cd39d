/**
 * Traces among people and how the phone was in touch with them: calls, contacts, look-ups, interactions, chats.
 * @module
 */
import type { Call } from "../contents/calls.ts";
import { before } from "../contents/clean-phone.ts";
import type { Kept } from "../contents/database.ts";
import type { Phone } from "../contents/phone.ts";
import type { Chat } from "../contents/whatsapp.ts";
import { type Expected, type Plant, type PlantGrade, plantedDays } from "./plant.ts";

/** The same thing twice: with the value that is known, and with one near it. */
function pair(
  id: string,
  artifact: string,
  describe: string,
  known: string,
  near: { readonly describe: string; readonly value: string },
  type: "email-addr:value" | "domain-name:value" | "app:id" | "file:path",
  minimumGrade: PlantGrade,
  put: (phone: Phone, value: string, at: Date) => void,
): Plant {
  return {
    id,
    artifact,
    describe,
    apply: (phone) => put(phone, known, before(plantedDays)),
    expected: { indicatorType: type, value: known, minimumGrade },
    lookAlike: { ...near, apply: (phone) => put(phone, near.value, before(plantedDays - 1)) },
  };
}

function callPlant(
  id: string,
  describe: string,
  known: string,
  near: { readonly describe: string; readonly value: string },
  more: Partial<Call> = {},
): Plant {
  return pair(id, "ios.calls", describe, known, near, "email-addr:value", "reached", (phone, handle, at) => {
    const when = more.inLogOnly ? before(0.15) : at;
    phone.people.calls.push({ at: when, handle, provider: "com.apple.FaceTime", ...more });
  });
}

/** A link in a chat reached the phone. */
function chatPlant(
  id: string,
  describe: string,
  known: string,
  near: { readonly describe: string; readonly value: string },
  chat: (link: string) => Partial<Chat>,
): Plant {
  return pair(id, "ios.whatsapp", describe, known, near, "domain-name:value", "reached", (phone, host, at) => {
    const made = chat(`https://${host}/w/4711`);
    const when = made.inLogOnly ? before(0.15) : at;
    phone.people.chats.push({ at: when, with: "15555550177@s.whatsapp.net", ...made });
  });
}

function rulePlant(
  id: string,
  artifact: string,
  describe: string,
  expected: Expected,
  apply: (phone: Phone) => void,
  lookAlike: Plant["lookAlike"],
): Plant {
  return { id, artifact, describe, apply, expected, lookAlike };
}

const minute = 60_000;

/** Calls that nobody answered, five minutes apart. */
function missed(days: number, count: number): Date[] {
  return Array.from({ length: count }, (_, i) => new Date(before(days).getTime() + 5 * minute * i));
}

export const peoplePlants: readonly Plant[] = [
  callPlant("call-handle", "A known mail address called by FaceTime.", "caller@evil-ring.example", {
    describe: "Another address of the same host.",
    value: "callers@evil-ring.example",
  }),
  callPlant(
    "call-participant",
    "A known mail address stands in the table of participants alone.",
    "third@evil-party.example",
    { describe: "The same words the other way round.", value: "evil@third-party.example" },
    { asParticipant: true, answered: true, duration: 90 },
  ),
  callPlant(
    "call-deleted",
    "A call by a known address that was deleted; the row is still in the file.",
    "wiped@evil-call.example",
    { describe: "A deleted call with one letter more.", value: "wiped@evil-calls.example" },
    { deleted: "unallocated" },
  ),
  callPlant(
    "call-in-log",
    "A call by a known address that stands in the write-ahead log alone.",
    "fresh@evil-bell.example",
    { describe: "The same with another top-level domain.", value: "fresh@evil-bell.test" },
    { inLogOnly: true } satisfies Kept,
  ),
  rulePlant(
    "call-missed-in-a-row",
    "ios.calls",
    "Four FaceTime calls from a stranger within the hour, none answered: no indicator needed.",
    { rule: "ios.calls/missed-calls-in-a-row", minimumGrade: "context" },
    (phone) => {
      const handle = "+15555550178";
      for (const at of missed(plantedDays, 4)) phone.people.calls.push({ at, handle, provider: "com.apple.FaceTime" });
    },
    {
      describe: "Four calls from a stranger by telephone.",
      value: "+15555550179",
      apply: (phone) => {
        for (const at of missed(plantedDays - 1, 4)) phone.people.calls.push({ at, handle: "+15555550179" });
      },
    },
  ),
  pair(
    "contact-address",
    "ios.contacts",
    "A known mail address in the address book.",
    "friendly@evil-contact.example",
    { describe: "An address with a dot more.", value: "friend.ly@evil-contact.example" },
    "email-addr:value",
    "reached",
    (phone, email, made) => void phone.people.contacts.push({ made, first: "Sam", emails: [email] }),
  ),
  pair(
    "contact-link",
    "ios.contacts",
    "A known domain in a link of a contact that stands in the log alone: worth knowing, no more.",
    "evil-card.example",
    { describe: "A domain with the words joined.", value: "evilcard.example" },
    "domain-name:value",
    "context",
    (phone, host) =>
      void phone.people.contacts.push({
        made: before(0.1),
        first: "Kim",
        links: [`https://${host}/`],
        inLogOnly: true,
      }),
  ),
  pair(
    "lookup-address",
    "ios.id-status-cache",
    "The phone looked up a known account.",
    "looked@evil-lookup.example",
    { describe: "An account that only begins the same.", value: "looked@evil-lookup.example.test" },
    "email-addr:value",
    "reached",
    (phone, address, at) =>
      void phone.people.lookups.push({ service: "com.apple.madrid", handle: `mailto:${address}`, at }),
  ),
  rulePlant(
    "lookup-empty-characters",
    "ios.id-status-cache",
    "An account whose name holds two empty characters: no indicator needed.",
    { rule: "ios.id-status-cache/empty-characters", minimumGrade: "attempt" },
    (phone) => {
      const handle = "mailto:f\0\0rst.one@mail.example";
      phone.people.lookups.push({ service: "com.apple.madrid", handle, at: before(plantedDays) });
    },
    {
      describe: "An account with zeros in its name.",
      value: "mailto:f00rst.one@mail.example",
      apply: (phone) => {
        const handle = "mailto:f00rst.one@mail.example";
        phone.people.lookups.push({ service: "com.apple.madrid", handle, at: before(plantedDays) });
      },
    },
  ),
  pair(
    "interaction-sender",
    "ios.interactions",
    "A known address wrote, although the message is gone.",
    "sender@evil-talk.example",
    { describe: "Another name at the same host.", value: "senders@evil-talk.example" },
    "email-addr:value",
    "reached",
    (phone, person, at) => void phone.people.interactions.push({ at, bundle: "com.apple.MobileSMS", person }),
  ),
  pair(
    "interaction-app",
    "ios.interactions",
    "A known app reported being in touch with somebody.",
    "com.example.watcher",
    { describe: "An app whose name goes on behind the known one.", value: "com.example.watcherpro" },
    "app:id",
    "ran",
    (phone, bundle, at) => void phone.people.interactions.push({ at, bundle, person: "+15555550101" }),
  ),
  pair(
    "interaction-file",
    "ios.interactions",
    "A file at a known path was shared; the path stands in an address.",
    "/private/var/tmp/exampleshare/stage-7",
    { describe: "A path that goes on in the last word.", value: "/private/var/tmp/exampleshare/stage-70" },
    "file:path",
    "attempt",
    (phone, path, at) =>
      void phone.people.interactions.push({
        at,
        bundle: "com.apple.MobileSMS",
        person: "+15555550177",
        attachment: { address: `file://${encodeURI(path)}`, type: "public.data" },
      }),
  ),
  pair(
    "interaction-link",
    "ios.interactions",
    "A link to a known domain stands in an attachment of an interaction.",
    "evil-share.example",
    { describe: "A domain that contains the known one.", value: "not-evil-share.example" },
    "domain-name:value",
    "reached",
    (phone, host, at) =>
      void phone.people.interactions.push({
        at,
        bundle: "com.apple.MobileSMS",
        person: "+15555550177",
        attachment: { address: `https://${host}/s`, type: "public.url" },
      }),
  ),
  chatPlant(
    "whatsapp-link",
    "A WhatsApp message with a link to a known domain.",
    "evil-chat.example",
    { describe: "A domain with one letter more.", value: "evil-chats.example" },
    (link) => ({ text: `Have you seen this? ${link}` }),
  ),
  chatPlant(
    "whatsapp-preview",
    "A known domain that stands in the preview of a link alone.",
    "evil-preview.example",
    { describe: "The same without the hyphen.", value: "evilpreview.example" },
    (link) => ({ text: "this one", link: { address: link, title: "A page" } }),
  ),
  chatPlant(
    "whatsapp-caption",
    "A link in the words under a picture.",
    "evil-caption.example",
    { describe: "The same with another top-level domain.", value: "evil-caption.test" },
    (link) => ({ file: { path: "Media/15555550177@s.whatsapp.net/1/2/picture.jpg", caption: `More: ${link}` } }),
  ),
  chatPlant(
    "whatsapp-media-address",
    "A file that is fetched from a known domain.",
    "evil-media.example",
    { describe: "The same with letters in front.", value: "notevil-media.example" },
    (link) => ({ file: { path: "Media/15555550177@s.whatsapp.net/1/3/picture.jpg", address: link } }),
  ),
  chatPlant(
    "whatsapp-deleted",
    "A link in a WhatsApp message that was deleted; the row is still in the file.",
    "evil-erased.example",
    { describe: "A deleted message with a domain that only ends in the same letters.", value: "unevil-erased.example" },
    (link) => ({ text: `Prize ${link}`, deleted: "unallocated" }),
  ),
  chatPlant(
    "whatsapp-in-log",
    "A link in a WhatsApp message that stands in the write-ahead log alone.",
    "evil-latest.example",
    { describe: "A host below no known domain.", value: "evil.latest.example" },
    (link) => ({ text: `Now: ${link}`, inLogOnly: true }),
  ),
  rulePlant(
    "whatsapp-missed-in-a-row",
    "ios.whatsapp",
    "Three WhatsApp calls from a stranger within the hour, none answered: no indicator needed.",
    { rule: "ios.whatsapp/missed-calls-in-a-row", minimumGrade: "context" },
    (phone) => {
      const other = "15555550180@s.whatsapp.net";
      for (const at of missed(plantedDays, 3)) phone.people.whatsAppCalls.push({ at, with: other, missed: true });
    },
    {
      describe: "Three missed calls from somebody who was called back.",
      value: "15555550181@s.whatsapp.net",
      apply: (phone) => {
        const other = "15555550181@s.whatsapp.net";
        for (const at of missed(plantedDays - 1, 3)) phone.people.whatsAppCalls.push({ at, with: other, missed: true });
        phone.people.whatsAppCalls.push({ at: before(plantedDays - 2), with: other, outgoing: true, seconds: 80 });
      },
    },
  ),
  pair(
    "whatsapp-about",
    "ios.whatsapp-contacts",
    "A known domain in what somebody says about themselves.",
    "evil-about.example",
    { describe: "A domain with the words the other way round.", value: "about-evil.example" },
    "domain-name:value",
    "reached",
    (phone, host, aboutChanged) =>
      void phone.people.whatsAppContacts.push({
        account: `1555555${host.length}0@s.whatsapp.net`,
        name: "Somebody",
        about: `Find me at https://${host}/me`,
        aboutChanged,
      }),
  ),
];
