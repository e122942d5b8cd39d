/**
 * Sites that Safari keeps notes about: settings for one site, trackers it blocked and on which pages, previews it fetched,
 * suggestions that were not taken. They stay when the history is cleared, and some are in unencrypted backups.
 * Tables: `preference_values` (PerSitePreferences.db), `BlockedResources` (ContentBlockerStatistics.db), `page_url`
 * (LPLinkMetadata.db), `ignored_siri_suggested_sites`, `sites` (EnhancedSecuritySites.db).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { host, macTime, text, unixTime, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readSites } from "./read.ts";

const names = [
  "PerSitePreferences.db",
  "ContentBlockerStatistics.db",
  "LPLinkMetadata.db",
  "IgnoredSiriSuggestedSites.db",
  "EnhancedSecuritySites.db",
];

export default artifact({
  id: "ios.safari-sites",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", "Library/Safari/PerSitePreferences.db"),
    ...names.flatMap((name) => [inBackup("*", `**/${name}`), onPhone(`/private/var/mobile/**/${name}`)]),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    site: host({ personal: "text" }),
    page: url({ personal: "text" }),
    /** A part of the page that was not fetched, or a page that was only offered. */
    blocked: host({ personal: "text", grade: "reached" }),
    offered: url({ personal: "text", grade: "reached" }),
    setting: text(),
    noted: macTime("site noted"),
    notedUnix: unixTime("site noted"),
    app: text(),
    profile: text({ personal: "name" }),
  },
  read: readSites,
  rules: [],
});
