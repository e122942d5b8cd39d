/**
 * The log of `lockdownd`, the door for computers at the cable and for wireless syncing: which tool asked for what, which
 * services it started, when a computer was trusted.
 * Form of the lines: published logs, https://github.com/log2timeline/plaso/tree/main/test_data (`ios_lockdownd.log`);
 * what trust means: Apple, https://support.apple.com/109054
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, localTextTime, number, processName, text } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readLockdown } from "./read.ts";
import { lockdownRules } from "./rules.ts";

export default artifact({
  id: "ios.lockdown-log",
  where: [
    inAcquisition("ios-sysdiagnose", "logs/MobileLockdown/lockdownd*.log*"),
    inAcquisition("ios-sysdiagnose", "lockdownd*.log*"),
    onPhone("/private/var/logs/lockdownd*.log*"),
    onPhone("/private/var/log/lockdownd*.log*"),
  ],
  shows: "context",
  fields: {
    kind: text(),
    at: localTextTime("computer spoke to the phone"),
    /** What a tool calls itself; it runs on the computer, not on the phone. */
    client: processName({ cutAt: [] }),
    key: text(),
    /** What was asked for or started; names of services, not of programs, for the most part. */
    service: processName({ cutAt: [] }),
    host: text({ personal: "serial" }),
    hostName: text({ personal: "name" }),
    reason: text(),
    path: filePath(),
    build: text(),
    pid: number(),
    writer: text(),
    message: text({ personal: "serial" }),
  },
  read: readLockdown,
  rules: lockdownRules,
});
