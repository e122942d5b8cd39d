/**
 * A keyboard of another maker is switched on. Millions of people use one, so it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const otherMaker: Rule = {
  id: "ios.keyboards/other-maker",
  grade: "context",
  sources: [
    "https://developer.apple.com/library/archive/documentation/General/Conceptual/ExtensibilityPG/CustomKeyboard.html",
  ],
  couldAlsoBe: ["benign-chosen-keyboard"],
  next: ["next-look-at-keyboards"],
  watch() {
    const seen = new Set<string>();
    return {
      see(record) {
        const { keyboard, otherMaker: other } = record.value;
        if (other !== true || typeof keyboard !== "string" || seen.has(keyboard)) return undefined;
        seen.add(keyboard);
        return [{ because: [record], args: { keyboard } }];
      },
    };
  },
};
