/**
 * Programs as services list them by what they use: processor, memory, battery. The lists show names whole that `ps` cuts, and
 * the one of the battery goes back to the last charge.
 * Format: AOSP `ProcessCpuTracker.printCurrentState`, `ActivityManagerService.dumpApplicationMemoryUsage`,
 * `BatteryStats.dumpLocked`, `procrank`; published reports of Android 4.4 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, number, plain, processName } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readProgramLists } from "./read.ts";

export default artifact({
  id: "android.program-lists",
  where: [
    inSection("DUMPSYS cpuinfo"),
    inSection("DUMPSYS meminfo"),
    inSection("DUMPSYS batterystats"),
    inSection("PROCRANK"),
  ],
  shows: "ran",
  fields: {
    process: processName(),
    // One of Android's own whose name stands on lists for another system.
    systemProcess: processName({ grade: "context" }),
    package: appId(),
    path: filePath(),
    pid: number(),
    lists: plain(),
  },
  sightings: [{ name: ["process", "systemProcess"], path: "path", pid: "pid" }],
  read: readProgramLists,
  rules: [],
  repeats: true,
});
