/**
 * Where the files of the unified log lie: of the log itself (`tracev3`), of its clock (`timesync`) and of its texts for
 * printing (`uuidtext`), in a sysdiagnose and in a copy of the phone.
 * @module
 */
import { inAcquisition, onPhone } from "../model/where.ts";

const archive = "system_logs.logarchive";

export const unifiedLogPlaces = [
  inAcquisition("ios-sysdiagnose", `${archive}/*.tracev3`),
  inAcquisition("ios-sysdiagnose", `${archive}/*/*`),
  // The log archive alone, or single files of it.
  inAcquisition("ios-sysdiagnose", "*.tracev3"),
  inAcquisition("ios-sysdiagnose", "*/*"),
  onPhone("/private/var/db/diagnostics/*.tracev3"),
  onPhone("/private/var/db/diagnostics/*/*.tracev3"),
  onPhone("/private/var/db/diagnostics/timesync/*.timesync"),
  onPhone("/private/var/db/uuidtext/*/*"),
  // Left by an earlier collection, it reaches further back.
  onPhone(`**/${archive}/*.tracev3`),
  onPhone(`**/${archive}/*/*.tracev3`),
  onPhone(`**/${archive}/timesync/*.timesync`),
];
