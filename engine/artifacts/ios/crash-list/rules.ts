/**
 * Crashes that repeat, told by the names of reports alone: also of those that the collector did not take along.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";
import { CrashBursts, contentReceivers } from "../../crash-burst.ts";
import { reportNameOf } from "../../crash-report.ts";

/** A report on a crash is called by the program alone; on faults, load and hangs there is more in the name. */
const onCrash =
  /^[^/]{1,200}?[-_]\d{4}-\d{2}-\d{2}-\d{2}-?\d{2}-?\d{2}(?:\.\d{1,4})?\.(?:ips|crash)(?:\.[a-z]{1,20})?$/;
const more = /^(?:ExcUserFault|ExcResource|LatestCrash)[_-]|_resource[-_]|\.(?:hang|spin|userhang)[-_]/;

const crashedAgain: Rule = {
  id: "ios.crash-list/crashed-again-and-again",
  grade: "context",
  sources: [
    "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/",
    "https://citizenlab.ca/2023/04/nso-groups-pegasus-spyware-returns-in-2022/",
  ],
  couldAlsoBe: ["benign-program-fault", "benign-odd-message"],
  next: ["next-compare-crash-with-messages", "next-talk-to-a-helpline"],
  watch() {
    const bursts = new CrashBursts();
    const listed = new Set<string>();
    return {
      see(record) {
        const { process, report, named } = record.value;
        if (typeof process !== "string" || typeof report !== "string" || !contentReceivers.has(process))
          return undefined;
        const file = report.slice(report.lastIndexOf("/") + 1);
        if (!onCrash.test(file) || more.test(file) || reportNameOf(file)?.process !== process) return undefined;
        // The same report may be listed in two folders.
        if (listed.has(file) || listed.size >= 5000) return undefined;
        listed.add(file);
        bursts.add(process, named, record);
        return undefined;
      },
      end: () => bursts.hits(),
    };
  },
};

export const crashListRules: readonly Rule[] = [crashedAgain];
