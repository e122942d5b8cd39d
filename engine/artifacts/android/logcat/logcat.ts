/**
 * What Android's log tells of apps: which started, ended, crashed, were installed or removed, which pages were opened, what
 * was refused. One row for each line that means something; the lines themselves are not rows.
 * Format: AOSP `EventLogTags.logtags` of the services, and the messages of `ActivityManagerService`, `PackageManagerService`,
 * `LockSettingsService`, published logs of Android 4.4 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  fileName,
  filePath,
  localTextTime,
  number,
  processName,
  propertyName,
  text,
  textWithLinks,
  url,
} from "../../../model/field.ts";
import { inAcquisition, inSection, onPhone } from "../../../model/where.ts";
import { readLogcat } from "./read.ts";
import { codeRefused } from "./rules.ts";

export default artifact({
  id: "android.logcat",
  where: [
    inSection("SYSTEM LOG"),
    inSection("MAIN LOG"),
    inSection("EVENT LOG"),
    inSection("CRASH LOG"),
    inSection("RADIO LOG"),
    inSection("SECURITY LOG"),
    inSection("LAST LOGCAT"),
    inSection("LAST SYSTEM LOG"),
    inSection("LAST EVENT LOG"),
    inAcquisition("androidqf", "logcat.txt"),
    inAcquisition("androidqf", "logcat_old.txt"),
    onPhone("/data/misc/logd/logcat*"),
  ],
  shows: "ran",
  fields: {
    event: text(),
    tag: text(),
    process: processName(),
    // A name that Android's own program has as well.
    ownProcess: processName({ grade: "context" }),
    // What `init` calls a program; mostly its own name.
    service: processName({ grade: "attempt" }),
    // The name that a thread gave itself, mostly that of its program.
    thread: processName({ grade: "attempt" }),
    package: appId(),
    caller: appId(),
    component: text(),
    action: text(),
    // A page that something asked to be shown.
    opened: url({ grade: "contact", personal: "address" }),
    link: textWithLinks({ grade: "reached", personal: "address" }),
    path: filePath(),
    file: fileName({ grade: "context" }),
    // Asked for, not set.
    property: propertyName({ grade: "attempt" }),
    rights: text(),
    label: text(),
    target: text(),
    pid: number(),
    uid: number(),
    reason: text(),
    at: localTextTime("was logged"),
  },
  sightings: [{ name: ["process", "ownProcess"], pid: "pid", user: "uid" }],
  read: readLogcat,
  rules: [codeRefused],
  weight: 5,
});
