/**
 * How much each app sent and received, by the number that Android gives an app. The names of the apps stand in the list of
 * packages.
 * Format: AOSP `NetworkStatsService.dump`, `NetworkStatsCollection.dump`, published dumps of Android 8 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { number, text, unixTime } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readNetworkUsage } from "./read.ts";

export default artifact({
  id: "android.network-usage",
  where: [inSection("DUMPSYS netstats")],
  // No name of an app stands in it.
  shows: "context",
  fields: {
    uid: number(),
    set: text(),
    network: text(),
    received: number(),
    sent: number(),
    first: unixTime("first traffic"),
    last: unixTime("last traffic"),
  },
  read: readNetworkUsage,
  rules: [],
});
