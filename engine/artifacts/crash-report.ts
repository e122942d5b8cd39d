/**
 * The files of crash and diagnostic reports: where they lie, what their names tell, whose report it is. Shared by the
 * artifact of the reports themselves and the one of the processes that are listed inside them.
 * @module
 */
import { readAll } from "../bytes/byte-source.ts";
import { type Ips, type Json, type JsonObject, readIps } from "../formats/ips/ips.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import { inAcquisition, inBackup, onPhone, type PathPattern } from "../model/where.ts";
import { readableTime } from "./clock-text.ts";

/** `.ips`, `.ips.beta`, `.ips.synced`, and the forms before iOS 8. */
const usual = ["*.ips", "*.ips.*", "*.crash*"];
const names = [...usual, "*.panic*", "*.spin", "*.hang", "*.diag", "*_20*-*-*-*.plist"];
const folder = "Library/Logs/CrashReporter/**";

export const crashReportPlaces: readonly PathPattern[] = [
  ...usual.flatMap((name) => [
    inBackup("HomeDomain", `${folder}/${name}`),
    inBackup("RootDomain", `${folder}/${name}`),
  ]),
  ...names.flatMap((name) => [
    onPhone(`/private/var/mobile/${folder}/${name}`),
    onPhone(`/private/var/root/${folder}/${name}`),
    onPhone(`/private/var/logs/CrashReporter/**/${name}`),
    onPhone(`/private/var/db/CrashReporter/**/${name}`),
    inAcquisition("ios-sysdiagnose", `crashes_and_spins/**/${name}`),
    // Copied from the phone without the rest.
    inAcquisition("ios-sysdiagnose", name),
    inAcquisition("ios-sysdiagnose", `*/${name}`),
  ]),
  // A part of the system that keeps its own.
  inAcquisition("ios-sysdiagnose", "logs/**/*.ips"),
];

/** Analytics: a day's counters in a file of the same folder and form, which another artifact reads. */
const analytics = "211";

/** The report, or undefined for a file that is none. @throws {ReadError} as opening and reading do. */
export async function openCrashReport(file: EvidenceFile, context: ReadContext): Promise<Ips | undefined> {
  const { limits } = context;
  const report = readIps(await readAll(await file.open(), limits.wholeFileBytes, file.name), {
    limits,
    place: file.name,
  });
  return report.bugType === analytics ? undefined : report;
}

export function capturedOf({ header, body, text }: Ips): string | undefined {
  const stated =
    textOf(body?.["captureTime"]) ??
    textOf(body?.["date"]) ??
    text?.fields.get("Date/Time") ??
    text?.fields.get("Date") ??
    textOf(header["timestamp"]);
  return stated === undefined ? undefined : readableTime(stated);
}

/**
 * True for a report that a paired watch sent to the phone: it says what ran on the watch. Phones keep these in a folder
 * of their own.
 */
export function ofPairedDevice(path: string, report?: Ips): boolean {
  if (/(?:^|\/)ProxiedDevice(?:-[^/]*)?\//.test(path)) return true;
  const system = textOf(report?.header["os_version"]) ?? report?.text?.fields.get("OS Version") ?? "";
  return system.startsWith("Watch OS") || system.startsWith("watchOS");
}

export interface ReportName {
  /** The program, where the name of the file names one. */
  readonly process?: string;
  /** On the phone's clock, without a zone. */
  readonly at: string;
}

const reportName =
  /^(.+?)[-_](\d{4}-\d{2}-\d{2})-(\d{2})-?(\d{2})-?(\d{2})(?:[._-].*)?\.(?:ips|crash|panic|spin|hang|diag|synced|log|plist)(?:\.[a-z.]{1,20})?$/;
/** What some names say behind the program, and in front of it. */
const behind = /\.(?:cpu|diskwrites|wakeups|memory|threads|network)_resource$|\.(?:hang|spin|userhang)$/;
const before = /^(?:ExcUserFault|ExcResource|LatestCrash)[_-]/;
/** Names that are a kind of report, and no program. */
const kinds =
  /^(?:JetsamEvent|LowMemory|stacks|stackshot|panic(?:-.*)?|forceReset(?:-.*)?|Reset ?Counter|SiriSearchFeedback|SFA.*|LowBattery.*|WiFiLQMMetrics|OTAUpdate|Analytics|awd.*|log-.*|xp_amp_.*|proactive_event_tracker.*|Baseband.*|aggregated.*|security.*|stats.*)$/i;

/** `imagent-2026-03-04-111213.ips` names `imagent`; names of programs may hold hyphens themselves. */
export function reportNameOf(path: string): ReportName | undefined {
  const [, stem = "", day, hour, minute, second] = reportName.exec(path.slice(path.lastIndexOf("/") + 1)) ?? [];
  if (day === undefined) return undefined;
  const process = stem.replace(before, "").replace(behind, "");
  const at = `${day} ${hour}:${minute}:${second}`;
  return process === "" || kinds.test(process) ? { at } : { process, at };
}

export function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function objectOf(value: Json | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function wholeNumber(value: Json | undefined): number | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : undefined;
  return typeof value === "string" && /^-?\d{1,10}$/.test(value) ? Number(value) : undefined;
}
