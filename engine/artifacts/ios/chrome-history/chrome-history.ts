/**
 * Pages, searches and downloads of Chrome and the browsers that share its storage (Edge, Brave, Opera and others), in all
 * of their profiles.
 * Tables: `urls`, `visits`, `visit_source`, `keyword_search_terms`, `downloads`, `downloads_url_chains`:
 * https://chromium.googlesource.com/chromium/src/+/main/components/history/core/browser/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, number, text, textWithLinks, url, webkitTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { redirectRule } from "../../web-redirect.ts";
import { readHistory } from "./read.ts";

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
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    title: text({ personal: "text" }),
    visited: webkitTime("page visited"),
    lastVisited: webkitTime("page last visited"),
    visit: number(),
    fromVisit: number(),
    how: text(),
    redirect: text(),
    source: text(),
    visitCount: number(),
    typedCount: number(),
    referrer: url({ personal: "text" }),
    searched: textWithLinks({ personal: "text", grade: "context" }),
    addresses: url({ personal: "text" }),
    tab: url({ personal: "text" }),
    file: filePath({ personal: "text" }),
    type: text(),
    bytes: number(),
    downloadStarted: webkitTime("download started"),
    downloadEnded: webkitTime("download ended"),
    app: text(),
    profile: text({ personal: "name" }),
  },
  read: readHistory,
  rules: [redirectRule("ios.chrome-history/sent-on-to-another-site")],
});
