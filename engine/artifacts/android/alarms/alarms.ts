/**
 * Apps that had Android wake them at a time, and how often that came.
 * Format: AOSP `AlarmManagerService.dumpImpl` and `Alarm.dump`, published dumps of Android 7 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readAlarms } from "./read.ts";

export default artifact({
  id: "android.alarms",
  where: [inSection("DUMPSYS alarm")],
  shows: "ran",
  fields: {
    package: appId(),
    uid: number(),
    pending: number(),
    wakeups: number(),
    running: text(),
    tags: plain(),
  },
  read: readAlarms,
  rules: [],
});
