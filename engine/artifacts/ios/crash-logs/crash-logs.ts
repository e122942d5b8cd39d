/**
 * Reports that the phone writes when a program crashes, hangs, uses too much, or when memory runs short: which program
 * it was, where it lay, who started it, what it had loaded. Exploits of 2020 to 2022 left crashes of the parsers of
 * messages: Citizen Lab,
 * https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/
 * The processes that such reports list besides are `ios.crash-processes`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, localTextTime, number, processName, text, textTime } from "../../../model/field.ts";
import { crashReportPlaces } from "../../crash-report.ts";
import { readCrashLogs } from "./read.ts";
import { crashRules } from "./rules.ts";

export default artifact({
  id: "ios.crash-logs",
  where: crashReportPlaces,
  shows: "ran",
  fields: {
    kind: text(),
    bugType: text(),
    about: text(),
    process: processName(),
    /** What the first line calls it, where that is another name. */
    label: processName(),
    path: filePath(),
    bundle: appId(),
    version: text(),
    coalition: appId(),
    parent: processName(),
    responsible: processName(),
    terminatedBy: processName(),
    /** In a report on memory: the process that used most. */
    largest: processName(),
    images: filePath(),
    /** Files that the system and the linker wrote of. */
    mentioned: filePath({ grade: "attempt", noProgram: true }),
    pid: number(),
    uid: number(),
    exception: text(),
    subtype: text(),
    codes: text(),
    termination: text(),
    event: text(),
    action: text(),
    osVersion: text(),
    incident: text(),
    captured: textTime("report on a program written"),
    launched: textTime("program started"),
    /** From the name of the file, where the report itself has no time. */
    named: localTextTime("report on a program written"),
    /** A watch's report: nothing of it ran on the phone. */
    watchProcess: processName({ grade: "context" }),
    watchPath: filePath({ grade: "context" }),
    watchBundle: appId({ grade: "context" }),
  },
  sightings: [
    { name: "process", path: "path", pid: "pid", parent: "parent", user: "uid" },
    { name: "parent" },
    { name: "responsible" },
    { name: "terminatedBy" },
    { name: "largest" },
  ],
  read: readCrashLogs,
  rules: crashRules,
});
