/**
 * Reports on programs that crashed, and on memory that ran short, as files of two parts of JSON.
 * @module
 */
import { utf8 } from "../../formats/bytes.ts";
import type { BackupEntry } from "../entry.ts";

export interface CrashLog {
  readonly at: Date;
  /** The program that crashed; for a report on memory, the one that used most. */
  readonly process: string;
  readonly path?: string;
  readonly bundle?: string;
  /** Path of something it had loaded. */
  readonly loaded?: string;
  /** Every program of the moment: the report is on memory then. */
  readonly listed?: readonly string[];
}

export function crashLogEntries(logs: readonly CrashLog[]): BackupEntry[] {
  return logs.map((log, i) => {
    const name = log.listed === undefined ? log.process : "JetsamEvent";
    const day = log.at.toISOString().slice(0, 19).replace("T", "-").replaceAll(":", "");
    const text = `${JSON.stringify(headerOf(log, i))}\n${JSON.stringify(bodyOf(log, i), undefined, 2)}\n`;
    return { domain: "HomeDomain", path: `Library/Logs/CrashReporter/${name}-${day}-${i}.ips`, bytes: utf8(text) };
  });
}

function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 10)} ${at.toISOString().slice(11, 23)} +0000`;
}

function incident(number: number): string {
  return `5C32DF84-31A0-43E7-87D0-${String(number).padStart(12, "0")}`;
}

function headerOf({ at, process, bundle, listed }: CrashLog, number: number): object {
  const same = { timestamp: stamp(at), os_version: "iPhone OS 17.5 (21F79)", incident_id: incident(number) };
  if (listed !== undefined) return { bug_type: "298", ...same };
  return {
    app_name: process,
    bug_type: "309",
    name: process,
    ...(bundle !== undefined && { bundleID: bundle }),
    ...same,
  };
}

function bodyOf({ at, process, path, bundle, loaded, listed }: CrashLog, number: number): object {
  if (listed !== undefined) {
    const processes = listed.map((name, i) => ({
      uuid: incident(i),
      states: ["daemon"],
      name,
      pid: 60 + i,
      rpages: 900,
    }));
    return {
      build: "iPhone OS 17.5 (21F79)",
      date: stamp(at),
      incident: incident(number),
      largestProcess: process,
      processes,
    };
  }
  const own = path ?? `/usr/libexec/${process}`;
  return {
    uptime: 6800,
    modelCode: "iPhone14,5",
    captureTime: stamp(at),
    incident: incident(number),
    pid: 455 + number,
    bug_type: "309",
    procLaunch: stamp(new Date(at.getTime() - 3_600_000)),
    procName: process,
    procPath: own,
    ...(bundle !== undefined && { bundleInfo: { CFBundleIdentifier: bundle, CFBundleVersion: "1" } }),
    parentProc: "launchd",
    parentPid: 1,
    coalitionName: bundle ?? `com.apple.${process}`,
    exception: { type: "EXC_BAD_ACCESS", signal: "SIGSEGV" },
    termination: { namespace: "SIGNAL", indicator: "Segmentation fault: 11", byProc: "exc handler" },
    usedImages: [own, "/usr/lib/dyld", ...(loaded === undefined ? [] : [loaded])].map((image) => ({ path: image })),
  };
}
