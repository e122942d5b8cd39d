/**
 * Work that apps asked Android to do later and again, what of it ran of late, and what runs. It is one way to come back after
 * a restart.
 * Format: AOSP `JobSchedulerService.dump`, `JobStatus.dump`, `JobPackageTracker`, published dumps of Android 7 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readJobs } from "./read.ts";

export default artifact({
  id: "android.jobs",
  where: [inSection("DUMPSYS jobscheduler")],
  shows: "ran",
  fields: {
    package: appId(),
    component: text(),
    source: appId(),
    uid: number(),
    states: plain(),
    ran: number(),
  },
  read: readJobs,
  rules: [],
});
