/**
 * Which processes used the network, since when, and how much: the best long-lived trace of what ran.
 * Amnesty International, Forensic Methodology Report (2021), which also shows process names deleted from one table while
 * their usage stays in the other: https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * Tables: `ZPROCESS`, `ZLIVEUSAGE` (Core Data, times in seconds since 2001).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, macTime, number, processName, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readUsage } from "./read.ts";
import { processNumbersMissing, usageWithoutProcess } from "./rules.ts";

export default artifact({
  id: "ios.data-usage",
  where: [
    inBackup("WirelessDomain", "Library/Databases/DataUsage.sqlite"),
    onPhone("/private/var/wireless/Library/Databases/DataUsage.sqlite"),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    process: processName(),
    bundle: appId(),
    processNumber: number(),
    usageNumber: number(),
    usageProcess: number(),
    firstUsed: macTime("process first used the network"),
    lastUsed: macTime("process last used the network"),
    usage: macTime("network usage counted"),
    wifiIn: number(),
    wifiOut: number(),
    cellularIn: number(),
    cellularOut: number(),
  },
  read: readUsage,
  rules: [usageWithoutProcess, processNumbersMissing],
});
