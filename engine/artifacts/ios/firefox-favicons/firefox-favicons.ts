/**
 * Site icons and page previews that Firefox kept in `browser.db`, with the page each belongs to.
 * Tables: `favicons`, `favicon_sites`, `favicon_site_urls`, `history`, `page_metadata`:
 * https://github.com/mozilla-mobile/firefox-ios (BrowserSchema)
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { number, text, textWithLinks, unixTime, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readFavicons } from "./read.ts";

export default artifact({
  id: "ios.firefox-favicons",
  where: [
    inBackup("AppDomainGroup-group.org.mozilla.ios.Firefox", "profile.profile/browser.db"),
    inBackup("AppDomain*", "**/profile.*/browser.db"),
    onPhone("/private/var/mobile/Containers/**/profile.*/browser.db"),
    onPhone("/private/var/mobile/profile.profile/browser.db"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    icon: url({ personal: "text" }),
    fetched: unixTime("icon fetched"),
    width: number(),
    height: number(),
    title: text({ personal: "text" }),
    description: textWithLinks({ personal: "text", grade: "context" }),
    app: text(),
  },
  read: readFavicons,
  rules: [],
});
