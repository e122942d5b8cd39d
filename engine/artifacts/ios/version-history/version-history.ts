/**
 * Which version of iOS ran when: the first line of each analytics journal names both. Gaps and steps back help to date
 * everything else. Header keys `timestamp` and `os_version`: any `.ips` file; Apple, "Interpreting the JSON format of a
 * crash report", https://developer.apple.com/documentation/xcode/interpreting-the-json-format-of-a-crash-report
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { text, textTime } from "../../../model/field.ts";
import { onPhone } from "../../../model/where.ts";
import { readJournal } from "./read.ts";

export default artifact({
  id: "ios.version-history",
  where: [
    onPhone("/private/var/db/analyticsd/**/Analytics-Journal-*"),
    onPhone("/private/var/mobile/Library/Logs/CrashReporter/**/Analytics-*.ips*"),
  ],
  shows: "context",
  fields: {
    written: textTime("version noted"),
    version: text(),
    build: text(),
    system: text(),
    report: text(),
  },
  read: readJournal,
  rules: [],
});
