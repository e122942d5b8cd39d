/**
 * What the log of power shows by itself. Arguments at the start of the phone's core are empty on a phone as it was sold.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { jailbreakTool } from "../../jailbreak-tools.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";

const bootArguments: Rule = {
  id: "ios.powerlog/boot-arguments",
  grade: "context",
  sources: ["https://support.apple.com/guide/security/boot-process-for-iphone-and-ipad-devices-secb3000f149/web"],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-ask-who-had-the-phone", "next-talk-to-a-helpline"],
  concerns: (value) => value["bootArguments"] !== undefined,
  watch() {
    const seen = new Set<string>();
    return {
      see(record) {
        const given = record.value["bootArguments"];
        if (typeof given !== "string" || seen.has(given) || seen.size >= 20) return undefined;
        seen.add(given);
        return [{ because: [record], args: { arguments: given } }];
      },
    };
  },
};

function* paths({ program }: PhoneRecord["value"]): Iterable<string> {
  if (typeof program === "string") yield program;
}

export const powerlogRules: readonly Rule[] = [
  bootArguments,
  jailbreakTool("ios.powerlog/jailbreak-tool"),
  oddPlace("ios.powerlog/program-in-odd-place", paths),
  borrowedName("ios.powerlog/borrowed-name", paths),
];
