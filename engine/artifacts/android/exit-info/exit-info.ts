/**
 * How programs of apps ended: crashed, were stopped, ran out of memory, were removed. Kept over restarts, for each app.
 * Format: AOSP `AppExitInfoTracker` and `ApplicationExitInfo.dump`, since Android 11.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, localTextTime, number, processName, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readExitInfo } from "./read.ts";

export default artifact({
  id: "android.exit-info",
  where: [inSection("DUMPSYS activity"), inSection("DUMPSYS activity exit-info")],
  shows: "ran",
  fields: {
    package: appId(),
    process: processName(),
    app: appId(),
    user: number(),
    uid: number(),
    pid: number(),
    at: localTextTime("program ended"),
    reason: text(),
    subreason: text(),
    status: number(),
    importance: number(),
    description: text(),
  },
  sightings: [{ name: "process", pid: "pid", user: "uid" }],
  read: readExitInfo,
  rules: [],
});
