/**
 * Processes with the label of a superuser, processes that are called as the kernel's own and are none of it, and processes
 * whose code lies where a cable puts things or was put in by the environment. Phones of developers and of people who have
 * root access have all of them but the second, so all are context.
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
        const { process, pid } = record.value;
        // Of processes that the collector may not look at, only number and label are known.
        const name = typeof process === "string" ? process : `(${String(pid)})`;
        if (seen.size < rowsKept && !seen.has(name) && test(record.value)) seen.set(name, record);
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
    ({ process, label, parent, command }) =>
      label !== "u:r:kernel:s0" &&
      // The kernel's threads were started with no words at all.
      (typeof parent === "number" ? parent !== 2 && parent !== 0 : Array.isArray(command)) &&
      /^(?:kworker|ksoftirqd|kthreadd|migration|kswapd|khubd)(?:[/\d]|$)/.test(String(process)),
  ),
};

/** No app can write there. */
const passing = /^\/(?:data\/local\/|dev\/shm\/|tmp\/)/;
/** What the collector itself runs. */
const ownCollector = "/data/local/tmp/collector";

export const fromPassingFolder: Rule = {
  id: "android.processes/from-passing-folder",
  grade: "context",
  sources: ["https://developer.android.com/tools/adb", "https://attack.mitre.org/techniques/T1544/"],
  couldAlsoBe: ["benign-android-developer", "benign-android-own-computer"],
  next: ["next-android-keep-the-report", "next-talk-to-a-helpline"],
  watch: named(
    ({ path, folder, named, loaded, preloaded }) =>
      path !== ownCollector &&
      [path, folder, named, loaded, preloaded]
        .flat()
        .some((one) => typeof one === "string" && passing.test(`${one}/`) && one !== ownCollector),
  ),
};

export const codePutIn: Rule = {
  id: "android.processes/code-put-in",
  grade: "context",
  sources: ["https://attack.mitre.org/techniques/T1574/006/", "https://developer.android.com/ndk/guides/wrap-script"],
  couldAlsoBe: ["benign-android-developer", "benign-android-rooted-by-owner"],
  next: ["next-android-keep-the-report", "next-talk-to-a-helpline"],
  watch: named(({ preloaded }) => Array.isArray(preloaded)),
};
