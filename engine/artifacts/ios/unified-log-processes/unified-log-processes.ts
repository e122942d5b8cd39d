/**
 * Every program that wrote to the system's own log: path, user, first and last time. The log keeps them for days to weeks,
 * also of programs that are gone by now. Read from the catalogs of the log alone; its messages stay packed.
 * Amnesty International (2021) names the programs of Pegasus and the folder they ran from:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, number, processName, text, textTime } from "../../../model/field.ts";
import { unifiedLogPlaces } from "../../unified-log-places.ts";
import { gatherLogs } from "./gather.ts";
import { logRules } from "./rules.ts";

export default artifact({
  id: "ios.unified-log-processes",
  where: unifiedLogPlaces,
  shows: "ran",
  fields: {
    /** `process`; `image`: a program or library that once wrote to the log; `boot`: what the log holds of one boot. */
    kind: text(),
    process: processName(),
    path: filePath(),
    /** Programs and libraries that the process had loaded from places of their own. */
    images: filePath(),
    /** Labels of entries that are not the system's; apps use their id. */
    labels: appId(),
    pid: number(),
    uid: number(),
    persona: number(),
    uuid: text(),
    boot: text(),
    /** Of the parts of the log that hold entries of it, so that its first entry is not earlier and its last not later. */
    first: textTime("first possible entry in the log"),
    last: textTime("last possible entry in the log"),
    /** `timesync`: by the phone's table of times; `header`: by the beginning of a log file, which is less exact. */
    clock: text(),
    firstTicks: text(),
    lastTicks: text(),
    /** Log files that name it. */
    files: number(),
    /** In which folders of the log they lie. */
    folders: text(),
    processes: number(),
    build: text(),
    hardware: text(),
    zone: text({ personal: "place" }),
  },
  sightings: [{ name: "process", path: "path", pid: "pid", user: "uid", rows: { kind: ["process"] } }],
  gather: gatherLogs,
  rules: logRules,
});
