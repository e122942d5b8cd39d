/**
 * One row per event in the life of the phone's contents, and one per fact of lockdown that matters for them.
 * @module
 */
import { dateOf, dictOf, type PlistDict, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot, switchOf } from "../../plist-file.ts";

/** Facts that lockdown keeps under `<domain>-<name>`. */
const facts = new Set([
  "-DeviceName",
  "-TimeZone",
  "com.apple.mobile.backup-WillEncrypt",
  "com.apple.mobile.lockdown_cache-ActivationState",
  "com.apple.mobile.wireless_lockdown-EnableWifiConnections",
  "com.apple.mobile.restriction-ProhibitAppInstall",
  "com.apple.purplebuddy-SetupState",
]);

export async function* readHealth(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const at = (key: string) => ({ file: file.name, key });
  const restore = dictOf(root.get("RestoreInfo"));
  if (restore !== undefined) yield { value: restoreValue(restore), from: at("RestoreInfo") };
  const transfer = dictOf(root.get("DeviceTransferInfo"));
  if (transfer !== undefined) yield { value: transferValue(transfer), from: at("DeviceTransferInfo") };
  const state = dictOf(root.get("BackupStateInfo"));
  if (state !== undefined) {
    const value = { kind: "backup", fromCloud: switchOf(state.get("isCloud")), backedUp: dateOf(state.get("date")) };
    yield { value, from: at("BackupStateInfo") };
  }
  const model = textOf(root.get("RestoredBackupProductType"));
  if (model !== undefined) {
    const value = { kind: "migration", sourceModel: model, sourceDevice: textOf(root.get("BackupDeviceUUID")) };
    yield { value, from: at("RestoredBackupProductType") };
  }
  const setUp = dateOf(root.get("SetupLastExit"));
  if (setUp !== undefined) yield { value: { kind: "set-up", setUp }, from: at("SetupLastExit") };
  for (const [key, value] of root) {
    const text = facts.has(key) ? shown(value) : undefined;
    if (text !== undefined) yield { value: { kind: "lockdown", setting: key, value: text }, from: at(key) };
  }
}

function restoreValue(info: PlistDict): Record<string, unknown> {
  return {
    kind: "restore",
    fromCloud: switchOf(info.get("WasCloudRestore")),
    backupBuild: textOf(info.get("BackupBuildVersion")),
    deviceBuild: textOf(info.get("DeviceBuildVersion")),
    sourceDevice: textOf(info.get("BackupUDID")) ?? textOf(info.get("BackupUUID")),
    restored: info.get("RestoreDate"),
  };
}

function transferValue(info: PlistDict): Record<string, unknown> {
  return {
    kind: "transfer",
    backupBuild: textOf(info.get("SourceDeviceBuildVersion")),
    deviceBuild: textOf(info.get("BuildVersion")),
    sourceDevice: textOf(info.get("SourceDeviceUDID")),
    transferred: info.get("FileTransferStartDate") ?? info.get("DataTransferStartDate"),
  };
}

function shown(value: PlistValue): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}
