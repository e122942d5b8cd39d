/**
 * Sites that pages sent the browser on to, that nobody ever used, and that are no part of another page. That is what
 * a redirect to an attacker looks like here, and what trackers in links look like every day: context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

/** Sites that one finding names. */
const named = 20;

export const reachedByRedirectAlone: Rule = {
  id: "ios.webkit-resource-loads/reached-by-redirect-alone",
  grade: "context",
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
    "https://webkit.org/blog/8311/intelligent-tracking-prevention-2-0/",
  ],
  couldAlsoBe: ["benign-advertising-redirect", "benign-short-link"],
  next: ["next-look-at-the-address"],
  watch() {
    const byFile = new Map<string, { because: PhoneRecord[]; count: number }>();
    return {
      see(record) {
        const { sentOnFrom, hadInteraction, framedBy, loadedBy, interacted } = record.value;
        if (sentOnFrom === undefined || hadInteraction !== false || interacted !== undefined) return undefined;
        if (framedBy !== undefined || loadedBy !== undefined) return undefined;
        const found = byFile.get(record.from.file) ?? { because: [], count: 0 };
        found.count++;
        if (found.because.length < named) found.because.push(record);
        byFile.set(record.from.file, found);
        return undefined;
      },
      *end() {
        for (const { because, count } of byFile.values()) {
          const sites = because.map((record) => String(record.value["domain"] ?? "")).join(", ");
          yield { because, args: { count, sites, more: count - because.length } };
        }
      },
    };
  },
};
