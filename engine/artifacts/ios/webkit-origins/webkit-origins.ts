/**
 * Sites that stored something in an app's web views, by the files that say so themselves: since iOS 16 the folders bear
 * hashes and hold a file `origin`; service workers and older storage are listed in databases.
 * WebKit: StorageUtilities, SWRegistrationDatabase, https://github.com/WebKit/WebKit
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { text, unixTime, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readOrigins } from "./read.ts";

const paths = [
  "WebKit/**/origin",
  // A site on the home screen keeps its storage beside its icon.
  "WebClips/**/origin",
  "ServiceWorkerRegistrations*.sqlite3",
  "WebKit/**/StorageTracker.db",
  "WebKit/**/Databases.db",
];

export default artifact({
  id: "ios.webkit-origins",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", "Library/WebKit/WebsiteData/Default/*/*/origin"),
    ...paths.flatMap((path) => [inBackup("*", `**/${path}`), onPhone(`/private/var/mobile/**/${path}`)]),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    site: url({ personal: "text" }),
    topSite: url({ personal: "text" }),
    scope: url({ personal: "text" }),
    script: url({ personal: "text" }),
    /** When the file was made: the site was used for the first time. */
    created: unixTime("site's storage created"),
    checked: unixTime("service worker last updated"),
    app: text(),
  },
  read: readOrigins,
  rules: [],
});
