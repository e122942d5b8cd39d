/**
 * Processes that ran when the archive was made, as `ps` lists them: with user, parent, path and arguments. A program that
 * hides nowhere else has to be in here while it runs; two thirds of the published names of iPhone spyware are names of
 * processes. ps(1); Citizen Lab and Amnesty International name processes in their reports.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, flag, ipAddress, number, processName, text, textTime, textWithLinks } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readProcesses } from "./read.ts";
import { processRules } from "./rules.ts";

export default artifact({
  id: "ios.processes",
  where: ["ps.txt", "ps_thread.txt"].map((name) => inAcquisition("ios-sysdiagnose", name)),
  shows: "ran",
  alwaysIn: ["ios-sysdiagnose"],
  fields: {
    process: processName(),
    path: filePath(),
    /** The same and its arguments, as nobody can tell where a path with spaces ends. */
    pathWithSpaces: filePath(),
    pathWithArguments: filePath({ noProgram: true }),
    arguments: textWithLinks({ grade: "contact" }),
    /** What a program was told to load or to start; not that it did. */
    argumentPaths: filePath({ grade: "attempt", noProgram: true }),
    /** Those of IPv6; the others are found in the text. */
    argumentAddresses: ipAddress({ grade: "contact" }),
    /** Addresses that were written so that nobody reads them. */
    hiddenAddresses: textWithLinks({ grade: "contact" }),
    user: text(),
    uid: number(),
    pid: number(),
    parent: number(),
    persona: text(),
    terminal: text(),
    state: text(),
    started: text(),
    processorTime: text(),
    shifted: flag(),
    seen: textTime("process was running"),
  },
  sightings: [{ name: "process", path: "path", pid: "pid", parentPid: "parent", user: "user" }],
  read: readProcesses,
  rules: processRules,
});
