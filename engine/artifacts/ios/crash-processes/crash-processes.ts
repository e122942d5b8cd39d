/**
 * Processes that stand in lists inside crash and diagnostic reports: every process of the moment when memory ran short,
 * the phone hung, stopped or was reset. A program that never crashed is seen here, weeks later, though it is gone.
 * Apple, "Identifying high-memory use with jetsam event reports",
 * https://developer.apple.com/documentation/xcode/identifying-high-memory-use-with-jetsam-event-reports
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, number, processName, text, textTime } from "../../../model/field.ts";
import { crashReportPlaces } from "../../crash-report.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";
import { readCrashProcesses } from "./read.ts";

function* ownPath({ path }: Readonly<Record<string, unknown>>): Iterable<string> {
  if (typeof path === "string") yield path;
}

export default artifact({
  id: "ios.crash-processes",
  where: crashReportPlaces,
  shows: "ran",
  fields: {
    kind: text(),
    bugType: text(),
    /** `p_name` of Darwin, twice as long as the kernel's shorter name, in all of these reports. */
    process: processName({ cutAt: [31, 32] }),
    path: filePath(),
    parent: processName(),
    responsible: processName(),
    pid: number(),
    uuid: text(),
    reason: text(),
    states: text(),
    captured: textTime("process was there"),
    /** A watch's report: nothing of it ran on the phone. */
    watchProcess: processName({ grade: "context" }),
    watchPath: filePath({ grade: "context" }),
  },
  sightings: [
    { name: "process", path: "path", pid: "pid", parent: "parent" },
    { name: "parent" },
    { name: "responsible" },
  ],
  read: readCrashProcesses,
  rules: [
    oddPlace("ios.crash-processes/program-in-odd-place", ownPath),
    borrowedName("ios.crash-processes/borrowed-name", ownPath),
  ],
});
