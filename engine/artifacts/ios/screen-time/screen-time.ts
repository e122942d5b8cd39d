/**
 * Screen Time: how long each app was used and each site was shown, hour by hour, on this device and on others of the
 * account or family. Schema as in public analyses: https://github.com/mac4n6/APOLLO and
 * https://github.com/abrignoni/iLEAPP. Tables: `ZUSAGETIMEDITEM`, `ZUSAGECOUNTEDITEM`, `ZUSAGECATEGORY`, `ZUSAGEBLOCK`,
 * `ZUSAGE`, `ZCOREDEVICE`, `ZINSTALLEDAPP` (Core Data, times in seconds since 2001).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, host, macTime, number, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readScreenTime } from "./read.ts";

const path = "Library/Application Support/com.apple.remotemanagementd/RMAdminStore-*.sqlite";

export default artifact({
  id: "ios.screen-time",
  where: [
    inBackup("HomeDomain", path),
    inBackup("AppDomain-com.apple.remotemanagementd", path),
    onPhone(`/private/var/mobile/${path}`),
    onPhone(`/private/var/mobile/Containers/Data/InternalDaemon/*/${path}`),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    app: appId(),
    domain: host({ personal: "text", grade: "contact" }),
    category: text(),
    seconds: number(),
    notifications: number(),
    pickups: number(),
    device: text({ personal: "name" }),
    /** 1 macOS, 2 iOS, 4 watchOS. */
    platform: number(),
    counted: macTime("hour of use begins"),
    lastEvent: macTime("last use in the hour"),
  },
  read: readScreenTime,
  rules: [],
});
