/**
 * A process that two other witnesses of the same minutes show, and that had been running for a while, is missing in the list
 * of `ps`: the kernel's list, the sample of all programs, and the system's log, which alone is no witness, as it tells of
 * parts of the log and not of moments. A program that hides from one list seldom hides from all. Programs start and end
 * while the lists are made, so what is young does not count, and it is background.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";

const lists = ["ios.task-info", "ios.spindump"] as const;
const log = "ios.unified-log-processes";
/** How many have to show it. */
const witnesses = 2;
/** Making the archive takes some minutes. */
const youngSeconds = 900n;
const raceSeconds = 60n;
const mostTold = 20;
const second = 1_000_000_000n;

function timeOf(value: unknown): bigint | undefined {
  return typeof value === "string" ? nanosecondsFromText(value) : undefined;
}

/** `made`: when the archive was begun. The sample says to the second when a program started, so that one from before counts. */
function isOld({ value, artifact }: PhoneRecord, made: bigint | undefined): boolean {
  const [from, to] = [timeOf(value["started"]), timeOf(value["seen"])];
  if (from === undefined || to === undefined) return false;
  if (to - from >= youngSeconds * second) return true;
  return artifact === "ios.spindump" && made !== undefined && made - from >= raceSeconds * second;
}

function hasPid({ value }: PhoneRecord): boolean {
  // The kernel's own task is in none of the lists of `ps`.
  return typeof value["pid"] === "number" && value["pid"] > 0;
}

/** True where the log has entries of this very process from long before to after the other list saw it. */
function isLoggedAround({ value }: PhoneRecord, other: PhoneRecord): boolean {
  const seen = timeOf(other.value["seen"]);
  const [first, last] = [timeOf(value["first"]), timeOf(value["last"])];
  if (seen === undefined || first === undefined || last === undefined) return false;
  const [name, task] = [String(value["process"]), String(other.value["process"])];
  const sameName = name.startsWith(task) || task.startsWith(name);
  return sameName && seen - first >= youngSeconds * second && last >= seen;
}

export const processLeftOutOfList: Correlation = {
  id: "correlation/process-left-out-of-list",
  grade: "context",
  sources: ["https://attack.mitre.org/techniques/T1014/"],
  couldAlsoBe: ["benign-process-ended-meanwhile"],
  next: ["next-look-at-the-processes"],
  needs: {
    "ios.processes": hasPid,
    "ios.task-info": hasPid,
    "ios.spindump": (record) => record.value["kind"] === "process" && hasPid(record),
    [log]: (record) =>
      record.value["kind"] === "process" && hasPid(record) && typeof record.value["process"] === "string",
  },
  *judge(rows) {
    if (!rows.whole("ios.processes")) return;
    const byEvidence = new Map<string, Map<number, Map<string, PhoneRecord>>>();
    for (const artifact of lists) {
      for (const { record, evidence } of rows.of(artifact)) {
        const pids = byEvidence.get(evidence) ?? new Map<number, Map<string, PhoneRecord>>();
        byEvidence.set(evidence, pids);
        const pid = record.value["pid"] as number;
        const seen = pids.get(pid) ?? new Map<string, PhoneRecord>();
        pids.set(pid, seen.set(artifact, record));
      }
    }
    for (const { record, evidence } of rows.of(log)) {
      const seen = byEvidence.get(evidence)?.get(record.value["pid"] as number);
      const [other] = seen?.values() ?? [];
      if (seen !== undefined && other !== undefined && isLoggedAround(record, other)) seen.set(log, record);
    }
    for (const [evidence, pids] of byEvidence) {
      const list = rows.of("ios.processes").filter((row) => row.evidence === evidence);
      const listed = new Set<unknown>(list.map(({ record }) => record.value["pid"]));
      if (listed.size === 0) continue;
      const made = timeOf(list[0]?.record.value["seen"]);
      const missing = [...pids].filter(
        ([pid, seen]) =>
          !listed.has(pid) && seen.size >= witnesses && [...seen.values()].some((record) => isOld(record, made)),
      );
      // Lists of two different times have little in common: then nothing can be said of one process.
      if (missing.length === 0 || 10 * missing.length > pids.size) continue;
      for (const [, seen] of missing.slice(0, mostTold)) {
        const because = [...seen.values()];
        const process = String(because[0]?.value["process"] ?? "?");
        yield { because, args: { process, pid: Number(because[0]?.value["pid"] ?? 0) } };
      }
    }
  },
};
