/**
 * Notifications that were delivered and not yet cleared, or are to come: words that reached the screen, and the apps that
 * sent them. Keyed archives of dictionaries whose keys begin with `AppNotification`; public analyses:
 * https://github.com/abrignoni/iLEAPP, from iOS 9 (`PushStore`) to iOS 18.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, plistTime, text, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readNotifications } from "./read.ts";

const paths = [
  "Library/UserNotifications/*/DeliveredNotifications.plist",
  "Library/UserNotifications/*/PendingNotifications.plist",
  "Library/SpringBoard/PushStore/*.pushstore",
];

export default artifact({
  id: "ios.notifications",
  where: paths.flatMap((path) => [inBackup("HomeDomain", path), onPhone(`/private/var/mobile/${path}`)]),
  shows: "ran",
  fields: {
    kind: text(),
    app: appId(),
    title: textWithLinks({ personal: "text", grade: "reached" }),
    subtitle: textWithLinks({ personal: "text", grade: "reached" }),
    message: textWithLinks({ personal: "text", grade: "reached" }),
    links: url({ personal: "text", grade: "reached" }),
    category: text(),
    identifier: text(),
    created: plistTime("notification made"),
  },
  read: readNotifications,
  rules: [],
});
