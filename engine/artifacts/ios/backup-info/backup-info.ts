/**
 * What the backup says of the phone it came from: model, version, numbers, and the applications installed on it.
 * `Info.plist` is written by the computer that made the backup and is never encrypted; `Manifest.plist` names the
 * applications once more. Keys: libimobiledevice, idevicebackup2, https://github.com/libimobiledevice/libimobiledevice
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, number, plistTime, text } from "../../../model/field.ts";
import { inBackup } from "../../../model/where.ts";
import { readBackupInfo } from "./read.ts";

export default artifact({
  id: "ios.backup-info",
  where: [inBackup("", "Info.plist"), inBackup("", "Manifest.plist")],
  shows: "ran",
  fields: {
    kind: text(),
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
    app: appId(),
    appName: text(),
    maker: text(),
    appVersion: text(),
    purchased: plistTime("application bought"),
    storeAccount: text({ personal: "address" }),
    storeItem: number(),
  },
  read: readBackupInfo,
  rules: [],
});
