/**
 * Which apps may open links of which hosts, share passwords with them or hand over to them (`swcutil show`). The phone asks
 * each host's list when the app is installed and every few days.
 * Form of the text: Apple, TN3155 "Debugging universal links",
 * https://developer.apple.com/documentation/technotes/tn3155-debugging-universal-links
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, host, text, textTime, textWithLinks } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readUniversalLinks } from "./read.ts";

export default artifact({
  id: "ios.universal-links",
  where: [inAcquisition("ios-sysdiagnose", "swcutil_show.txt"), inAcquisition("ios-sysdiagnose", "swcutil*.txt")],
  shows: "ran",
  fields: {
    kind: text(),
    service: text(),
    app: appId(),
    team: text(),
    version: text(),
    host: host({ grade: "contact" }),
    userApproval: text(),
    siteApproval: text(),
    error: textWithLinks({ grade: "context" }),
    checked: textTime("list of links of a host asked for"),
    nextCheck: text(),
  },
  read: readUniversalLinks,
  rules: [],
});
