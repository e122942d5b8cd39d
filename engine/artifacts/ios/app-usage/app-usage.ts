/**
 * What the phone notes of its own use (`knowledgeC.db`): apps in front, pages looked at, installs, and when the phone was
 * locked or charged. Described by Sarah Edwards, "Knowledge is Power" (2018),
 * https://www.mac4n6.com/blog/2018/8/5/knowledge-is-power-using-the-knowledgecdb-database-on-macos-and-ios-to-determine-precise-user-and-application-usage
 * Tables: `ZOBJECT`, `ZSTRUCTUREDMETADATA`, `ZSOURCE` (Core Data, times in seconds since 2001).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, host, macTime, number, text, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readUsage } from "./read.ts";

export default artifact({
  id: "ios.app-usage",
  where: [
    inBackup("HomeDomain", "Library/CoreDuet/Knowledge/knowledgeC.db"),
    inBackup("AppDomain-com.apple.coreduetd", "Library/CoreDuet/Knowledge/knowledgeC.db"),
    onPhone("/private/var/mobile/Library/CoreDuet/Knowledge/knowledgeC.db"),
    onPhone("/private/var/db/CoreDuet/Knowledge/knowledgeC.db"),
  ],
  shows: "ran",
  fields: {
    stream: text(),
    app: appId(),
    /** The app that wrote the entry down, where it is not the one the entry speaks of. */
    source: appId(),
    page: url({ personal: "text", grade: "contact" }),
    domain: host({ personal: "text", grade: "contact" }),
    title: textWithLinks({ personal: "text", grade: "context" }),
    /** Words of a notification, where an old version kept them. */
    message: textWithLinks({ personal: "text", grade: "reached" }),
    /** The app that an extension belongs to, and the app it was used in. */
    related: appId(),
    value: textWithLinks({ personal: "text", grade: "context" }),
    number: number(),
    launchReason: text(),
    device: text({ personal: "serial" }),
    entry: number(),
    started: macTime("use began"),
    ended: macTime("use ended"),
    written: macTime("use written down"),
  },
  read: readUsage,
  rules: [],
});
