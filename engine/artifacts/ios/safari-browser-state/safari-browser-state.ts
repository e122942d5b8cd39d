/**
 * Tabs of Safari until iOS 14, with the pages that each one remembers. Tables: `tabs`, `tab_sessions`, `browser_windows`;
 * before iOS 12 the session stands in `tabs`.
 * Amnesty International, Forensic Methodology Report (2021), reads the same sessions:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, macTime, number, text, unixTime, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readTabs } from "./read.ts";

export default artifact({
  id: "ios.safari-browser-state",
  where: [
    inBackup("HomeDomain", "Library/Safari/BrowserState.db"),
    inBackup("*", "**/Library/Safari/BrowserState.db"),
    inBackup("*", "**/Library/Safari/Profiles/*/BrowserState.db"),
    onPhone("/private/var/mobile/**/Library/Safari/BrowserState.db"),
    onPhone("/private/var/mobile/**/Library/Safari/Profiles/*/BrowserState.db"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    tab: text(),
    title: text({ personal: "text" }),
    url: url({ personal: "text" }),
    visibleUrl: url({ personal: "text" }),
    /** When the tab came to the front, which can be long before its page was opened. */
    viewed: macTime("tab last looked at"),
    viewedUnix: unixTime("tab last looked at"),
    fromLink: flag(),
    private: flag(),
    window: text(),
    number: number(),
    entryUrl: url({ personal: "text" }),
    originalUrl: url({ personal: "text" }),
    entryTitle: text({ personal: "text" }),
    referrer: url({ personal: "text" }),
    frames: url({ personal: "text" }),
    dataLength: number(),
    profile: text({ personal: "name" }),
  },
  read: readTabs,
  rules: [],
});
