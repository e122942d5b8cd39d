/**
 * Pages that the DuckDuckGo browser opened. A Core Data store with tables `ZBROWSINGHISTORYENTRYMANAGEDOBJECT` (pages) and
 * `ZPAGEVISITMANAGEDOBJECT` (visits), times in seconds since 2001: https://github.com/duckduckgo/apple-browsers (History)
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, macTime, number, text, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readHistory } from "./read.ts";

const path = "Library/Application Support/History.sqlite";

export default artifact({
  id: "ios.duckduckgo-history",
  where: [
    inBackup("AppDomain-com.duckduckgo.mobile.ios", path),
    inBackup("AppDomain*duckduckgo*", "**/History.sqlite"),
    onPhone(`/private/var/mobile/Containers/Data/Application/*/${path}`),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    title: text({ personal: "text" }),
    visited: macTime("page visited"),
    lastVisited: macTime("page last visited"),
    visits: number(),
    failed: flag(),
    trackers: text(),
    app: text(),
  },
  read: readHistory,
  rules: [],
});
