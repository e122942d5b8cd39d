/**
 * Which programs of which apps ran in the last days, whether or not they run now.
 * Format: AOSP `ProcessStatsService.dump` and `ProcessStats.dumpLocked`, published dumps of Android 8 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, localTextTime, number, plain, processName, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readProcessStats } from "./read.ts";

export default artifact({
  id: "android.process-stats",
  where: [inSection("DUMPSYS procstats")],
  shows: "ran",
  fields: {
    kind: text(),
    process: processName(),
    package: appId(),
    services: plain(),
    uid: number(),
    version: text(),
    since: localTextTime("program was seen from then on"),
    periods: plain(),
  },
  sightings: [{ name: "process", user: "uid" }],
  read: readProcessStats,
  rules: [],
});
