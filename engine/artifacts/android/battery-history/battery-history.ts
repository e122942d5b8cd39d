/**
 * What ran and when, as the battery statistics saw it: apps in sight, jobs, alarms, wake locks, installs and removals.
 * Format: AOSP `BatteryStats.HistoryPrinter`, published dumps of Android 5 to 14.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, localTextTime, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readBatteryHistory } from "./read.ts";

export default artifact({
  id: "android.battery-history",
  where: [inSection("DUMPSYS batterystats")],
  shows: "ran",
  fields: {
    event: text(),
    edge: text(),
    uid: number(),
    package: appId(),
    name: text(),
    at: localTextTime("app was active"),
    elapsed: text(),
  },
  read: readBatteryHistory,
  rules: [],
});
