/**
 * Which programs wrote most to the log, counted every some hours over days to weeks, with their whole paths: a program that
 * was removed since still stands here. logd writes them; their form was seen in published archives of iOS 15 to 26.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, number, processName, text, textTime, unixTime } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readLogStatistics } from "./read.ts";
import { logStatisticsRules } from "./rules.ts";

const names = ["logdata.statistics.*.txt", "logdata.statistics.*.jsonl"];
const folders = ["system_logs.logarchive/Extra/", "*.logarchive/Extra/", "*.logarchive/", "Extra/", ""];

export default artifact({
  id: "ios.log-statistics",
  where: names.flatMap((name) => [
    onPhone(`/private/var/db/diagnostics/${name}`),
    ...folders.map((folder) => inAcquisition("ios-sysdiagnose", folder + name)),
  ]),
  shows: "ran",
  fields: {
    process: processName(),
    path: filePath(),
    /** Records that name it. */
    records: number(),
    /** Bytes of log, all records together. */
    bytes: number(),
    kind: text(),
    first: textTime("program wrote to the log"),
    last: textTime("program wrote to the log for the last time"),
    firstAt: unixTime("program wrote to the log"),
    lastAt: unixTime("program wrote to the log for the last time"),
  },
  sightings: [{ name: "process", path: "path" }],
  read: readLogStatistics,
  rules: logStatisticsRules,
});
