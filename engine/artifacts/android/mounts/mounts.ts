/**
 * File systems as they were laid over each other: for the shell, and in a bug report for each process.
 * Format: `mount`, `/proc/mounts`, `/proc/PID/mountinfo`, https://docs.kernel.org/filesystems/proc.html
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, flag, number, plain, text } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readMounts } from "./read.ts";
import { laidOverSystem, rootToolMount, writableSystem } from "./rules.ts";

export default artifact({
  id: "android.mounts",
  where: [inAcquisition("androidqf", "mounts.json"), onPhone("/proc/*/mountinfo"), onPhone("/proc/mounts")],
  shows: "ran",
  fields: {
    point: filePath(),
    app: appId(),
    source: filePath(),
    root: text(),
    type: text(),
    options: plain(),
    writable: flag(),
    layers: filePath(),
    process: number(),
    form: text(),
  },
  read: readMounts,
  rules: [writableSystem, laidOverSystem, rootToolMount],
});
