/**
 * Which apps ask for the place of the phone, how often they got it, and whether an app makes places up.
 * Format: AOSP `LocationManagerService.dump`, `LocationProviderManager.dump`, `LocationEventLog`, published dumps of Android 8
 * to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, localTextTime, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readLocationUse } from "./read.ts";
import { mockProvider } from "./rules.ts";

export default artifact({
  id: "android.location-use",
  where: [inSection("DUMPSYS location")],
  shows: "ran",
  fields: {
    kind: text(),
    provider: text(),
    package: appId(),
    part: text(),
    uid: number(),
    event: text(),
    count: number(),
    locations: number(),
    detail: text(),
    at: localTextTime("place asked for"),
    atText: text(),
  },
  read: readLocationUse,
  rules: [mockProvider],
});
