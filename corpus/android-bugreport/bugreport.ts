/**
 * A phone's state as the archive that it makes of a bug report, or as the text alone.
 * @module
 */
import { utf8 } from "../formats/bytes.ts";
import { writeZip, type ZipWriting } from "../formats/zip-writer.ts";
import type { AndroidPhone } from "./phone.ts";
import {
  accessibilityLines,
  localTime,
  operationLines,
  packageLines,
  policyLines,
  processLines,
  propertyLines,
  settingLines,
} from "./sections.ts";
import { serviceSections } from "./service-sections.ts";
import { linesOf } from "./text-sections.ts";
import { adbLines, batteryLines, tombstoneText } from "./use-sections.ts";

const bar = "=".repeat(56);
const dashes = "-".repeat(79);

export function bugreportText(phone: AndroidPhone): string {
  const at = localTime(phone.takenAt);
  const command = (name: string, how: string, lines: readonly string[]): string[] => [
    `------ ${name} (${how}) ------`,
    ...lines,
    `------ 0.014s was the duration of '${name}' ------`,
    "",
  ];
  const service = (name: string, lines: readonly string[]): string[] => [
    dashes,
    `DUMP OF SERVICE ${name}:`,
    ...lines,
    "",
    `--------- 0.002s was the duration of dumpsys ${name}, ending at: ${at}`,
  ];
  return [
    bar,
    `== dumpstate: ${at}`,
    bar,
    "",
    "Build: UP1A.260405.001",
    "Build fingerprint: 'acme/rocket/rocket:14/UP1A.260405.001/1234:user/release-keys'",
    "Bugreport format version: 2.0",
    "",
    ...command("UPTIME", "uptime", [" 12:00:00 up 3 days,  1:02,  0 users,  load average: 1.00, 0.50, 0.25"]),
    ...command("PROCESSES AND THREADS", "ps -A -T -Z -O pri,nice,rtprio,sched,pcy,time", processLines(phone)),
    ...command("VM TRACES AT LAST ANR", "/data/anr/anr_1", linesOf(phone, "VM TRACES AT LAST ANR")),
    ...command("LIST OF OPEN FILES", "lsof", linesOf(phone, "LIST OF OPEN FILES")),
    ...command("KERNEL LOG", "logcat -b kernel -v threadtime", linesOf(phone, "KERNEL LOG")),
    ...command("SYSTEM LOG", "logcat -v threadtime -v uid -d *:v", linesOf(phone, "SYSTEM LOG")),
    ...command("EVENT LOG", "logcat -b events -v threadtime -v uid", linesOf(phone, "EVENT LOG")),
    ...command("SYSTEM PROPERTIES", "getprop", propertyLines(phone)),
    bar,
    "== Android Framework Services",
    bar,
    "------ DUMPSYS (/system/bin/dumpsys) ------",
    ...service("accessibility", accessibilityLines(phone)),
    ...service("adb", adbLines(phone)),
    ...service("appops", operationLines(phone)),
    ...service("batterystats", batteryLines(phone)),
    ...service("dbinfo", linesOf(phone, "DUMPSYS dbinfo")),
    ...service("device_policy", policyLines(phone)),
    ...service("package", packageLines(phone)),
    ...service("platform_compat", linesOf(phone, "DUMPSYS platform_compat")),
    ...service("settings", settingLines(phone)),
    ...service("window", linesOf(phone, "DUMPSYS window")),
    ...serviceSections(phone).flatMap(([name, lines]) => service(name, lines)),
    bar,
    "== dumpstate: done (id 1)",
    bar,
    "------ 117.855s was the duration of 'DUMPSTATE' ------",
    "",
  ].join("\n");
}

export function bugreportName(phone: AndroidPhone): string {
  return `bugreport-rocket-UP1A.260405.001-${localTime(phone.takenAt).replaceAll(/[ :]/g, "-")}`;
}

/** The archive as a phone makes it. */
export function writeBugreport(phone: AndroidPhone, writing: ZipWriting = {}): Uint8Array {
  const name = `${bugreportName(phone)}.txt`;
  return writeZip(
    [
      { name: "version.txt", bytes: utf8("2.0") },
      { name, bytes: utf8(bugreportText(phone)) },
      { name: "main_entry.txt", bytes: utf8(name) },
      ...phone.crashes.map((crash, i) => ({
        name: `FS/data/tombstones/tombstone_${String(i).padStart(2, "0")}`,
        bytes: utf8(tombstoneText(crash)),
      })),
    ],
    writing,
  );
}
