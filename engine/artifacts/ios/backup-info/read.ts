/**
 * Rows of `Info.plist` and `Manifest.plist`: one for the device, one for each application either of them names.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../../bytes/read-error.ts";
import {
  bytesOf,
  dictOf,
  numberOf,
  type PlistDict,
  type PlistValue,
  readPlist,
  textOf,
} from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

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
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const root = dictOf(readPlist(bytes, { limits, place: file.name }));
  if (root === undefined) throw new ReadError("malformed", file.name, "no dictionary at the top");
  if (file.relativePath === "Info.plist") {
    yield { value: deviceOf(root), from: { file: file.name } };
    const listed = root.get("Installed Applications");
    const details = dictOf(root.get("Applications"));
    const seen = new Set<string>();
    if (Array.isArray(listed)) {
      for (const [position, item] of listed.entries()) {
        const app = textOf(item);
        if (app === undefined || seen.has(app)) continue;
        seen.add(app);
        const key = `Installed Applications.${position}`;
        yield { value: appOf(app, details?.get(app), file, context), from: { file: file.name, key } };
      }
    }
    for (const [app, detail] of details ?? []) {
      if (seen.has(app)) continue;
      yield { value: appOf(app, detail, file, context), from: { file: file.name, key: `Applications.${app}` } };
    }
    return;
  }
  for (const app of dictOf(root.get("Applications"))?.keys() ?? []) {
    yield { value: { kind: "application", app }, from: { file: file.name, key: `Applications.${app}` } };
  }
}

function deviceOf(root: PlistDict): Record<string, unknown> {
  const value: Record<string, unknown> = { kind: "device" };
  for (const [field, key] of Object.entries(deviceKeys)) {
    const found = root.get(key);
    value[field] = textOf(found) ?? numberOf(found);
  }
  value["lastBackup"] = root.get("Last Backup Date");
  return value;
}

/** `iTunesMetadata` is a property list inside the property list; a damaged one costs the details, not the application. */
function appOf(app: string, detail: PlistValue | undefined, file: EvidenceFile, context: ReadContext): Row["value"] {
  const value: Record<string, unknown> = { kind: "application", app };
  const metadata = bytesOf(dictOf(detail)?.get("iTunesMetadata"));
  if (metadata === undefined || metadata.length === 0) return value;
  const place = `${file.name} Applications.${app}.iTunesMetadata`;
  try {
    const root = dictOf(readPlist(metadata, { limits: context.limits, place }));
    const download = dictOf(root?.get("com.apple.iTunesStore.downloadInfo"));
    value["appName"] = textOf(root?.get("itemName"));
    value["maker"] = textOf(root?.get("artistName"));
    value["appVersion"] = textOf(root?.get("bundleShortVersionString"));
    value["storeItem"] = numberOf(root?.get("itemId"));
    value["purchased"] = download?.get("purchaseDate") ?? root?.get("purchaseDate");
    value["storeAccount"] =
      textOf(dictOf(download?.get("accountInfo"))?.get("AppleID")) ?? textOf(root?.get("appleId"));
  } catch (error) {
    if (!isReadError(error)) throw error;
    context.note({ code: error.code, place, detail: error.detail, loss: false });
  }
  return value;
}
