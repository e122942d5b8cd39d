/**
 * Pages, searches and downloads of Chrome and the browsers that share its storage (Edge, Brave, Opera and others), in all
 * of their profiles.
 * Tables: `urls`, `visits`, `visit_source`, `keyword_search_terms`, `downloads`, `downloads_url_chains`:
 * https://chromium.googlesource.com/chromium/src/+/main/components/history/core/browser/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { chromiumHistoryFields, readHistory } from "../../chromium-history.ts";
import { redirectRule } from "../../web-redirect.ts";

const folders = ["Default*", "Profile *", "Guest Profile"];

export default artifact({
  id: "ios.chrome-history",
  where: [
    inBackup("AppDomain-com.google.chrome.ios", "Library/Application Support/Google/Chrome/Default/History"),
    ...folders.flatMap((folder) => [
      inBackup("AppDomain*", `**/${folder}/History`),
      onPhone(`/private/var/mobile/Containers/**/${folder}/History`),
    ]),
  ],
  shows: "contact",
  fields: chromiumHistoryFields,
  read: readHistory,
  rules: [redirectRule("ios.chrome-history/sent-on-to-another-site")],
});
