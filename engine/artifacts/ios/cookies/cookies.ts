/**
 * Cookies of every app: a site that set one was talked to by the phone, whatever the history says.
 * Kept by CFNetwork in `Cookies.binarycookies`, one file for each app.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, host, macTime, number, text, textWithLinks } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readCookies } from "./read.ts";

export default artifact({
  id: "ios.cookies",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", "Library/Cookies/Cookies.binarycookies"),
    inBackup("*", "**/*.binarycookies"),
    onPhone("/private/var/**/*.binarycookies"),
  ],
  shows: "contact",
  fields: {
    site: host({ personal: "text" }),
    name: text(),
    path: text({ personal: "text" }),
    value: textWithLinks({ personal: "text", grade: "context" }),
    comment: textWithLinks({ personal: "text", grade: "context" }),
    created: macTime("cookie set"),
    /** As a date; no moment of the timeline, since it lies ahead. */
    expires: text(),
    secure: flag(),
    httpOnly: flag(),
    flags: number(),
    app: text(),
  },
  read: readCookies,
  rules: [],
});
