/**
 * Crash and diagnostic reports in an archive, and the collector's list of them.
 * Form: Apple, https://developer.apple.com/documentation/xcode/interpreting-the-json-format-of-a-crash-report;
 * published reports.
 * @module
 */
import { concat, utf8 } from "../formats/bytes.ts";
import { localTime, type SysdiagnosePhone, zoneText } from "./sysdiagnose-phone.ts";

const folder = "crashes_and_spins";
const onPhone = "/private/var/mobile/Library/Logs/CrashReporter";

export interface Report {
  /** What the name of the file begins with: a program, or a kind of report. */
  readonly name: string;
  readonly days: number;
  readonly bugType: string;
  /** What the first line says besides. */
  readonly head?: Readonly<Record<string, unknown>>;
  /** JSON, or the text as it stands. */
  readonly body: Readonly<Record<string, unknown>> | string;
  /** Folder below that of the reports. */
  readonly below?: string;
  /** Only in the list: the report itself was not taken along. */
  readonly listedOnly?: boolean;
}

/** A moment some days before the archive. */
export function daysBefore({ takenAt }: SysdiagnosePhone, days: number): Date {
  return new Date(takenAt.getTime() - days * 86_400_000);
}

function system({ version, build }: SysdiagnosePhone): string {
  return `iPhone OS ${version} (${build})`;
}

/** `2026-05-01 12:00:00.00 +0200` */
function stampBefore(phone: SysdiagnosePhone, days: number): string {
  return `${localTime(phone, daysBefore(phone, days))}.00 ${zoneText(phone)}`;
}

export function addReport(phone: SysdiagnosePhone, report: Report): void {
  const { name, days, bugType, head, body, below, listedOnly } = report;
  const day = localTime(phone, daysBefore(phone, days)).replace(" ", "-").replaceAll(":", "");
  const path = `${below === undefined ? "" : `${below}/`}${name}-${day}.ips`;
  const first = { bug_type: bugType, timestamp: stampBefore(phone, days), os_version: system(phone), ...head };
  const text = typeof body === "string" ? body : `${JSON.stringify(body, undefined, 2)}\n`;
  if (listedOnly !== true) phone.files.set(`${folder}/${path}`, utf8(`${JSON.stringify(first)}\n${text}`));
  addLines(phone, "summaries/crashes_and_spins.log", [`${onPhone}/${path},${day},${text.length}`]);
}

/** More lines at the end of a text of the archive, which begins with them where there is none. */
export function addLines(phone: SysdiagnosePhone, path: string, lines: readonly string[]): void {
  const before = phone.files.get(path) ?? new Uint8Array(0);
  phone.files.set(path, concat([before, utf8(lines.map((line) => `${line}\n`).join(""))]));
}

export interface Crash {
  readonly process: string;
  readonly path: string;
  readonly days: number;
  readonly parent?: string;
  readonly responsible?: string;
  readonly bundle?: string;
  readonly images?: readonly string[];
  readonly uid?: number;
  /** What the report says of a bad access to memory: `KERN_INVALID_ADDRESS at 0x0000000000000010`. */
  readonly subtype?: string;
}

export function addCrash(phone: SysdiagnosePhone, crash: Crash, below?: string): void {
  const { process, path, days, parent = "launchd", responsible, bundle, images = [], uid = 501, subtype } = crash;
  const same = { name: process, days, ...(below === undefined ? {} : { below }) };
  const head = { app_name: process, name: process, ...(bundle === undefined ? {} : { bundleID: bundle }) };
  if (phone.system === "12") {
    const body = [
      `Process:             ${process} [455]`,
      `Path:                ${path}`,
      ...(bundle === undefined ? [] : [`Identifier:          ${bundle}`]),
      `Parent Process:      ${parent} [1]`,
      ...(responsible === undefined ? [] : [`Responsible:         ${responsible} [1]`]),
      "",
      `Date/Time:           ${stampBefore(phone, days)}`,
      `OS Version:          ${system(phone)}`,
      "",
      ...(subtype === undefined
        ? ["Exception Type:  EXC_CRASH (SIGABRT)"]
        : ["Exception Type:  EXC_BAD_ACCESS (SIGSEGV)", `Exception Subtype: ${subtype}`]),
      "",
      "Binary Images:",
      ...[path, "/usr/lib/dyld", ...images].map(
        (image) =>
          `0x102230000 - 0x102237fff ${image.slice(image.lastIndexOf("/") + 1)} arm64  <82d13d98219e3040b62a07a297007a7c> ${image}`,
      ),
      "",
      "EOF",
      "",
    ].join("\n");
    addReport(phone, { ...same, bugType: "109", head, body });
    return;
  }
  addReport(phone, {
    ...same,
    bugType: "309",
    head,
    body: {
      captureTime: stampBefore(phone, days),
      pid: 455,
      userID: uid,
      procName: process,
      procPath: path,
      parentProc: parent,
      ...(responsible === undefined ? {} : { responsibleProc: responsible }),
      ...(bundle === undefined ? {} : { bundleInfo: { CFBundleIdentifier: bundle } }),
      exception: { type: "EXC_BAD_ACCESS", signal: "SIGSEGV", ...(subtype === undefined ? {} : { subtype }) },
      termination: { namespace: "SIGNAL", indicator: "Segmentation fault: 11", byProc: "exc handler" },
      usedImages: [path, "/usr/lib/dyld", "/usr/lib/system/libsystem_kernel.dylib", ...images].map((image) => ({
        path: image,
      })),
    },
  });
}

