/**
 * Which apps were installed, updated or removed on each of the last days, as the battery statistics count it.
 * Format: AOSP `BatteryStats.dumpDailyPackageChanges`, published dumps.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, localTextTime, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readBatteryDaily } from "./read.ts";
import { appsRemoved, olderVersion } from "./rules.ts";

export default artifact({
  id: "android.battery-daily",
  where: [inSection("DUMPSYS batterystats")],
  shows: "ran",
  fields: {
    package: appId(),
    change: text(),
    versionCode: text(),
    versionBefore: text(),
    from: localTextTime("day of app changes began"),
    until: localTextTime("day of app changes ended"),
    times: number(),
  },
  read: readBatteryDaily,
  rules: [olderVersion, appsRemoved],
});
