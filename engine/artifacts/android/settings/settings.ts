/**
 * Settings of the phone and of each of its users, who wrote them, and since Android 12 how they changed.
 * Format: AOSP `SettingsProvider` (`SettingsState.dumpHistoricalOperations` and others), published dumps.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, localTextTime, number, text, textWithLinks } from "../../../model/field.ts";
import { inAcquisition, inSection } from "../../../model/where.ts";
import { comparedSettings } from "./identity.ts";
import { readSettings } from "./read.ts";
import { protectionOff, trafficLedElsewhere } from "./rules.ts";

export default artifact({
  id: "android.settings",
  where: [inSection("DUMPSYS settings"), inAcquisition("androidqf", "settings_*.txt")],
  shows: "ran",
  fields: {
    kind: text(),
    namespace: text(),
    user: number(),
    name: text(),
    value: textWithLinks({ grade: "contact", personal: "text" }),
    apps: appId(),
    writer: appId(),
    mode: text(),
    before: text({ personal: "text" }),
    changed: localTextTime("setting changed"),
    changedAt: text(),
  },
  identity: comparedSettings,
  read: readSettings,
  rules: [protectionOff, trafficLedElsewhere],
});
