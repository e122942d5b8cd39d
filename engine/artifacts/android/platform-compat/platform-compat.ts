/**
 * Apps for which a change of Android's behaviour was switched on or off. An entry stays when the app is removed, so it tells
 * of apps that were once installed.
 * Format: AOSP `CompatConfig.dumpConfig`, `CompatChange.toString`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readPlatformCompat } from "./read.ts";

export default artifact({
  id: "android.platform-compat",
  where: [inSection("DUMPSYS platform_compat")],
  shows: "ran",
  fields: {
    package: appId(),
    change: number(),
    name: text(),
    state: text(),
    list: text(),
    override: text(),
    overridable: flag(),
  },
  read: readPlatformCompat,
  rules: [],
});
