/**
 * Processes that were still there when the phone was switched off: programs of spyware have stood in this log with their
 * whole path, years after they ran.
 * Kaspersky (2024): https://securelist.com/shutdown-log-lightweight-ios-malware-detection-method/111734/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, flag, number, processName, text, unixTime } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readShutdowns } from "./read.ts";
import { shutdownRules } from "./rules.ts";

export default artifact({
  id: "ios.shutdown-log",
  where: [
    onPhone("/private/var/db/diagnostics/shutdown*.log"),
    onPhone("**/system_logs.logarchive/Extra/shutdown*.log"),
    ...["system_logs.logarchive/Extra/", "*.logarchive/Extra/", "*.logarchive/", "Extra/", ""].map((folder) =>
      inAcquisition("ios-sysdiagnose", `${folder}shutdown*.log`),
    ),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    shutdown: number(),
    at: unixTime("phone switched off"),
    client: filePath(),
    process: processName(),
    pid: number(),
    uuid: text(),
    seconds: number(),
    notices: number(),
    clients: number(),
    ended: flag(),
  },
  sightings: [{ name: "process", path: "client", pid: "pid" }],
  read: readShutdowns,
  rules: shutdownRules,
});
