/**
 * What is connected by USB, what was connected since the start, and which apps are opened by that.
 * Format: AOSP `UsbService.dump`, `UsbHostManager`, `UsbSettingsManager`, since Android 9 as nested values; published dumps of
 * Android 8 to 10.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, number, text, unixMilliseconds } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readUsb } from "./read.ts";

export default artifact({
  id: "android.usb",
  where: [inSection("DUMPSYS usb")],
  shows: "ran",
  fields: {
    kind: text(),
    user: number(),
    package: appId(),
    connected: flag(),
    functions: text(),
    address: text(),
    mode: text(),
    manufacturer: text(),
    product: text(),
    serial: text({ personal: "serial" }),
    at: unixMilliseconds("device connected or removed"),
  },
  read: readUsb,
  rules: [],
});
