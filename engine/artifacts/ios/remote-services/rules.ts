/**
 * Services of the phone that are not Apple's, and those that only a phone for developers offers.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const mostTold = 50;

export const servicesOfOthers: Rule = {
  id: "ios.remote-services/service-of-others",
  grade: "context",
  sources: ["https://theapplewiki.com/wiki/Jailbreak"],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-ask-who-had-the-phone", "next-talk-to-a-helpline"],
  watch() {
    const found = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const { kind, device, service } = record.value;
        if (kind !== "service" || device !== "this phone" || typeof service !== "string") return undefined;
        if (!isApples(service) && found.size < mostTold && !found.has(service)) found.set(service, record);
        return undefined;
      },
      *end() {
        if (found.size > 0) yield { because: [...found.values()], args: { services: [...found.keys()].join(", ") } };
      },
    };
  },
};

function isApples(service: string): boolean {
  return /^(?:com|org)\.apple\./.test(service) || service.startsWith("com.apple-");
}
