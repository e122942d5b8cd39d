/**
 * Whether an app records or sends the screen, and which.
 * Format: AOSP `MediaProjectionManagerService.dump`, since Android 5.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readMediaProjection } from "./read.ts";
import { screenRecorded } from "./rules.ts";

export default artifact({
  id: "android.media-projection",
  where: [inSection("DUMPSYS media_projection")],
  shows: "ran",
  fields: {
    kind: text(),
    package: appId(),
    uid: number(),
    type: text(),
  },
  read: readMediaProjection,
  rules: [screenRecorded],
});
