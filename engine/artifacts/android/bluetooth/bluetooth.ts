/**
 * Devices that the phone is paired with over Bluetooth, and who switched Bluetooth on and off.
 * Format: AOSP `BluetoothManagerService.dump` and `AdapterProperties.dump`, published dumps of Android 8 to 14.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, localTextTime, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readBluetooth } from "./read.ts";

export default artifact({
  id: "android.bluetooth",
  where: [inSection("DUMPSYS bluetooth_manager")],
  shows: "ran",
  fields: {
    kind: text(),
    address: text({ personal: "serial" }),
    name: text({ personal: "name" }),
    type: text(),
    on: flag(),
    reason: text(),
    package: appId(),
    at: localTextTime("Bluetooth switched"),
    atText: text(),
  },
  identity: [{ thing: "bluetooth-device", by: ["name", "address"], rows: { kind: ["paired"] } }],
  read: readBluetooth,
  rules: [],
});
