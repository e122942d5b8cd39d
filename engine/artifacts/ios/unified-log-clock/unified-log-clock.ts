/**
 * The table of times of the system's log: when the phone was switched on, and where its clock was set. The times of every
 * other trace hang on that clock.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { number, text, textTime } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readClock } from "./read.ts";
import { clockSet } from "./rules.ts";

export default artifact({
  id: "ios.unified-log-clock",
  where: [
    inAcquisition("ios-sysdiagnose", "system_logs.logarchive/timesync/*.timesync"),
    inAcquisition("ios-sysdiagnose", "timesync/*.timesync"),
    inAcquisition("ios-sysdiagnose", "*.timesync"),
    onPhone("/private/var/db/diagnostics/timesync/*.timesync"),
    onPhone("**/system_logs.logarchive/timesync/*.timesync"),
  ],
  shows: "context",
  fields: {
    /** `boot` or `step`: the clock was set. */
    kind: text(),
    boot: text(),
    started: textTime("phone switched on"),
    /** What the clock showed after and before it was set. */
    at: textTime("clock set"),
    before: text(),
    /** By how much; below zero where it was set back. */
    seconds: number(),
    ticks: text(),
    /** Minutes that local time was behind UTC. */
    minutesWest: number(),
    pairs: number(),
  },
  read: readClock,
  rules: [clockSet],
});
