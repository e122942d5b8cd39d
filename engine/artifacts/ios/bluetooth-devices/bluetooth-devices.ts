/**
 * Bluetooth devices that the phone was paired with or saw: for the timeline, and to see accessories that nobody here
 * remembers. Tables `PairedDevices` and `OtherDevices` and the list of classic devices, as in public analyses:
 * https://github.com/abrignoni/iLEAPP
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { number, text, unixTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readDevices } from "./read.ts";

const domain = "SysSharedContainerDomain-systemgroup.com.apple.bluetooth";
const names = [
  "Library/Database/com.apple.MobileBluetooth.ledevices.*.db",
  "Library/Preferences/com.apple.MobileBluetooth.devices.plist",
];

export default artifact({
  id: "ios.bluetooth-devices",
  where: [
    ...names.flatMap((name) => [
      inBackup(domain, name),
      onPhone(`/private/var/containers/Shared/SystemGroup/*/${name}`),
    ]),
    inBackup("HomeDomain", "Library/Preferences/com.apple.MobileBluetooth.devices.plist"),
    onPhone("/private/var/mobile/Library/Preferences/com.apple.MobileBluetooth.devices.plist"),
  ],
  shows: "context",
  fields: {
    kind: text(),
    name: text({ personal: "name" }),
    address: text({ personal: "serial" }),
    resolvedAddress: text({ personal: "serial" }),
    uuid: text({ personal: "serial" }),
    nameOrigin: number(),
    /** As stored: its zero point is not published. */
    lastSeenStored: number(),
    lastConnectionStored: number(),
    manufacturer: number(),
    product: number(),
    seen: unixTime("Bluetooth device seen"),
  },
  identity: [{ thing: "bluetooth-device", by: ["name", "address"] }],
  read: readDevices,
  rules: [],
});
