/**
 * Which program may use the microphone, the camera, photos, contacts and the rest, who allowed it, and when.
 * Table `access`; its columns have changed three times, and what was allowed for a while stands in `expired`.
 * Rainforest QA, "A deep dive into macOS TCC.db" (2021), names values that iOS shares:
 * https://www.rainforestqa.com/blog/macos-tcc-db-deep-dive
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, number, processName, text, unixTime } from "../../../model/field.ts";
import { inAcquisition, inBackup, onPhone } from "../../../model/where.ts";
import { readAccess } from "./read.ts";
import { clientInOddPlace, grantedByOthers, programListens } from "./rules.ts";

export default artifact({
  id: "ios.tcc",
  where: [
    inBackup("HomeDomain", "Library/TCC/TCC.db"),
    inBackup("*", "**/TCC/TCC.db"),
    onPhone("/private/var/*/Library/TCC/TCC.db"),
    inAcquisition("ios-sysdiagnose", "logs/Accessibility/TCC.db"),
    inAcquisition("ios-sysdiagnose", "TCC.db"),
    onPhone("**/logs/Accessibility/TCC.db"),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    service: text(),
    client: processName({ cutAt: [] }),
    app: appId(),
    path: filePath(),
    /** The program that the client may steer. */
    target: appId({ grade: "context" }),
    answer: text(),
    reason: text(),
    prompts: number(),
    policy: number(),
    changed: unixTime("permission changed"),
    expired: unixTime("permission ended"),
  },
  sightings: [{ path: "path" }],
  identity: [
    { thing: "permission", by: ["service", "client", "target"], state: ["answer"], rows: { kind: ["access"] } },
  ],
  read: readAccess,
  rules: [programListens, grantedByOthers, clientInOddPlace],
});
