/**
 * What the kernel wrote that tells of programs: what SELinux refused, services that started, processes that were ended or
 * crashed, modules that were loaded.
 * Format: `logcat -b kernel`, `dmesg`, `/proc/last_kmsg`, pstore; AOSP `init`, Linux `audit`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, fileName, filePath, localTextTime, number, processName, text } from "../../../model/field.ts";
import { inSection, onPhone } from "../../../model/where.ts";
import { readKernelLog } from "./read.ts";
import { codeRefused, protectionSwitchedOff } from "./rules.ts";

export default artifact({
  id: "android.kernel-log",
  where: [
    inSection("KERNEL LOG"),
    inSection("LAST KMSG"),
    inSection("LAST KERNEL LOG"),
    onPhone("/proc/kmsg"),
    onPhone("/proc/last_kmsg"),
    onPhone("/sys/fs/pstore/console-ramoops*"),
    onPhone("/sys/fs/pstore/dmesg-ramoops*"),
  ],
  shows: "ran",
  fields: {
    event: text(),
    process: processName(),
    // A name that Android's own program has as well.
    ownProcess: processName({ grade: "context" }),
    // What `init` calls a program; mostly its own name.
    service: processName({ grade: "attempt" }),
    // The name that a thread gave itself, mostly that of its program.
    thread: processName({ grade: "attempt" }),
    package: appId(),
    path: filePath(),
    file: fileName({ grade: "context" }),
    module: text(),
    rights: text(),
    label: text(),
    target: text(),
    pid: number(),
    detail: text(),
    sinceStart: text(),
    at: localTextTime("was logged"),
  },
  sightings: [{ name: ["process", "ownProcess"], pid: "pid" }],
  read: readKernelLog,
  rules: [codeRefused, protectionSwitchedOff],
});
