/**
 * Pages that Safari opened, with the redirects between them, and what was deleted.
 * A one-click exploit leaves a visit that is sent on within a second to an unknown host: Amnesty International, Forensic
 * Methodology Report (2021), https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * Tables: `history_items`, `history_visits`, `history_tombstones`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, macTime, number, text, unixTime, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readVisits } from "./read.ts";
import { redirectWithinAMoment } from "./rules.ts";

export default artifact({
  id: "ios.safari-history",
  where: [
    inBackup("HomeDomain", "Library/Safari/History.db"),
    inBackup("HomeDomain", "Library/Safari/Profiles/*/History.db"),
    inBackup("AppDomain-com.apple.mobilesafari", "Library/Safari/History.db"),
    inBackup("AppDomain-com.apple.mobilesafari", "Library/Safari/Profiles/*/History.db"),
    onPhone("/private/var/mobile/Library/Safari/History.db"),
    onPhone("/private/var/mobile/Library/Safari/Profiles/*/History.db"),
    onPhone("/private/var/mobile/Containers/Data/Application/*/Library/Safari/History.db"),
    onPhone("/private/var/mobile/Containers/Data/Application/*/Library/Safari/Profiles/*/History.db"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    title: text({ personal: "text" }),
    visited: macTime("page visited"),
    /** Newer systems count from 1970 in the same column. */
    visitedSince1970: unixTime("page visited"),
    deletedFrom: macTime("history deleted from"),
    deletedTo: macTime("history deleted to"),
    visit: number(),
    item: number(),
    redirectSource: number(),
    redirectDestination: number(),
    loaded: flag(),
    notGet: flag(),
    /** 0: this device; 1: another device of the same iCloud account. */
    origin: number(),
    visitCount: number(),
    profile: text({ personal: "name" }),
  },
  read: readVisits,
  rules: [redirectWithinAMoment],
  weight: 3,
});
