/**
 * The older form of WebKit's list of sites (until iOS 12 or so): one property list for each app, with the redirects between
 * sites. Amnesty International, Forensic Methodology Report (2021), found redirects to published hosts here:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, host, number, plistTime, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readLog } from "./read.ts";

const name = "full_browsing_session_resourceLog.plist";

export default artifact({
  id: "ios.webkit-session-log",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", `Library/WebKit/WebsiteData/ResourceLoadStatistics/${name}`),
    inBackup("*", `**/${name}`),
    onPhone(`/private/var/mobile/**/${name}`),
  ],
  shows: "contact",
  fields: {
    site: host({ personal: "text" }),
    sentOnFrom: host({ personal: "text" }),
    sentOnTo: host({ personal: "text" }),
    framedBy: host({ personal: "text" }),
    loadedBy: host({ personal: "text" }),
    partSentOnTo: host({ personal: "text" }),
    partSentOnFrom: host({ personal: "text" }),
    interacted: plistTime("person last used the site"),
    seen: plistTime("site last seen"),
    hadInteraction: flag(),
    timesSeen: number(),
    app: text(),
  },
  read: readLog,
  rules: [],
});
