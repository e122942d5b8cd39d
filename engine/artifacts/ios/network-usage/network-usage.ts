/**
 * Which processes used the network, as the network daemon counts it: the same tables as in `ios.data-usage`, kept in
 * another place, and in two places at once on phones that were updated. Not in backups.
 * Amnesty International, Forensic Methodology Report (2021), names both files:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { onPhone } from "../../../model/where.ts";
import { usageRules } from "../../usage-rules.ts";
import { readUsage, usageFields } from "../../usage-tables.ts";

export default artifact({
  id: "ios.network-usage",
  where: [onPhone("/private/var/networkd/netusage.sqlite"), onPhone("/private/var/networkd/db/netusage.sqlite")],
  shows: "ran",
  fields: usageFields,
  sightings: [{ name: "process" }],
  read: readUsage,
  rules: usageRules("ios.network-usage"),
});
