/**
 * Android's box of reports about crashes, hangs, restarts and broken rules: what kind, when, and of which program. It goes
 * back further than most logs.
 * Format: AOSP `DropBoxManagerService.dump`, since Android 4.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, localTextTime, number, processName, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readDropbox } from "./read.ts";

export default artifact({
  id: "android.dropbox",
  where: ["DUMPSYS dropbox", "DROPBOX SYSTEM SERVER CRASHES", "DROPBOX SYSTEM APP CRASHES"].map(inSection),
  shows: "ran",
  fields: {
    tag: text(),
    at: localTextTime("report of a program"),
    bytes: number(),
    process: processName(),
    package: appId(),
    app: appId(),
    path: filePath(),
    lost: text(),
  },
  sightings: [{ name: "process" }],
  read: readDropbox,
  rules: [],
});
