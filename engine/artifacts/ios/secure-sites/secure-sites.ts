/**
 * Sites that told the phone to come back over encrypted connections only (HSTS, RFC 6797). The system keeps them for each
 * app, often for a year, and clearing the history may leave them. Only an answer of the site puts it there; hosts that the
 * system brings along are left out.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, host, macTime, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readSites } from "./read.ts";

export default artifact({
  id: "ios.secure-sites",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", "Library/Cookies/HSTS.plist"),
    inBackup("*", "**/HSTS.plist"),
    onPhone("/private/var/**/HSTS.plist"),
  ],
  shows: "contact",
  fields: {
    site: host({ personal: "text" }),
    answered: macTime("site answered"),
    /** As a date; no moment of the timeline, since it lies ahead. */
    until: text(),
    sitesBelow: flag(),
    app: text(),
  },
  read: readSites,
  rules: [],
});
