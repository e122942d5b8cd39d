/**
 * What logd and the collector itself wrote into the archive.
 * Format: Kaspersky (2024), https://securelist.com/shutdown-log-lightweight-ios-malware-detection-method/111734/;
 * published archives of iOS 15 to 26.
 * @module
 */
import { writeXmlPlist } from "../formats/plist-writer.ts";
import { localTime, type Shutdown, type SysdiagnosePhone, zoneText } from "./sysdiagnose-phone.ts";

function shutdownLines({ at, notices }: Shutdown): string[] {
  return [
    ...notices.flatMap(({ seconds, clients }) => [
      `After ${seconds.toFixed(2)}s, these clients are still here:`,
      ...clients.map(
        ({ pid, path, uuid }) => `\t\tremaining client pid: ${pid} (${uuid === undefined ? path : `${path}/${uuid}`})`,
      ),
    ]),
    ...(at === undefined ? [] : [`SIGTERM: [${Math.floor(at.getTime() / 1000)}] All buffers flushed`]),
  ];
}

/** Since iOS 26 a set of files that takes turns: the newest has the number 0. */
export function shutdownFiles({ system, shutdowns }: SysdiagnosePhone): Map<string, string> {
  const text = (some: readonly Shutdown[]): string =>
    some
      .flatMap(shutdownLines)
      .map((line) => `${line}\n`)
      .join("");
  const folder = "system_logs.logarchive/Extra";
  if (system !== "26") return new Map([[`${folder}/shutdown.log`, text(shutdowns)]]);
  const newest = shutdowns.slice(-1);
  const older = shutdowns.slice(0, -1);
  return new Map([
    [`${folder}/shutdown.0.log`, text(newest)],
    ...(older.length === 0 ? [] : [[`${folder}/shutdown.1.log`, text(older)] as const]),
  ]);
}

export function statisticsText(phone: SysdiagnosePhone): string {
  return phone.statistics
    .map(({ at, kind, processes }, i) => {
      const total = processes.reduce((sum, [bytes]) => sum + bytes, 0);
      return [
        "--- !logd statistics record",
        `type  : ${kind}`,
        ...(kind === "File Rotate" ? [`file  : Persist/${i.toString(16).padStart(16, "0")}.tracev3`] : []),
        `time  : ${localTime(phone, at)}${zoneText(phone)}`,
        `total : ${total}`,
        "procs :",
        ...processes.map(([bytes, path]) => `    - [ ${bytes}, ${((100 * bytes) / total).toFixed(1)}, ${path} ]`),
        "",
      ].join("\n");
    })
    .join("");
}

/** iOS 16.4 and newer keep the same beside it as JSON. */
export function statisticsLines(phone: SysdiagnosePhone): string {
  return phone.statistics
    .map(({ at, kind, processes }, i) =>
      JSON.stringify({
        record: "logd statistics",
        type: kind,
        ...(kind === "File Rotate" ? { file: `Persist/${i.toString(16).padStart(16, "0")}.tracev3` } : {}),
        unixTime: Math.floor(at.getTime() / 1000),
        totalBytes: processes.reduce((sum, [bytes]) => sum + bytes, 0),
        processList: processes.map(([sizeBytes, process]) => ({ sizeBytes, process })),
      }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** `2026.05.03_12-00-00+0200` */
function stampOf(phone: SysdiagnosePhone): string {
  const [day = "", clock = ""] = localTime(phone, phone.takenAt).split(" ");
  return `${day.replaceAll("-", ".")}_${clock.replaceAll(":", "-")}${zoneText(phone)}`;
}

export function topFolderOf(phone: SysdiagnosePhone): string {
  return `sysdiagnose_${stampOf(phone)}_iPhone${phone.system === "12" ? "_" : "-"}OS_iPhone_${phone.build}`;
}

export function collectorLog(phone: SysdiagnosePhone): string {
  const at = localTime(phone, phone.takenAt);
  const top = topFolderOf(phone);
  const folder = "/private/var/mobile/Library/Logs/CrashReporter/DiagnosticLogs/sysdiagnose";
  return [
    `${at} sysdiagnose[412]: sysdiagnose (${phone.system}) started`,
    `${at} sysdiagnose[412]: Output directory: ${folder}/IN_PROGRESS_${top}.tmp`,
    `${at} sysdiagnose[412]: Running: spindump -notarget 2 -o ${folder}/spindump_sysdiagnose_${stampOf(phone)}_412.txt`,
    `${at} sysdiagnose[412]: Archive: ${folder}/${top}.tar.gz`,
    "",
  ].join("\n");
}

export function remoteState(phone: SysdiagnosePhone): string {
  return [
    "Local device",
    "\tUUID: 00000000-0000-4000-8000-000000000001",
    "\tMessenger Type: PLINTH",
    "\tProperties: {",
    "\t\tBoardId => 14",
    `\t\tBuildVersion => ${phone.build}`,
    "\t\tDeviceClass => iPhone",
    `\t\tHumanReadableProductVersionString => ${phone.version}`,
    `\t\tOSVersion => ${phone.version}`,
    "\t\tProductName => iPhone OS",
    `\t\tProductType => ${phone.product}`,
    "\t\tSerialNumber => EXAMPLE00001",
    "\t\tUniqueDeviceID => 00008110-000000000000001E",
    "\t}",
    "\tServices:",
    "\t\tcom.apple.example.service",
    "",
  ].join("\n");
}

export function systemVersionList({ version, build }: SysdiagnosePhone): string {
  return writeXmlPlist({ ProductBuildVersion: build, ProductName: "iPhone OS", ProductVersion: version });
}
