/**
 * What the activity manager holds: services and programs of apps that run, tasks that were open of late, parts that give data
 * to others, and who asked to be told of events.
 * Format: AOSP `ActivityManagerService.dump` with `ServiceRecord`, `ProcessRecord`, `Task`, `ContentProviderRecord`, published
 * dumps of Android 8 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, flag, number, plain, processName, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readServices } from "./read.ts";

export default artifact({
  id: "android.services",
  where: [
    "DUMPSYS activity",
    "DUMPSYS activity services",
    "DUMPSYS activity processes",
    "DUMPSYS activity recents",
    // What the apps themselves print, each part under a line that names it.
    "APP ACTIVITIES",
    "APP SERVICES",
    "APP SERVICES PLATFORM",
    "APP SERVICES NON-PLATFORM",
    "APP PROVIDERS PLATFORM",
    "APP PROVIDERS NON-PLATFORM",
  ].map(inSection),
  shows: "ran",
  fields: {
    kind: text(),
    user: number(),
    package: appId(),
    packages: appId(),
    component: text(),
    process: processName(),
    app: appId(),
    uid: number(),
    pid: number(),
    path: filePath(),
    running: flag(),
    foreground: flag(),
    intents: plain(),
  },
  sightings: [{ name: "process", pid: "pid", user: "uid", rows: { kind: ["program"] } }],
  read: readServices,
  rules: [],
});
