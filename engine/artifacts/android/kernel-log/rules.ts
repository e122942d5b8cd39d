/**
 * What the kernel's log says without an indicator. All of it is found on phones of developers and of people who opened
 * their own phone, so it is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { codeRefusedRule } from "../../odd-place.ts";

export const codeRefused = codeRefusedRule("android.kernel-log/code-from-odd-place");

/** SELinux was switched to only telling what it would refuse, while the phone ran. */
export const protectionSwitchedOff: Rule = {
  id: "android.kernel-log/protection-switched-off",
  grade: "context",
  sources: ["https://source.android.com/docs/security/features/selinux"],
  couldAlsoBe: ["benign-android-rooted-by-owner", "benign-android-developer"],
  next: ["next-android-keep-the-report", "next-talk-to-a-helpline"],
  watch() {
    let first: PhoneRecord | undefined;
    return {
      see(record) {
        if (record.value["event"] === "protection switched off") first ??= record;
        return undefined;
      },
      *end() {
        if (first !== undefined) yield { because: [first] };
      },
    };
  },
};
