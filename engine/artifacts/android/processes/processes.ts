/**
 * What ran when the evidence was made: processes with their user, their SELinux label and their parent, or with what they
 * were started with.
 * Format: toybox `ps` and `top` as `dumpstate` calls them, published reports of Android 5 to 14; AndroidQF's public source,
 * https://github.com/mvt-project/androidqf.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, number, plain, processName, text, textWithLinks } from "../../../model/field.ts";
import { inAcquisition, inSection } from "../../../model/where.ts";
import { readProcesses } from "./read.ts";
import { codePutIn, fromPassingFolder, kernelLookAlike, superuserLabel } from "./rules.ts";

export default artifact({
  id: "android.processes",
  where: [
    inSection("PROCESSES AND THREADS"),
    inSection("PROCESSES"),
    inSection("CPU INFO"),
    inSection("PROCESS TIMES"),
    inAcquisition("androidqf", "processes.json"),
    inAcquisition("androidqf", "processes.txt"),
    inAcquisition("androidqf", "ps.txt"),
  ],
  shows: "ran",
  fields: {
    process: processName(),
    // One of Android's own whose name stands on lists for another system.
    systemProcess: processName({ grade: "context" }),
    package: appId(),
    path: filePath(),
    ownName: processName(),
    thread: processName({ grade: "context" }),
    pid: number(),
    parent: number(),
    user: text(),
    uid: number(),
    label: text(),
    state: text(),
    memory: number(),
    command: plain({ personal: "text" }),
    arguments: textWithLinks({ grade: "contact", personal: "text" }),
    namedApps: appId({ grade: "attempt" }),
    /** Apps in whose folders lies what runs, or what it loads. */
    folderApps: appId(),
    named: filePath({ grade: "attempt" }),
    folder: filePath(),
    preloaded: filePath(),
    loaded: filePath(),
    labelBefore: text(),
  },
  sightings: [{ name: ["process", "systemProcess"], path: "path", pid: "pid", parentPid: "parent", user: "user" }],
  read: readProcesses,
  rules: [superuserLabel, kernelLookAlike, fromPassingFolder, codePutIn],
});
