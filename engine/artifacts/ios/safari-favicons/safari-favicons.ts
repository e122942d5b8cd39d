/**
 * Site icons that Safari fetched or gave up on, with the page each was for. They stay when a page is removed from the
 * history. Tables: `page_url`, `icon_info`, `rejected_resources`.
 * Amnesty International, Forensic Methodology Report (2021), found hosts here that the history no longer had:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { macTime, text, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readFavicons } from "./read.ts";

export default artifact({
  id: "ios.safari-favicons",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", "Library/Image Cache/Favicons/Favicons.db"),
    inBackup("*", "**/Image Cache/Favicons/Favicons.db"),
    onPhone("/private/var/mobile/**/Image Cache/Favicons/Favicons.db"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    icon: url({ personal: "text" }),
    fetched: macTime("icon fetched"),
    rejected: macTime("icon given up"),
  },
  read: readFavicons,
  rules: [],
});
