/**
 * Which parts of which apps answer to what: to messages that arrive, to calls, to the start of the phone, to secret codes.
 * Format: AOSP `IntentResolver.dump`, published dumps.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readReceivers } from "./read.ts";

export default artifact({
  id: "android.receivers",
  where: [inSection("DUMPSYS package")],
  shows: "ran",
  fields: {
    table: text(),
    by: text(),
    intent: text(),
    package: appId(),
    component: text(),
    filters: number(),
  },
  read: readReceivers,
  rules: [],
});
