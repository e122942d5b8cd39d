/**
 * What Android's intrusion logging keeps of the phone itself: programs that started, apps installed and removed, commands and
 * files over a cable, the lock, the start of the system, policies and certificates (Advanced Protection, Android 16).
 * Facts: android.app.admin.SecurityLog, exported logs.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  fileHash,
  filePath,
  flag,
  number,
  plain,
  processName,
  text,
  textWithLinks,
  unixMilliseconds,
  unixNanoseconds,
} from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readSecurityEvents } from "./read.ts";
import {
  appInstalledOverCable,
  certificateAuthorityAdded,
  checkFailed,
  controlledOverCable,
  eventsMissing,
  loggingInterrupted,
  policySet,
  startNotVerified,
  unlockTriesFailed,
} from "./rules.ts";

export default artifact({
  id: "android.security-events",
  where: [inAcquisition("intrusion-logs", "**/*")],
  shows: "ran",
  fields: {
    kind: text(),
    name: text(),
    tag: number(),
    event: number(),
    process: processName(),
    mainProcess: processName(),
    program: filePath(),
    package: appId(),
    versionCode: text(),
    user: text(),
    uid: number(),
    pid: number(),
    hashes: fileHash(),
    path: filePath(),
    /** A command names what somebody looked for as well as what was there. */
    command: textWithLinks({ grade: "contact", personal: "text" }),
    commandPrograms: processName({ grade: "attempt" }),
    commandPaths: filePath({ grade: "attempt" }),
    commandPackages: appId({ grade: "attempt" }),
    admin: appId(),
    subject: textWithLinks({ grade: "context" }),
    success: flag(),
    bootState: text(),
    verity: text(),
    // Whose certificate was not accepted: the phone asked for it.
    reason: textWithLinks({ grade: "reached" }),
    texts: textWithLinks({ grade: "context", personal: "text" }),
    namedApps: appId({ grade: "context" }),
    details: plain({ personal: "text" }),
    after: number(),
    before: number(),
    missing: number(),
    at: unixMilliseconds("security event"),
    atNanoseconds: unixNanoseconds("security event"),
  },
  sightings: [{ name: "process", path: "program", pid: "pid", user: "uid" }],
  read: readSecurityEvents,
  rules: [
    appInstalledOverCable,
    controlledOverCable,
    certificateAuthorityAdded,
    startNotVerified,
    checkFailed,
    unlockTriesFailed,
    policySet,
    loggingInterrupted,
    eventsMissing,
  ],
});
