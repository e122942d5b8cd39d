/**
 * The phone counts connections whose certificates another root signed than the ones that iOS brings along, and makes a score
 * of them: somebody at work, at school or in the network may read along.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const listenerNoticed: Rule = {
  id: "ios.security-state/listener-noticed",
  grade: "context",
  sources: ["https://support.apple.com/102390", "https://support.apple.com/guide/security/welcome/web"],
  couldAlsoBe: ["benign-employer-profile", "benign-own-root"],
  next: ["next-look-at-trusted-roots", "next-look-in-settings-profiles"],
  concerns: (value) => value["score"] !== undefined,
  watch() {
    let told = 0;
    return {
      see(record) {
        const { name, score } = record.value;
        if (name !== "MitmDetectionEvent" || typeof score !== "number" || score <= 0 || told++ >= 20) return undefined;
        return [{ because: [record], args: { score } }];
      },
    };
  },
};
