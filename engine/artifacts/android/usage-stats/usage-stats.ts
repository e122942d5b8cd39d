/**
 * When each app was last used, how often it was opened, and what happened in the last day: in sight, out of sight, a service
 * started, the screen unlocked.
 * Format: AOSP `UserUsageStatsService.dump` and `AppIdleHistory.dump`, published dumps of Android 7 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, localTextTime, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readUsageStats } from "./read.ts";

export default artifact({
  id: "android.usage-stats",
  where: [inSection("DUMPSYS usagestats")],
  shows: "ran",
  fields: {
    kind: text(),
    user: number(),
    package: appId(),
    event: text(),
    class: text(),
    root: appId(),
    at: localTextTime("app event"),
    lastUsed: localTextTime("app last used"),
    lastVisible: localTextTime("app last in sight"),
    launches: number(),
    periods: plain(),
    bucket: number(),
  },
  read: readUsageStats,
  rules: [],
});
