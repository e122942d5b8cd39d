/**
 * What the backup says of the phone it came from: model, version, numbers, the date. `Info.plist` is written by the
 * computer that made the backup and is never encrypted. The apps that it names are `ios.applications`.
 * Keys: libimobiledevice, idevicebackup2, https://github.com/libimobiledevice/libimobiledevice
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { plistTime, text } from "../../../model/field.ts";
import { inBackup } from "../../../model/where.ts";
import { readBackupInfo } from "./read.ts";

export default artifact({
  id: "ios.backup-info",
  where: [inBackup("", "Info.plist")],
  shows: "context",
  fields: {
    deviceName: text({ personal: "name" }),
    productType: text(),
    productName: text(),
    productVersion: text(),
    buildVersion: text(),
    serialNumber: text({ personal: "serial" }),
    uniqueIdentifier: text({ personal: "serial" }),
    guid: text({ personal: "serial" }),
    imei: text({ personal: "serial" }),
    imei2: text({ personal: "serial" }),
    meid: text({ personal: "serial" }),
    iccid: text({ personal: "serial" }),
    phoneNumber: text({ personal: "number" }),
    targetType: text(),
    iTunesVersion: text(),
    macOSVersion: text(),
    lastBackup: plistTime("backup made"),
  },
  read: readBackupInfo,
  rules: [],
});
