/**
 * A clock that was set by hand makes the times of other traces false. It is done for games and by mistake as well.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const rowsKept = 20;
/** Seconds. A phone without a network for weeks is off by less. */
const much = 600;

/** One finding for all steps. */
export const clockSet: Rule = {
  id: "ios.unified-log-clock/clock-set",
  grade: "context",
  sources: ["https://github.com/libyal/dtformats"],
  couldAlsoBe: ["benign-clock-set-by-owner", "benign-empty-battery"],
  next: ["next-mind-the-clock"],
  watch() {
    const because: PhoneRecord[] = [];
    let count = 0;
    return {
      see(record) {
        const { kind, seconds } = record.value;
        if (kind !== "step" || typeof seconds !== "number" || Math.abs(seconds) < much) return undefined;
        count++;
        if (because.length < rowsKept) because.push(record);
        return undefined;
      },
      *end() {
        if (because.length > 0) yield { because, args: { count } };
      },
    };
  },
};
