/**
 * What apps may do and when they last did it: microphone, camera, location, messages, screen, installs.
 * Format: AOSP `AppOpsService.dump`, published dumps of Android 6 to 14.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, localTextTime, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readAppOps } from "./read.ts";
import { installsOthers, listeningNow, restrictedSettingsAllowed, usedInBackground } from "./rules.ts";

export default artifact({
  id: "android.appops",
  where: [inSection("DUMPSYS appops")],
  shows: "ran",
  fields: {
    kind: text(),
    uid: number(),
    package: appId(),
    operation: text(),
    mode: text(),
    switch: text(),
    lastAccess: localTextTime("app used a right"),
    lastReject: localTextTime("app was refused a right"),
    ago: text(),
    running: flag(),
    background: flag(),
    through: appId(),
    uses: plain(),
  },
  identity: [
    {
      thing: "permission",
      by: ["package", "operation"],
      needs: ["operation"],
      state: ["mode"],
      rows: { kind: ["app"] },
    },
  ],
  read: readAppOps,
  rules: [listeningNow, usedInBackground, restrictedSettingsAllowed, installsOthers],
});
