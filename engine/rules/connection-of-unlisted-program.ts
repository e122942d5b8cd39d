/**
 * A connection was open whose program is not in the list of running programs of the same minutes, neither by its number nor
 * by its name. A program that hides from one list seldom hides from all.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import type { PhoneRecord } from "../model/record.ts";
import { evidenceOf } from "./programs-of-evidence.ts";

const mostTold = 20;
/** `netstat` keeps so many letters of a name at least. */
const shortestCut = 12;
/** Of a connection that is closing the program may have ended; these are open. */
const open = new Set(["ESTABLISHED", "LISTEN", "SYN_SENT", "SYN_RCVD"]);
/** What the collector itself starts to look at the network, and the core. */
const passing =
  /^(?:kernel(?:_task)?|ping6?|traceroute6?|nslookup|dig|host|curl|nscurl|networkQuality|tcpdump|netstat|launchd)$/;

const isOpen = ({ value }: PhoneRecord): boolean =>
  typeof value["process"] === "string" &&
  typeof value["pid"] === "number" &&
  value["pid"] > 1 &&
  typeof value["state"] === "string" &&
  open.has(value["state"]) &&
  !passing.test(value["process"]);

const isListed = ({ value }: PhoneRecord): boolean => typeof value["pid"] === "number";

function isSame(name: string, other: string): boolean {
  if (name === other) return true;
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  return short.length >= shortestCut && long.startsWith(short);
}

export const connectionOfUnlistedProgram: Correlation = {
  id: "correlation/connection-of-unlisted-program",
  grade: "context",
  sources: ["https://attack.mitre.org/techniques/T1014/"],
  couldAlsoBe: ["benign-process-ended-meanwhile"],
  next: ["next-compare-with-other-lists", "next-look-at-the-processes"],
  needs: { "ios.network-connections": isOpen, "ios.processes": isListed },
  *judge(rows) {
    if (!rows.whole("ios.processes")) return;
    for (const evidence of evidenceOf(rows.of("ios.network-connections"))) {
      const pids = new Set<unknown>();
      const names = new Set<string>();
      for (const { record, evidence: of } of rows.of("ios.processes")) {
        if (of !== evidence) continue;
        pids.add(record.value["pid"]);
        if (typeof record.value["process"] === "string") names.add(record.value["process"]);
      }
      if (!pids.has(1)) continue;
      const connected = new Map<string, PhoneRecord>();
      for (const { record, evidence: of } of rows.of("ios.network-connections")) {
        const process = String(record.value["process"]);
        if (of === evidence && !connected.has(process)) connected.set(process, record);
      }
      const missing = [...connected].filter(
        ([process, { value }]) => !pids.has(value["pid"]) && ![...names].some((name) => isSame(process, name)),
      );
      // Lists of two different times have little in common: then nothing can be said of one program.
      if (connected.size > 4 && 4 * missing.length > connected.size) continue;
      for (const [process, record] of missing.slice(0, mostTold)) {
        yield { because: [record], args: { process, remote: String(record.value["remote"] ?? "*") } };
      }
    }
  },
};
