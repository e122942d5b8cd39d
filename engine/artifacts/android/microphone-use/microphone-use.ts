/**
 * Which app recorded sound and when, as the audio service saw it; which records; and which took the sound for itself.
 * Format: AOSP `RecordingActivityMonitor`, `AudioRecordingConfiguration.dump` and `MediaFocusControl`, published dumps of
 * Android 8 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, localTextTime, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readMicrophoneUse } from "./read.ts";
import { recordingNow } from "./rules.ts";

export default artifact({
  id: "android.microphone-use",
  where: [inSection("DUMPSYS audio")],
  shows: "ran",
  fields: {
    kind: text(),
    event: text(),
    package: appId(),
    uid: number(),
    session: number(),
    source: text(),
    silenced: flag(),
    active: flag(),
    at: localTextTime("sound recorded"),
    atText: text(),
  },
  read: readMicrophoneUse,
  rules: [recordingNow],
});
