/**
 * Wi-Fi networks that the phone knows, and when it joined them: for the timeline, and to see networks that nobody here
 * remembers. Keys of `com.apple.wifi.known-networks.plist` (iOS 14 and later), `com.apple.wifi.plist` (before) and
 * `com.apple.wifi-private-mac-networks.plist`, as in public images of iOS 15 and 16.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, number, plistTime, text, url } from "../../../model/field.ts";
import { inAcquisition, inBackup, onPhone } from "../../../model/where.ts";
import { readNetworks } from "./read.ts";

const names = [
  "com.apple.wifi.known-networks.plist",
  "SystemConfiguration/com.apple.wifi.plist",
  "SystemConfiguration/com.apple.wifi-networks.plist*",
  "SystemConfiguration/com.apple.wifi-private-mac-networks.plist",
];

export default artifact({
  id: "ios.wifi-networks",
  where: [
    ...names.flatMap((name) => [
      inBackup("SystemPreferencesDomain", name),
      onPhone(`/private/var/preferences/${name}`),
    ]),
    ...names.map((name) => inAcquisition("ios-sysdiagnose", `WiFi/${name.slice(name.lastIndexOf("/") + 1)}`)),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    network: text({ personal: "place" }),
    stations: text({ personal: "place" }),
    routers: text({ personal: "place" }),
    security: text(),
    hidden: flag(),
    captive: flag(),
    /** Pages with which the network received the phone. */
    captivePages: url(),
    carPlay: flag(),
    autoJoinOff: flag(),
    usage: number(),
    added: plistTime("Wi-Fi network added"),
    joinedByUser: plistTime("Wi-Fi network joined by hand"),
    joinedBySystem: plistTime("Wi-Fi network joined by the phone"),
    joinedBefore: plistTime("Wi-Fi network joined before"),
    seen: plistTime("Wi-Fi network seen"),
    left: plistTime("Wi-Fi network left"),
    updated: plistTime("note on Wi-Fi network changed"),
    passwordChanged: plistTime("password of Wi-Fi network changed"),
  },
  identity: [{ thing: "wifi-network", by: ["network"], state: ["security"], rows: { kind: ["known"] } }],
  read: readNetworks,
  rules: [],
});
