/**
 * Processes with their network usage, as the analytics of the system keeps them for its daily report. In a backup
 * without a password this is the best list of what ran; names are not cut.
 * Key `netUsageBaseline`, as in the Amnesty International methodology report (2021):
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { number, plistTime, processName } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readBaseline } from "./read.ts";

export default artifact({
  id: "ios.os-analytics",
  where: [
    inBackup("HomeDomain", "Library/Preferences/com.apple.osanalytics.addaily.plist"),
    inBackup("*", "Library/Preferences/com.apple.osanalytics.addaily.plist"),
    onPhone("/private/var/*/Library/Preferences/com.apple.osanalytics.addaily.plist"),
  ],
  shows: "ran",
  fields: {
    /** Whole names; those of 16 bytes may have been cut by the kernel before they came here. */
    process: processName({ cutAt: [16] }),
    counted: plistTime("network usage counted"),
    wifiIn: number(),
    wifiOut: number(),
    cellularIn: number(),
    cellularOut: number(),
  },
  sightings: [{ name: "process" }],
  read: readBaseline,
  rules: [],
});
