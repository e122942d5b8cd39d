/**
 * Programs that crashed: which, why, and what code they had loaded. Attacks that fail leave such crashes.
 * Format: AOSP `system/core/debuggerd` (text and `tombstone.proto`), published tombstones of Android 10 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  filePath,
  localTextTime,
  number,
  plain,
  processName,
  text,
  textTime,
  textWithLinks,
} from "../../../model/field.ts";
import { onPhone } from "../../../model/where.ts";
import { readTombstones } from "./read.ts";
import { codeFromOddPlace, memoryFault, systemUserCrashed } from "./rules.ts";

export default artifact({
  id: "android.tombstones",
  where: [onPhone("/data/tombstones/tombstone_*"), onPhone("/data/vendor/tombstones/**")],
  shows: "ran",
  fields: {
    form: text(),
    process: processName(),
    // A name that Android's own program has as well.
    ownProcess: processName({ grade: "context" }),
    // The name that the program gave itself, where that is another.
    ownName: processName(),
    startedAs: processName(),
    startedApp: appId(),
    package: appId(),
    path: filePath(),
    command: plain({ personal: "text" }),
    // The name that a thread gave itself, often that of its program.
    thread: processName({ grade: "attempt" }),
    pid: number(),
    tid: number(),
    uid: number(),
    label: text(),
    crashed: textTime("program crashed"),
    crashedLocal: localTextTime("program crashed"),
    uptime: number(),
    signal: text(),
    code: text(),
    faultAddress: text(),
    causes: plain(),
    abortMessage: textWithLinks({ grade: "reached", personal: "text" }),
    build: text(),
    images: filePath(),
    openFiles: filePath(),
    apps: appId(),
    // What the program, or what it ran in, wrote before it crashed.
    logged: textWithLinks({ grade: "reached", personal: "text" }),
  },
  sightings: [{ name: ["process", "ownProcess"], path: "path", pid: "pid", user: "uid" }],
  read: readTombstones,
  rules: [codeFromOddPlace, memoryFault, systemUserCrashed],
});
