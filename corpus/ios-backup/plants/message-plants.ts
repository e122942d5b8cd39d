/**
 * Traces in messages and their attachments.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import type { Message } from "../contents/messages.ts";
import { type Expected, type Plant, plantedDays } from "./plant.ts";

const artifact = "ios.sms";
const stranger = "+15555550177";

function messagePlant(
  id: string,
  describe: string,
  message: Omit<Message, "at">,
  expected: Expected,
  lookAlike: { readonly describe: string; readonly value: string; readonly message: Omit<Message, "at"> },
): Plant {
  return {
    id,
    artifact,
    describe,
    apply: (phone) =>
      void phone.messages.push({ at: before(message.inLogOnly ? 0.15 : plantedDays), from: stranger, ...message }),
    expected,
    lookAlike: {
      describe: lookAlike.describe,
      value: lookAlike.value,
      apply: (phone) => {
        const at = before(lookAlike.message.inLogOnly ? 0.12 : plantedDays - 1);
        phone.messages.push({ at, from: stranger, ...lookAlike.message });
      },
    },
  };
}

/** A known domain in a link reached the phone; that it was opened is for other traces to show. */
function linkPlant(
  id: string,
  describe: string,
  known: string,
  message: (link: string) => Omit<Message, "at">,
  lookAlike: { readonly describe: string; readonly host: string },
): Plant {
  return messagePlant(
    id,
    describe,
    message(`https://${known}/p/4711`),
    { indicatorType: "domain-name:value", value: known, minimumGrade: "reached" },
    { describe: lookAlike.describe, value: lookAlike.host, message: message(`https://${lookAlike.host}/p/4711`) },
  );
}

export const messagePlants: readonly Plant[] = [
  linkPlant(
    "message-link",
    "A message with a link to a known domain, with a full stop behind it.",
    "evil-parcel.example",
    (link) => ({ text: `Your parcel is waiting: ${link}.` }),
    { describe: "A domain with one letter more.", host: "evil-parcels.example" },
  ),
  linkPlant(
    "message-body-only",
    "A link that stands in the attributed body alone; the text column is NULL.",
    "hidden-body.example",
    (link) => ({ body: { text: `Look who is in this photo ${link}`, links: [link] } }),
    { describe: "The same with another top-level domain.", host: "hidden-body.test" },
  ),
  linkPlant(
    "message-link-attribute",
    "A link that is no part of the words: it stands in the link attribute of the attributed body alone.",
    "under-the-words.example",
    (link) => ({ body: { text: "tap here for the photo", links: [link] } }),
    { describe: "A domain without the hyphens.", host: "underthewords.example" },
  ),
  linkPlant(
    "message-without-sender",
    "A link in a message whose row points at no sender.",
    "no-sender.example",
    (link) => ({ text: `Reset your account ${link}`, withoutHandle: true }),
    { describe: "A domain that only begins the same.", host: "no-sender.example.test" },
  ),
  linkPlant(
    "message-in-log",
    "A link in a message that stands in the write-ahead log alone.",
    "fresh-from-the-log.example",
    (link) => ({ text: `New voicemail ${link}`, inLogOnly: true }),
    { describe: "A host below no known domain.", host: "fresh.from-the-log.example" },
  ),
  linkPlant(
    "message-deleted",
    "A link in a message that was deleted; the row is still in the file.",
    "wiped-message.example",
    (link) => ({ text: `Security notice ${link}`, deleted: "unallocated" }),
    {
      describe: "A deleted message with a domain that only ends in the same letters.",
      host: "unwiped-message.example",
    },
  ),
  linkPlant(
    "message-on-free-page",
    "A link in a deleted message on a page that the database has given up.",
    "given-up-page.example",
    (link) => ({ text: `Your ticket ${link}`, deleted: "free-page" }),
    { describe: "The same with a domain that only begins the same.", host: "given-up-pages.example" },
  ),
  linkPlant(
    "message-edited",
    "A link that a message held before it was edited.",
    "before-the-edit.example",
    (link) => ({ text: "Never mind.", earlier: [`Vote here ${link}`] }),
    { describe: "A domain with the words the other way round.", host: "the-edit-before.example" },
  ),
  linkPlant(
    "message-preview",
    "A link that stands in the preview of the page alone.",
    "in-the-preview.example",
    (link) => ({ text: "A page", preview: link }),
    { describe: "A domain that contains the known one.", host: "not-in-the-preview.example" },
  ),
  linkPlant(
    "message-recently-deleted",
    "A link in a message of the list of recently deleted ones.",
    "thirty-days.example",
    (link) => ({ text: `Your invoice ${link}`, recentlyDeleted: true }),
    { describe: "A domain with a digit for a word.", host: "30-days.example" },
  ),
  linkPlant(
    "message-old-time",
    "A link in an old message whose time is counted in seconds.",
    "old-times.example",
    (link) => ({ text: `Prize! ${link}`, inSeconds: true, service: "SMS" }),
    { describe: "A domain with one letter less.", host: "old-time.example" },
  ),
  messagePlant(
    "message-correspondent",
    "A message from a known mail address, in other letter case.",
    { from: "Courier@Evil-Mailer.example", text: "Hello?" },
    { indicatorType: "email-addr:value", value: "courier@evil-mailer.example", minimumGrade: "reached" },
    {
      describe: "Another address of the same host.",
      value: "couriers@evil-mailer.example",
      message: { from: "couriers@evil-mailer.example", text: "Hello!" },
    },
  ),
  messagePlant(
    "message-attachment-path",
    "An attachment whose file lies at a known path, written through the link /var.",
    {
      text: "\ufffc",
      attachments: [
        {
          filename: "/var/tmp/examplepack/payload-1",
          uti: "dyn.age80s52",
          mimeType: "application/octet-stream",
          bytes: new Uint8Array(64),
        },
      ],
    },
    { indicatorType: "file:path", value: "/private/var/tmp/examplepack/payload-1", minimumGrade: "attempt" },
    {
      describe: "A path that goes on behind the known one.",
      value: "/var/tmp/examplepack/payload-10",
      message: {
        text: "\ufffc",
        attachments: [
          {
            filename: "/var/tmp/examplepack/payload-10",
            uti: "public.data",
            mimeType: "application/octet-stream",
            bytes: new Uint8Array(64),
          },
        ],
      },
    },
  ),
  messagePlant(
    "message-threat-notification",
    "Apple's own threat notification: no indicator needed.",
    {
      text: "ALERT: Apple detected a targeted mercenary spyware attack against your iPhone. (Training message, invented.)",
    },
    { rule: "ios.sms/apple-threat-notification", minimumGrade: "attempt" },
    {
      describe: "Somebody writes about such a notification.",
      value:
        "Did you also get one of those \u201cALERT: Apple detected a targeted mercenary spyware attack\u201d mails?",
      message: {
        text: "Did you also get one of those \u201cALERT: Apple detected a targeted mercenary spyware attack\u201d mails?",
      },
    },
  ),
];
