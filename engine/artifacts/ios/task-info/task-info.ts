/**
 * Tasks as the kernel knew them when the archive was made: names, ids and age, and the UUID of each program. A process that
 * a list of processes was made to leave out can still stand here. taskinfo(1).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, number, processName, text, textTime } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { jailbreakTool } from "../../jailbreak-tools.ts";
import { readTasks } from "./read.ts";

export default artifact({
  id: "ios.task-info",
  where: [inAcquisition("ios-sysdiagnose", "taskinfo.txt")],
  shows: "ran",
  fields: {
    /** The kernel keeps few letters of it: 16 or 32. */
    process: processName({ cutAt: [31, 32] }),
    /** The same, of 15 or 16 letters, in a list that has no longer one: it may be the beginning of one. */
    beginning: processName(),
    /** The same in a list that has longer ones, which is hardly cut there. */
    seldomBeginning: processName({ grade: "context" }),
    pid: number(),
    uniqueId: number(),
    uuid: text(),
    architecture: text(),
    threads: number(),
    app: flag(),
    daemon: flag(),
    runTime: number(),
    started: textTime("process started"),
    seen: textTime("process was running"),
  },
  sightings: [{ name: "process", pid: "pid" }],
  read: readTasks,
  rules: [jailbreakTool("ios.task-info/jailbreak-tool")],
});
