/**
 * The phone's contents came from a backup or another phone: everything older than that happened elsewhere.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const kinds = new Set(["restore", "transfer", "migration"]);

export const filledFromElsewhere: Rule = {
  id: "ios.evidence-health/filled-from-elsewhere",
  grade: "context",
  sources: ["https://support.apple.com/HT204184"],
  couldAlsoBe: ["benign-new-phone", "benign-repaired-phone"],
  next: ["next-ask-for-the-older-phone"],
  watch() {
    const events: PhoneRecord[] = [];
    return {
      see(record) {
        if (kinds.has(String(record.value["kind"])) && events.length < 20) events.push(record);
        return undefined;
      },
      *end() {
        const times = events.map(({ value }) => String(value["restored"] ?? value["transferred"] ?? ""));
        const day = times.sort().at(-1)?.slice(0, 10) ?? "";
        if (events.length > 0) yield { because: events, args: { day: day === "" ? "?" : day } };
      },
    };
  },
};
