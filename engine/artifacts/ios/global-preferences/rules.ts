/**
 * Lockdown Mode, as a fact for whoever advises the person: it makes many known attacks fail.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const lockdownMode: Rule = {
  id: "ios.global-preferences/lockdown-mode",
  grade: "context",
  sources: ["https://support.apple.com/105120"],
  couldAlsoBe: ["benign-own-choice"],
  next: ["next-consider-lockdown-mode"],
  watch: () => ({
    see(record) {
      const { lockdownMode: state } = record.value;
      return typeof state === "string" ? [{ because: [record], args: { state } }] : undefined;
    },
  }),
};
