/**
 * Reports that the phone writes when a program crashes, hangs, uses too much, or when memory runs short: which programs
 * ran, where they lay, what they had loaded. Exploits of 2020 to 2022 left crashes of the parsers of messages: Citizen Lab,
 * https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/
 * Reports on memory (`JetsamEvent`) and stackshots list every process of that moment.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, number, processName, text, textTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readCrashLogs } from "./read.ts";
import { crashRules } from "./rules.ts";

const folder = "Library/Logs/CrashReporter/**";

export default artifact({
  id: "ios.crash-logs",
  where: [
    ...["*.ips", "*.ips.beta", "*.ips.synced", "*.crash", "*.crash.*"].flatMap((name) => [
      inBackup("HomeDomain", `${folder}/${name}`),
      onPhone(`/private/var/mobile/${folder}/${name}`),
      onPhone(`/private/var/logs/CrashReporter/**/${name}`),
    ]),
    inBackup("RootDomain", `${folder}/*.ips`),
    onPhone(`/private/var/root/${folder}/*.ips`),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    bugType: text(),
    process: processName(),
    path: filePath(),
    bundle: appId(),
    coalition: appId(),
    parent: processName(),
    terminatedBy: processName(),
    /** In a report on memory: the process that used most. */
    largest: processName(),
    images: filePath(),
    pid: number(),
    exception: text(),
    termination: text(),
    reason: text(),
    osVersion: text(),
    incident: text(),
    captured: textTime("report on a program written"),
    launched: textTime("program started"),
  },
  read: readCrashLogs,
  rules: crashRules,
});
