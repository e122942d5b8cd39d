/**
 * Whether the acquisition is still what it was when it was made, and whether the phone's system was guarded.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const most = 50;
const source = "https://github.com/mvt-project/androidqf";

function filesIn(state: string): Rule["watch"] {
  return () => {
    const because: PhoneRecord[] = [];
    let count = 0;
    return {
      see(record) {
        if (record.value["state"] !== state) return undefined;
        count++;
        if (because.length < most) because.push(record);
        return undefined;
      },
      *end({ whole }) {
        // A file that could not be read is not missing.
        if (count === 0 || (state === "missing" && !whole)) return;
        const files = because.map(({ value }) => String(value["path"])).join(", ");
        yield { because, args: { files, count } };
      },
    };
  };
}

export const changedFile: Rule = {
  id: "android.acquisition/changed-file",
  grade: "context",
  sources: [source],
  couldAlsoBe: ["benign-android-changed-in-copying"],
  next: ["next-android-get-the-first-copy"],
  watch: filesIn("differs"),
};

export const missingFile: Rule = {
  id: "android.acquisition/missing-file",
  grade: "context",
  sources: [source],
  couldAlsoBe: ["benign-android-left-out-on-purpose"],
  next: ["next-android-get-the-first-copy"],
  watch: filesIn("missing"),
};

export const systemNotEnforcing: Rule = {
  id: "android.acquisition/system-not-enforcing",
  grade: "context",
  sources: ["https://source.android.com/docs/security/features/selinux"],
  couldAlsoBe: ["benign-android-own-system", "benign-android-rooted-by-owner"],
  next: ["next-android-ask-about-unlocking", "next-talk-to-a-helpline"],
  watch() {
    return {
      see(record) {
        const { enforcing } = record.value;
        if (typeof enforcing !== "string" || !/^(?:permissive|disabled)$/i.test(enforcing)) return undefined;
        return [{ because: [record], args: { state: enforcing } }];
      },
    };
  },
};
