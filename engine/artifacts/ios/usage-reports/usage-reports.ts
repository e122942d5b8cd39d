/**
 * What the phone counts of its own use for Apple, day by day: which program or app did what, and how often. One JSON
 * object on each line behind a header; the names of the events change with each version, the words in the keys do not.
 * Forms: published reports of iOS 12 to 18 beside crash reports.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, processName, text, textTime, textWithLinks } from "../../../model/field.ts";
import { onPhone } from "../../../model/where.ts";
import { readUsageReport } from "./read.ts";

const reports = "/private/var/mobile/Library/Logs/CrashReporter";

export default artifact({
  id: "ios.usage-reports",
  // Journals of the same name have another form behind their first line; `ios.version-history` reads that line.
  where: [onPhone(`${reports}/**/Analytics-*.ips.ca*`)],
  shows: "ran",
  fields: {
    event: text(),
    programs: processName(),
    apps: appId(),
    addresses: textWithLinks({ grade: "reached" }),
    written: textTime("report on use written"),
  },
  sightings: [{ name: "programs" }],
  read: readUsageReport,
  rules: [],
});
