/**
 * Pages that Firefox opened, in both of its stores: `browser.db` (until version 99 or so) and `places.db`, which all
 * Mozilla apps share. `browser.db` also holds tabs of the account's other devices.
 * Schemas: https://github.com/mozilla/application-services/blob/main/components/places/sql/create_shared_schema.sql and
 * https://github.com/mozilla-mobile/firefox-ios (BrowserSchema)
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, number, text, textWithLinks, unixMicroseconds, unixMilliseconds, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { redirectRule } from "../../web-redirect.ts";
import { readHistory } from "./read.ts";

export default artifact({
  id: "ios.firefox-history",
  where: [
    inBackup("AppDomainGroup-group.org.mozilla.ios.Firefox", "profile.profile/browser.db"),
    inBackup("AppDomainGroup-group.org.mozilla.ios.Firefox", "profile.profile/places.db"),
    inBackup("AppDomain*", "**/profile.*/browser.db"),
    inBackup("AppDomain*", "**/profile.*/places.db"),
    onPhone("/private/var/mobile/Containers/**/profile.*/browser.db"),
    onPhone("/private/var/mobile/Containers/**/profile.*/places.db"),
    onPhone("/private/var/mobile/profile.profile/browser.db"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    title: text({ personal: "text" }),
    /** `browser.db` counts in millionths, `places.db` in thousandths of a second. */
    visited: unixMicroseconds("page visited"),
    visitedMilliseconds: unixMilliseconds("page visited"),
    lastVisited: unixMilliseconds("page last visited"),
    visit: number(),
    fromVisit: number(),
    how: text(),
    redirect: text(),
    local: flag(),
    /** Tabs of another device, and bookmarks: kept, not necessarily opened here. */
    kept: url({ personal: "text", grade: "reached" }),
    earlier: url({ personal: "text", grade: "reached" }),
    image: url({ personal: "text" }),
    description: textWithLinks({ personal: "text", grade: "context" }),
    searched: textWithLinks({ personal: "text", grade: "context" }),
    app: text(),
  },
  read: readHistory,
  rules: [redirectRule("ios.firefox-history/sent-on-to-another-site")],
});
