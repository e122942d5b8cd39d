/**
 * About the evidence itself: was this phone restored from a backup, or filled from another phone? Then old traces can
 * belong to the phone before it. Keys of `com.apple.MobileBackup.plist` and of lockdown's `data_ark.plist`: public
 * analyses, https://github.com/abrignoni/iLEAPP, and iOS's own program that writes them (MobileBackup).
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, plistTime, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readHealth } from "./read.ts";
import { filledFromElsewhere } from "./rules.ts";

export default artifact({
  id: "ios.evidence-health",
  where: [
    inBackup("HomeDomain", "Library/Preferences/com.apple.MobileBackup.plist"),
    inBackup("HomeDomain", "Library/Preferences/com.apple.migration.plist"),
    inBackup("HomeDomain", "Library/Preferences/com.apple.purplebuddy.plist"),
    inBackup("RootDomain", "Library/Lockdown/data_ark.plist"),
    onPhone("/private/var/mobile/Library/Preferences/com.apple.MobileBackup.plist"),
    onPhone("/private/var/mobile/Library/Preferences/com.apple.migration.plist"),
    onPhone("/private/var/mobile/Library/Preferences/com.apple.purplebuddy.plist"),
    onPhone("/private/var/root/Library/Lockdown/data_ark.plist"),
  ],
  shows: "context",
  fields: {
    kind: text(),
    fromCloud: flag(),
    backupBuild: text(),
    deviceBuild: text(),
    sourceModel: text(),
    sourceDevice: text({ personal: "serial" }),
    setting: text(),
    value: text({ personal: "name" }),
    restored: plistTime("phone restored from a backup"),
    transferred: plistTime("contents came from another phone"),
    backedUp: plistTime("backup made"),
    setUp: plistTime("phone set up"),
  },
  read: readHealth,
  rules: [filledFromElsewhere],
});
