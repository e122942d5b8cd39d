/**
 * The log of power counts what a program sent and received that belongs to no app, and no list of programs of this phone has
 * ever heard of it. Operation Triangulation was seen in counts of this kind, under a name like that of a part of iOS.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import type { PhoneRecord } from "../model/record.ts";
import { evidenceOf, listsAreWhole, programLists, programsOf } from "./programs-of-evidence.ts";

const mostTold = 50;
/** What is counted under these names is no program. */
const noProgram = /^(?:kernel(?:_task)?|unknown|__unknown__|misc|other|total|.*\bhotspot\b.*|com\.apple\..*)$/i;

const hasTraffic = ({ value }: PhoneRecord): boolean =>
  /^PLProcessNetworkAgent_EventInterval_UsageDiff/.test(String(value["table"])) &&
  typeof value["process"] === "string" &&
  !noProgram.test(value["process"]) &&
  (value["app"] === undefined || value["app"] === value["process"]) &&
  Number(value["bytesIn"] ?? 0) + Number(value["bytesOut"] ?? 0) > 0;

export const trafficOfUnknownProgram: Correlation = {
  id: "correlation/traffic-of-unknown-program",
  grade: "context",
  sources: ["https://securelist.com/operation-triangulation/109842/", "https://github.com/mac4n6/APOLLO"],
  couldAlsoBe: ["benign-program-ran-for-moments", "benign-app-removed"],
  next: ["next-compare-with-other-lists", "next-talk-to-a-helpline"],
  needs: { ...programLists, "ios.powerlog": hasTraffic },
  *judge(rows) {
    if (!listsAreWhole(rows)) return;
    const counted = rows.of("ios.powerlog");
    for (const evidence of evidenceOf(counted)) {
      const names = programsOf(rows, evidence);
      if (!names.enough) continue;
      const unknown = new Map<string, PhoneRecord[]>();
      const checked = new Map<string, boolean>();
      for (const { record, evidence: of } of counted) {
        if (of !== evidence) continue;
        const process = String(record.value["process"]);
        const known = checked.get(process) ?? names.knows(process);
        checked.set(process, known);
        if (known || (!unknown.has(process) && unknown.size >= mostTold)) continue;
        const same = unknown.get(process) ?? [];
        unknown.set(process, same);
        same.push(record);
      }
      for (const [process, because] of unknown) {
        const sum = (field: string): number => because.reduce((all, { value }) => all + Number(value[field] ?? 0), 0);
        yield { because: because.slice(0, 20), args: { process, in: sum("bytesIn"), out: sum("bytesOut") } };
      }
    }
  },
};
