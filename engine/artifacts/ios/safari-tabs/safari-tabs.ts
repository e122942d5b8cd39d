/**
 * Tabs of Safari since iOS 15 (`SafariTabs.db`), closed tabs, tabs of the account's other devices (`CloudTabs.db`),
 * bookmarks and reading list (`Bookmarks.db`), and downloads. All of them keep addresses after the history was cleared.
 * Keys of the property lists as Safari writes them; the schema stands in each database.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  filePath,
  flag,
  macTime,
  number,
  plistTime,
  text,
  textWithLinks,
  unixTime,
  url,
} from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readSafariFile } from "./read.ts";

const names = ["SafariTabs.db", "CloudTabs.db", "Bookmarks.db", "RecentlyClosedTabs.plist", "Downloads.plist"];

export default artifact({
  id: "ios.safari-tabs",
  where: [
    inBackup("HomeDomain", "Library/Safari/SafariTabs.db"),
    ...names.flatMap((name) => [
      inBackup("*", `**/Library/Safari/**/${name}`),
      onPhone(`/private/var/mobile/**/Library/Safari/**/${name}`),
    ]),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    localUrl: url({ personal: "text" }),
    title: text({ personal: "text" }),
    tab: text(),
    viewed: plistTime("tab last looked at"),
    visited: plistTime("page last visited"),
    added: plistTime("tab or bookmark added"),
    closed: plistTime("tab closed"),
    closedAt: macTime("tab closed"),
    closedUnix: unixTime("tab closed"),
    changed: macTime("tab or bookmark changed"),
    changedUnix: unixTime("tab or bookmark changed"),
    viewedElsewhere: macTime("tab last looked at on another device"),
    viewedElsewhereUnix: unixTime("tab last looked at on another device"),
    fromLink: flag(),
    private: flag(),
    folder: text({ personal: "name" }),
    device: text({ personal: "name" }),
    /** Bookmarks, and tabs of other devices: kept, not necessarily opened here. */
    kept: url({ personal: "text", grade: "reached" }),
    preview: textWithLinks({ personal: "text", grade: "context" }),
    /** Picture of a page in the reading list. */
    image: url({ personal: "text", grade: "context" }),
    number: number(),
    entryUrl: url({ personal: "text" }),
    originalUrl: url({ personal: "text" }),
    entryTitle: text({ personal: "text" }),
    referrer: url({ personal: "text" }),
    frames: url({ personal: "text" }),
    dataLength: number(),
    file: filePath({ personal: "text" }),
    bytes: number(),
    started: plistTime("download started"),
    finished: plistTime("download finished"),
    profile: text({ personal: "name" }),
  },
  read: readSafariFile,
  rules: [],
});
