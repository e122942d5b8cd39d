/**
 * The one row of `Info.plist`.
 * @module
 */
import { numberOf, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";

/** Field by the key of `Info.plist` that holds it. */
const deviceKeys: Readonly<Record<string, string>> = {
  deviceName: "Device Name",
  productType: "Product Type",
  productName: "Product Name",
  productVersion: "Product Version",
  buildVersion: "Build Version",
  serialNumber: "Serial Number",
  uniqueIdentifier: "Unique Identifier",
  guid: "GUID",
  imei: "IMEI",
  imei2: "IMEI 2",
  meid: "MEID",
  iccid: "ICCID",
  phoneNumber: "Phone Number",
  targetType: "Target Type",
  iTunesVersion: "iTunes Version",
  macOSVersion: "macOS Version",
};

export async function* readBackupInfo(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const value: Record<string, unknown> = {};
  for (const [field, key] of Object.entries(deviceKeys)) {
    const found = root.get(key);
    value[field] = textOf(found) ?? numberOf(found);
  }
  value["lastBackup"] = root.get("Last Backup Date");
  yield { value, from: { file: file.name } };
}
