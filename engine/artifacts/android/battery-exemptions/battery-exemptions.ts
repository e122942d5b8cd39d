/**
 * Apps that Android does not put to sleep to save the battery. Apps that watch ask for it, so that they are never stopped.
 * Format: AOSP `DeviceIdleController.dump`, since Android 6.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readBatteryExemptions } from "./read.ts";

export default artifact({
  id: "android.battery-exemptions",
  where: [inSection("DUMPSYS deviceidle")],
  shows: "ran",
  fields: {
    list: text(),
    package: appId(),
  },
  identity: [{ thing: "background", by: ["list", "package"] }],
  read: readBatteryExemptions,
  rules: [],
});
