/**
 * Processes with the label of a superuser, and processes that are called as the kernel's own and are none of it. Rooted
 * phones have the first, so both are context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const rowsKept = 50;

function named(test: (value: PhoneRecord["value"]) => boolean): Rule["watch"] {
  return () => {
    const seen = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const name = record.value["process"];
        if (typeof name === "string" && seen.size < rowsKept && !seen.has(name) && test(record.value))
          seen.set(name, record);
        return undefined;
      },
      *end() {
        if (seen.size > 0) {
          yield {
            because: [...seen.values()],
            args: { processes: [...seen.keys()].sort().join(", "), count: seen.size },
          };
        }
      },
    };
  };
}

export const superuserLabel: Rule = {
  id: "android.processes/superuser-label",
  grade: "context",
  sources: ["https://source.android.com/docs/security/features/selinux", "https://github.com/topjohnwu/Magisk"],
  couldAlsoBe: ["benign-android-rooted-by-owner", "benign-android-own-system"],
  next: ["next-android-ask-about-unlocking", "next-talk-to-a-helpline"],
  watch: named(
    ({ label }) => typeof label === "string" && /^u:r:(?:su|magisk|ksu|kernelsu|apatch|zygisk):s0/.test(label),
  ),
};

/** The kernel's threads have its label, and the thread 2 for their parent. https://docs.kernel.org/core-api/kthread.html */
export const kernelLookAlike: Rule = {
  id: "android.processes/kernel-look-alike",
  grade: "context",
  sources: [
    "https://attack.mitre.org/techniques/T1036/005/",
    "https://source.android.com/docs/security/features/selinux",
  ],
  couldAlsoBe: ["benign-same-name"],
  next: ["next-android-keep-the-report", "next-talk-to-a-helpline"],
  watch: named(
    ({ process, label, parent }) =>
      typeof label === "string" &&
      label !== "u:r:kernel:s0" &&
      typeof parent === "number" &&
      parent !== 2 &&
      parent !== 0 &&
      /^(?:kworker|ksoftirqd|kthreadd|migration|kswapd|khubd)(?:[/\d]|$)/.test(String(process)),
  ),
};
