/**
 * Every root certificate that was added is told: there are none on most phones, and none arrives by itself.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const rootAdded: Rule = {
  id: "ios.trust-store/root-added",
  grade: "context",
  sources: [
    "https://support.apple.com/HT204477",
    "https://developer.apple.com/documentation/devicemanagement/profile-specific-payload-keys",
  ],
  couldAlsoBe: ["benign-employer-profile", "benign-own-root"],
  next: ["next-ask-who-installed-it", "next-look-at-trusted-roots"],
  watch() {
    const seen = new Set<string>();
    return {
      see(record) {
        const { certificate, subject } = record.value;
        const hash = Array.isArray(certificate) ? String(certificate[0]) : "";
        if (seen.has(hash) || (hash === "" && subject === undefined)) return undefined;
        seen.add(hash);
        return [{ because: [record], args: { subject: String(subject ?? hash) } }];
      },
    };
  },
};
