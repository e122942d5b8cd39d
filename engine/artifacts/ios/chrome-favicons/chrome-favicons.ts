/**
 * Site icons that Chrome and the browsers that share its storage kept, with the page each was shown for. They outlive the
 * history: clearing it leaves icons behind that other pages use.
 * Tables: `icon_mapping`, `favicons`, `favicon_bitmaps`:
 * https://chromium.googlesource.com/chromium/src/+/main/components/favicon/core/favicon_database.cc
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { text, url, webkitTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readFavicons } from "./read.ts";

const folders = ["Default*", "Profile *", "Guest Profile"];

export default artifact({
  id: "ios.chrome-favicons",
  where: [
    inBackup("AppDomain-com.google.chrome.ios", "Library/Application Support/Google/Chrome/Default/Favicons"),
    ...folders.flatMap((folder) => [
      inBackup("AppDomain*", `**/${folder}/Favicons`),
      onPhone(`/private/var/mobile/Containers/**/${folder}/Favicons`),
    ]),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    icon: url({ personal: "text" }),
    updated: webkitTime("icon fetched"),
    requested: webkitTime("icon last asked for"),
    app: text(),
    profile: text({ personal: "name" }),
  },
  read: readFavicons,
  rules: [],
});
