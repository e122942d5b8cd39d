/**
 * Programs for root access are there. The owner may have put them there, and some makers ship one of them, so it is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const most = 50;

export const rootProgram: Rule = {
  id: "android.root-binaries/root-program",
  grade: "context",
  sources: ["https://github.com/scottyab/rootbeer", "https://github.com/topjohnwu/Magisk"],
  couldAlsoBe: ["benign-android-rooted-by-owner", "benign-android-own-system", "benign-android-maker-tools"],
  next: ["next-android-ask-about-unlocking", "next-talk-to-a-helpline"],
  watch() {
    const because = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const path = String(record.value["path"]);
        if (because.size < most && !because.has(path)) because.set(path, record);
        return undefined;
      },
      *end() {
        if (because.size === 0) return;
        yield {
          because: [...because.values()],
          args: { programs: [...because.keys()].join(", "), count: because.size },
        };
      },
    };
  },
};
