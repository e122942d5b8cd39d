/**
 * Computers that the phone trusts, and the debugging bridge over the network. Whoever makes a bug report over a cable is
 * one of them, so both are context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const next = ["next-android-revoke-debugging", "next-talk-to-a-helpline"];
const rowsKept = 50;

/** One finding for all of them. A single key is the one of the person who made the report, mostly. */
export const computersTrusted: Rule = {
  id: "android.adb-state/computers-trusted",
  grade: "context",
  sources: ["https://developer.android.com/tools/adb", "https://www.amnesty.org/en/documents/eur70/8813/2024/en/"],
  couldAlsoBe: ["benign-android-developer", "benign-android-own-computer"],
  next,
  watch() {
    const because: PhoneRecord[] = [];
    let keys = 0;
    return {
      see(record) {
        if (record.value["kind"] === "key") {
          keys++;
          if (because.length < rowsKept) because.push(record);
        }
        return undefined;
      },
      *end() {
        if (keys > 1) yield { because, args: { keys } };
      },
    };
  },
};

export const wirelessDebugging: Rule = {
  id: "android.adb-state/wireless-debugging",
  grade: "context",
  sources: ["https://developer.android.com/tools/adb#wireless"],
  couldAlsoBe: ["benign-android-developer"],
  next,
  watch: () => ({
    see: (record) =>
      record.value["kind"] === "state" && record.value["wireless"] === true ? [{ because: [record] }] : undefined,
  }),
};
