/**
 * Handles with empty characters (NUL) in a row. Amnesty International's list of look-ups on attacked phones has accounts
 * whose letters were overwritten in this way; no person can type them and no service hands out such an account.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

/** Two NUL characters, as they are and as some tools write them down. */
const emptyRuns = ["\0\0", "\\x00\\x00"];

export const emptyCharacters: Rule = {
  id: "ios.id-status-cache/empty-characters",
  grade: "attempt",
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
    "https://docs.mvt.re/en/latest/ios/records/",
  ],
  couldAlsoBe: ["benign-damaged-file"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const byHandle = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const { handle } = record.value;
        if (typeof handle !== "string" || !emptyRuns.some((run) => handle.includes(run))) return undefined;
        const rows = byHandle.get(handle);
        if (rows === undefined) byHandle.set(handle, [record]);
        else if (rows.length < 20) rows.push(record);
        return undefined;
      },
      *end() {
        for (const because of byHandle.values()) yield { because, args: { services: because.length } };
      },
    };
  },
};
