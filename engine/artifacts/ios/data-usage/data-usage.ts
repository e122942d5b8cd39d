/**
 * Which processes used the network, since when, and how much: the best long-lived trace of what ran.
 * Amnesty International, Forensic Methodology Report (2021), which also shows process names deleted from one table while
 * their usage stays in the other: https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { usageRules } from "../../usage-rules.ts";
import { readUsage, usageFields } from "../../usage-tables.ts";

export default artifact({
  id: "ios.data-usage",
  where: [
    inBackup("WirelessDomain", "Library/Databases/DataUsage.sqlite"),
    onPhone("/private/var/wireless/Library/Databases/DataUsage.sqlite"),
  ],
  shows: "ran",
  fields: usageFields,
  sightings: [{ name: "process" }],
  read: readUsage,
  rules: usageRules("ios.data-usage"),
});
