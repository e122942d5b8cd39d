/**
 * What an acquisition says of itself, and whether its files are still what its own list of digests says.
 * Format: AndroidQF's public source, https://github.com/mvt-project/androidqf.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, text, textTime } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { gatherAcquisition } from "./gather.ts";
import { changedFile, missingFile, systemNotEnforcing } from "./rules.ts";

export default artifact({
  id: "android.acquisition",
  where: [inAcquisition("androidqf", "**")],
  shows: "context",
  fields: {
    kind: text(),
    id: text(),
    version: text(),
    began: textTime("acquisition began"),
    ended: textTime("acquisition ended"),
    architecture: text(),
    streamed: flag(),
    temporary: text(),
    enforcing: text(),
    path: text(),
    listed: text(),
    found: text(),
    state: text(),
  },
  gather: gatherAcquisition,
  rules: [changedFile, missingFile, systemNotEnforcing],
});
