/**
 * Apple's own warning. Apple sends threat notifications to people it believes were targeted by mercenary spyware:
 * https://support.apple.com/102174. The message itself can be forged, so it is an attempt at most, and says what to do.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

/** Openings of the notifications of 2021–2023 and since 2024, in English, as published. */
const openings = [
  "ALERT: State-sponsored attackers may be targeting your iPhone",
  "ALERT: Apple detected a targeted mercenary spyware attack against your iPhone",
].map(folded);

const headLetters = 400;
const alert = /alert/i;

export const appleThreatNotification: Rule = {
  id: "ios.sms/apple-threat-notification",
  grade: "attempt",
  sources: ["https://support.apple.com/102174"],
  couldAlsoBe: ["benign-forged-notification", "benign-forwarded-message"],
  next: ["next-check-apple-account", "next-talk-to-a-helpline"],
  recovered: true,
  // Folding costs more than looking: hardly any message holds the word at all.
  concerns: ({ direction, text }) =>
    direction === "received" && typeof text === "string" && alert.test(text.slice(0, headLetters)),
  watch: () => ({
    see(record) {
      const { direction, text } = record.value;
      if (direction !== "received" || typeof text !== "string") return undefined;
      const head = text.slice(0, headLetters);
      if (!alert.test(head)) return undefined;
      const start = folded(head);
      if (!openings.some((opening) => start.startsWith(opening))) return undefined;
      return [{ because: [record] }];
    },
  }),
};

function folded(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, "")
    .trimStart()
    .replace(/\s+/g, " ")
    .toLowerCase();
}
