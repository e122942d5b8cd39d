/**
 * Traces that no record shows alone. Their addresses are those of other traces, so that the list of indicators has them.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import type { Phone } from "../contents/phone.ts";
import type { Plant } from "./plant.ts";

const stranger = "+15555550177";
const day = 25;
const minutes = (count: number): number => count / 1440;

/** A link arrives, is opened after five minutes, and what shows the page crashes two minutes later. */
function linkThenCrash(phone: Phone, host: string): void {
  const link = `https://${host}/p/1`;
  phone.messages.push({ at: before(day), from: stranger, text: `Your parcel: ${link}` });
  phone.visits.push({ at: before(day - minutes(5)), url: link });
  phone.state.crashes.push({ at: before(day - minutes(7)), process: "com.apple.WebKit.WebContent" });
}

/** The message is deleted, and the page stays in the history. */
function deletedThenOpened(phone: Phone, host: string): void {
  const link = `https://${host}/p/2`;
  phone.messages.push({ at: before(day - 1), from: stranger, text: `Your ticket ${link}`, deleted: "unallocated" });
  phone.visits.push({ at: before(day - 2), url: link });
}

export const togetherPlants: readonly Plant[] = [
  {
    id: "together-link-then-crash",
    artifact: "ios.sms",
    describe: "A link to a known domain arrived, was opened, and then what shows pages crashed.",
    apply: (phone) => linkThenCrash(phone, "evil-updates.example"),
    expected: { rule: "correlation/known-link-and-what-followed", minimumGrade: "attempt" },
    lookAlike: {
      describe: "The same with a domain that nobody lists.",
      value: "evil-update.example",
      apply: (phone) => linkThenCrash(phone, "evil-update.example"),
    },
  },
  {
    id: "together-removed-here",
    artifact: "ios.safari-history",
    describe: "A message with a known domain was deleted, and the page stands in the history.",
    apply: (phone) => deletedThenOpened(phone, "evil-relay.example"),
    expected: { rule: "correlation/removed-here-kept-there", minimumGrade: "context" },
    lookAlike: {
      describe: "The same with a domain that nobody lists.",
      value: "evil-relays.example",
      apply: (phone) => deletedThenOpened(phone, "evil-relays.example"),
    },
  },
];
