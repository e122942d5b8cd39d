/**
 * What ran when the bug report was made: processes with their user, their SELinux label and their parent.
 * Format: toybox `ps` and `top` as `dumpstate` calls them, published reports of Android 5 to 14.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, number, processName, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readProcesses } from "./read.ts";
import { kernelLookAlike, superuserLabel } from "./rules.ts";

export default artifact({
  id: "android.processes",
  where: [
    inSection("PROCESSES AND THREADS"),
    inSection("PROCESSES"),
    inSection("CPU INFO"),
    inSection("PROCESS TIMES"),
  ],
  shows: "ran",
  fields: {
    process: processName(),
    package: appId(),
    path: filePath(),
    thread: processName({ grade: "context" }),
    pid: number(),
    parent: number(),
    user: text(),
    uid: number(),
    label: text(),
    state: text(),
    memory: number(),
  },
  read: readProcesses,
  rules: [superuserLabel, kernelLookAlike],
});