/** Every program of the moment, as a report on memory lists them. */
export function addMemoryReport(phone: SysdiagnosePhone, days: number, more: readonly string[] = []): void {
  const names = [...phone.processes.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)), ...more];
  addReport(phone, {
    name: "JetsamEvent",
    days,
    bugType: "298",
    body: {
      date: stampBefore(phone, days),
      largestProcess: "SpringBoard",
      processes: names.map((name, i) => ({ name, pid: 20 + i, rpages: 900, states: ["daemon"] })),
    },
  });
}

export function addStackshot(
  phone: SysdiagnosePhone,
  days: number,
  kind: "stacks" | "forceReset-full" | "panic-full",
  more: readonly string[] = [],
): void {
  const names = [...phone.processes.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)), ...more];
  const processByPid = Object.fromEntries(names.map((procname, i) => [String(i), { pid: i, procname }]));
  const text = `panic(cpu 1 caller 0xfffffff0): Kernel data abort\nPanicked task 0xffffffe0: 77 pages, 3 threads: pid 0: kernel_task\n`;
  addReport(phone, {
    name: kind,
    days,
    bugType: kind === "stacks" ? "288" : kind === "panic-full" ? "210" : "151",
    head: { name: kind === "stacks" ? "stacks" : "kernel" },
    body: {
      date: stampBefore(phone, days),
      ...(kind === "panic-full" ? { panicString: text } : {}),
      processByPid: { ...processByPid, "9999": { pid: 9999, procname: "" } },
    },
  });
}

/** A report on load: text with several processes. */
export function addLoadReport(
  phone: SysdiagnosePhone,
  days: number,
  process: string,
  path: string,
  neighbours: readonly (readonly [name: string, path: string])[] = [],
): void {
  const lines = [
    `Date/Time:        ${stampBefore(phone, days)}`,
    `OS Version:       iPhone OS ${phone.version} (Build ${phone.build})`,
    "Report Version:   60",
    "",
    `Command:          ${process}`,
    `Path:             ${path}`,
    "Parent:           launchd [1]",
    "PID:              512",
    "Event:            cpu usage",
    "Action taken:     none",
    "",
    ...[[process, path] as const, ...neighbours].flatMap(([name, place], i) => [
      `Powerstats for:   ${name} [${512 + i}]`,
      `Path:             ${place}`,
      "",
    ]),
  ];
  const body = `${lines.join("\n")}\n`;
  addReport(phone, { name: `${process}.cpu_resource`, days, bugType: "202", head: { name: process }, body });
}

/** What every phone has after some weeks. */
export function crashReports(phone: SysdiagnosePhone): void {
  addLines(phone, "summaries/crashes_and_spins.log", ["Crash and spin reports"]);
  addCrash(phone, {
    process: "Notes Example",
    path: "/private/var/containers/Bundle/Application/5C32DF84-31A0-43E7-87D0-000000000001/Notes Example.app/Notes Example",
    bundle: "com.example.notes",
    days: 12,
    images: [
      "/private/var/containers/Bundle/Application/5C32DF84-31A0-43E7-87D0-000000000001/Notes Example.app/Frameworks/Ink.framework/Ink",
    ],
  });
  addCrash(phone, {
    process: "assetsd",
    path: "/System/Library/Frameworks/AssetsLibrary.framework/Support/assetsd",
    days: 9,
  });
  addMemoryReport(phone, 8);
  addMemoryReport(phone, 3);
  addStackshot(phone, 6, "stacks");
  addStackshot(phone, 20, "panic-full");
  addLoadReport(phone, 5, "duetexpertd", "/usr/libexec/duetexpertd");
  const free = (name: string, bugType: string, days: number, body: Report["body"]): void =>
    addReport(phone, { name, bugType, days, body });
  free("SiriSearchFeedback", "313", 4, { agent: "Spotlight", country_code: "DE" });
  free("SFA-ckks", "226", 4, '{"postTime":1775000000,"events":[]}\n{"postTime":1775000001,"events":[]}\n');
  free("OTAUpdate", "183", 30, "[12:00:01] looking for an update\n[12:00:02] applied\n");
  free("ResetCounter", "115", 25, `Date: ${stampBefore(phone, 25)}\nReset count: 1\nBoot failure count: 0\n`);
  free("WiFiLQMMetrics", "221", 2, "no form that is the same everywhere");
}
