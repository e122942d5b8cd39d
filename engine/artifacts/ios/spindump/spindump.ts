/**
 * Processes of two seconds with the path of their program, who started them, who answers for them, and every library they
 * had loaded. The best list of what ran: paths are whole, and a library that was put into a program shows. spindump(8).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, number, processName, text, textTime } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readSampledProcesses } from "./read.ts";
import { spindumpRules } from "./rules.ts";

export default artifact({
  id: "ios.spindump",
  where: ["spindump.txt", "spindump-nosymbols.txt", "spindump/spindump-nosymbols.txt"].map((name) =>
    inAcquisition("ios-sysdiagnose", name),
  ),
  shows: "ran",
  fields: {
    kind: text(),
    process: processName(),
    path: filePath(),
    /** A library that it had loaded, on a row of its own. */
    image: filePath(),
    bundle: appId(),
    version: text(),
    pid: number(),
    uid: number(),
    parent: processName(),
    parentPid: number(),
    responsible: processName(),
    uuid: text(),
    state: text(),
    footprint: text(),
    started: textTime("process started"),
    seen: textTime("process was running"),
  },
  sightings: [
    { name: "process", path: "path", pid: "pid", parent: "parent", user: "uid", rows: { kind: ["process"] } },
    { name: "responsible", rows: { kind: ["process"] } },
  ],
  read: readSampledProcesses,
  rules: spindumpRules,
});
