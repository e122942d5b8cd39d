/**
 * Computers that may control the phone over a cable or the network, and when they last did.
 * Format: AOSP `AdbDebuggingManager.dump`, published dumps of Android 10 to 14.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, number, text, unixMilliseconds } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readAdbState } from "./read.ts";
import { computersTrusted, wirelessDebugging } from "./rules.ts";

export default artifact({
  id: "android.adb-state",
  where: [inSection("DUMPSYS adb")],
  shows: "context",
  fields: {
    kind: text(),
    connected: flag(),
    lastKey: text({ personal: "serial" }),
    key: text({ personal: "serial" }),
    computer: text({ personal: "name" }),
    lastConnected: unixMilliseconds("computer last connected"),
    keys: number(),
    wireless: flag(),
    port: number(),
    networks: number(),
  },
  identity: [
    { thing: "computer", by: ["computer", "key"], rows: { kind: ["key"] }, power: { new: true } },
    { thing: "protection", by: ["kind"], state: ["wireless"], rows: { kind: ["state"] } },
  ],
  read: readAdbState,
  rules: [computersTrusted, wirelessDebugging],
});
