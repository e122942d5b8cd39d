/**
 * Programs whose stacks were written down: all that ran when the report was made, and those of the last times that an app
 * did not answer, days before.
 * Format: AOSP `libdebuggerd_client`, ART `SignalCatcher`, published reports of Android 5 to 14.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, localTextTime, number, processName, text } from "../../../model/field.ts";
import { inSection, onPhone } from "../../../model/where.ts";
import { readStackTraces } from "./read.ts";

export default artifact({
  id: "android.stack-traces",
  where: [inSection("VM TRACES JUST NOW"), inSection("VM TRACES AT LAST ANR"), onPhone("/data/anr/**")],
  shows: "ran",
  fields: {
    process: processName(),
    // A name that Android's own program has as well.
    ownProcess: processName({ grade: "context" }),
    package: appId(),
    path: filePath(),
    pid: number(),
    subject: text(),
    at: localTextTime("program ran"),
  },
  sightings: [{ name: ["process", "ownProcess"], path: "path", pid: "pid" }],
  read: readStackTraces,
  rules: [],
});
