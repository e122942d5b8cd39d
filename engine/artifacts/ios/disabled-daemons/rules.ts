/**
 * Services whose absence keeps the phone open or silent: updates, and the copying of crash reports. People who took off
 * the phone's locks switch the first off too, so it is context: one finding that names them.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const watchers = new Set([
  "com.apple.softwareupdateservicesd",
  "com.apple.mobile.softwareupdated",
  "com.apple.softwareupdated",
  "com.apple.OTATaskingAgent",
  "com.apple.mobile.softwareupdate",
  "com.apple.ReportCrash",
  "com.apple.ReportCrash.Jetsam",
  "com.apple.ReportCrash.SafetyNet",
  "com.apple.ReportPanic",
  "com.apple.OTACrashCopier",
  "com.apple.crashreportcopymobile",
  "com.apple.DumpPanic",
]);

export const watchersOff: Rule = {
  id: "ios.disabled-daemons/updates-or-reports-off",
  grade: "context",
  sources: ["https://citizenlab.ca/2016/08/million-dollar-dissident-iphone-zero-day-nso-group-uae/"],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-compare-with-sysdiagnose", "next-talk-to-a-helpline"],
  watch() {
    const off: PhoneRecord[] = [];
    return {
      see(record) {
        const { service, disabled } = record.value;
        if (disabled === true && typeof service === "string" && watchers.has(service)) off.push(record);
        return undefined;
      },
      *end() {
        if (off.length === 0) return;
        const services = [...new Set(off.map((record) => String(record.value["service"])))].sort().join(", ");
        yield { because: off.slice(0, 20), args: { services } };
      },
    };
  },
};
