/**
 * Which app opened a camera and when, as the camera service's own log has it, and which has one open.
 * Format: AOSP `CameraService.cpp` (`logConnected` and others, `dump`), published dumps of Android 8 to 16.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, localTextTime, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readCameraUse } from "./read.ts";
import { cameraOpen } from "./rules.ts";

export default artifact({
  id: "android.camera-use",
  where: [inSection("DUMPSYS media.camera")],
  shows: "ran",
  fields: {
    kind: text(),
    package: appId(),
    camera: text(),
    user: number(),
    pid: number(),
    open: flag(),
    at: localTextTime("camera"),
    atText: text(),
    reason: text(),
  },
  read: readCameraUse,
  rules: [cameraOpen],
});
