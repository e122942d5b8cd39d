/**
 * The three property lists beside the index: Info.plist (XML), Manifest.plist and Status.plist (binary).
 * Keys as in public sample backups and https://www.theiphonewiki.com/wiki/ITunes_Backup.
 * @module
 */
import { utf8 } from "../formats/bytes.ts";
import { type PlistInput, writeBinaryPlist, writeXmlPlist } from "../formats/plist-writer.ts";

export interface DeviceFacts {
  readonly udid: string;
  readonly name: string;
  /** `iPhone14,5`. */
  readonly model: string;
  /** `iPhone 13`. */
  readonly productName: string;
  readonly osVersion: string;
  readonly build: string;
  readonly serial: string;
  readonly imei: string;
  readonly iccid: string;
  readonly phoneNumber: string;
}

export function infoPlist(device: DeviceFacts, takenAt: Date, more: Readonly<Record<string, PlistInput>>): Uint8Array {
  return utf8(
    writeXmlPlist({
      Applications: {},
      "Build Version": device.build,
      "Device Name": device.name,
      "Display Name": device.name,
      GUID: "0123456789ABCDEF0123456789ABCDEF",
      ICCID: device.iccid,
      IMEI: device.imei,
      "Installed Applications": [],
      "Last Backup Date": takenAt,
      "Phone Number": device.phoneNumber,
      "Product Name": device.productName,
      "Product Type": device.model,
      "Product Version": device.osVersion,
      "Serial Number": device.serial,
      "Target Identifier": device.udid,
      "Target Type": "Device",
      "Unique Identifier": device.udid.toUpperCase(),
      "iTunes Settings": {},
      "iTunes Version": "12.12.9.4",
      ...more,
    }),
  );
}

export function manifestPlist(
  device: DeviceFacts,
  takenAt: Date,
  facts: {
    readonly version: string;
    readonly isEncrypted: boolean;
    readonly keybag: Uint8Array | undefined;
    readonly manifestKey: Uint8Array | undefined;
  },
): Uint8Array {
  return writeBinaryPlist({
    ...(facts.keybag && { BackupKeyBag: facts.keybag }),
    Version: facts.version,
    Date: takenAt,
    ...(facts.manifestKey && { ManifestKey: facts.manifestKey }),
    WasPasscodeSet: true,
    Lockdown: {
      "com.apple.MobileDeviceCrashCopy": {},
      "com.apple.TerminalFlashr": {},
      "com.apple.mobile.data_sync": {},
      "com.apple.Accessibility": {
        SpeakAutoCorrectionsEnabledByiTunes: false,
        ZoomTouchEnabledByiTunes: false,
        InvertDisplayEnabledByiTunes: false,
        ClosedCaptioningEnabledByiTunes: false,
        MonoAudioEnabledByiTunes: false,
        VoiceOverTouchEnabledByiTunes: false,
      },
      ProductVersion: device.osVersion,
      ProductType: device.model,
      BuildVersion: device.build,
      "com.apple.mobile.iTunes.accessories": {},
      "com.apple.mobile.wireless_lockdown": {},
      UniqueDeviceID: device.udid,
      SerialNumber: device.serial,
      DeviceName: device.name,
    },
    Applications: {},
    SystemDomainsVersion: "24.0",
    IsEncrypted: facts.isEncrypted,
  });
}

export function statusPlist(takenAt: Date, uuid: string, version: string, snapshotState: string): Uint8Array {
  return writeBinaryPlist({
    BackupState: "new",
    Date: takenAt,
    IsFullBackup: false,
    SnapshotState: snapshotState,
    UUID: uuid,
    Version: version,
  });
}
