/**
 * Each file of the folder into rows, told apart by its keys: names moved between versions, keys did not.
 * @module
 */
import {
  arrayOf,
  dateOf,
  dictOf,
  numberOf,
  type PlistDict,
  type PlistValue,
  textOf,
} from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot, switchOf } from "../../plist-file.ts";

const cloudKeys = ["IsSupervised", "CloudConfigurationUIComplete", "ConfigurationURL", "OrganizationName"];
const serverKeys = ["ServerURL", "CheckInURL", "ManagingProfileIdentifier", "LastPollingAttempt"];
/** Groups of settings, each a dictionary by the setting's name. */
const settingGroups = ["restrictedBool", "restrictedValue", "intersectedValues", "unionedValues", "assignedObject"];
const profileLists = ["OrderedProfiles", "HiddenProfiles"];
const numberOfProfile = /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;
const mostValues = 20_000;

export async function* readManagement(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  // A sysdiagnose holds empty files for settings that nobody made.
  if (file.attributes.size === 0) return;
  const root = await plistRoot(file, context);
  const from = { file: file.name };
  if (cloudKeys.some((key) => root.has(key))) yield { value: cloudValue(root), from };
  if (serverKeys.some((key) => root.has(key))) yield { value: serverValue(root), from };
  for (const list of profileLists) {
    for (const [at, profile] of (arrayOf(root.get(list)) ?? []).entries()) {
      yield { value: { kind: "profile", profile: textOf(profile) }, from: { ...from, key: `${list}.${at}` } };
    }
  }
  for (const { key, app } of managedApps(root)) yield { value: { kind: "managed-app", app }, from: { ...from, key } };
  let left = mostValues;
  for (const { key, setting, value } of settingsOf(root)) {
    if (left-- <= 0) {
      context.note({ code: "over-limit", place: file.name, detail: `more than ${mostValues} settings`, loss: true });
      return;
    }
    yield { value: { kind: "setting", setting, ...value }, from: { ...from, key } };
  }
}

function cloudValue(root: PlistDict): Record<string, unknown> {
  return {
    kind: "enrolment",
    supervised: switchOf(root.get("IsSupervised")),
    mandatory: switchOf(root.get("IsMandatory")),
    cannotUnenrol: switchOf(root.get("IsMDMUnremovable")),
    allowsPairing: switchOf(root.get("AllowPairing")),
    organization: textOf(root.get("OrganizationName")),
    hostCertificates: arrayOf(root.get("SupervisorHostCertificates"))?.length,
    source: numberOf(root.get("ConfigurationSource")),
    address: textOf(root.get("ConfigurationURL")) ?? textOf(root.get("ConfigurationWebURL")),
  };
}

function serverValue(root: PlistDict): Record<string, unknown> {
  return {
    kind: "server",
    address: textOf(root.get("ServerURL")),
    checkIn: textOf(root.get("CheckInURL")),
    topic: textOf(root.get("Topic")),
    accessRights: numberOf(root.get("AccessRights")),
    profile: textOf(root.get("ManagingProfileIdentifier")),
    polled: dateOf(root.get("LastPollingAttempt")),
  };
}

/** `MDMAppManagement.plist`: what the server installed, under the apps' identifiers. */
function* managedApps(root: PlistDict): Iterable<{ readonly key: string; readonly app: string }> {
  for (const group of ["metadataByBundleID", "managedApps"]) {
    for (const app of dictOf(root.get(group))?.keys() ?? []) yield { key: `${group}.${app}`, app };
  }
}

interface Setting {
  readonly key: string;
  readonly setting: string;
  readonly value: Record<string, unknown>;
}

/**
 * Settings in force, and who changed them when. A setting is a dictionary with a `value`, or an event with a `process` or
 * a `timestamp`; both may lie below one or two names of groups.
 */
function* settingsOf(root: PlistDict): Iterable<Setting> {
  const waiting: { key: string; name: string; value: PlistDict; depth: number }[] = [];
  for (const [name, item] of root) {
    const value = dictOf(item);
    if (value !== undefined) waiting.push({ key: name, name, value, depth: 0 });
  }
  for (let at = 0; at < waiting.length && at < mostValues; at++) {
    const { key, name, value, depth } = waiting[at] as (typeof waiting)[number];
    const event = [value, dictOf(value.get("value"))].find((one) => one?.has("process") || one?.has("timestamp"));
    if (event !== undefined || (value.has("value") && !settingGroups.includes(name))) {
      const changed = dateOf(event?.get("timestamp"));
      const process = textOf(event?.get("process"));
      // A setting that a profile made carries the profile's number in place of a program.
      const by = process !== undefined && numberOfProfile.test(process) ? { profile: process } : { process };
      yield {
        key,
        setting: name,
        value: { value: shown(value.get("value")), event: textOf(event?.get("event")), changed, ...by },
      };
      continue;
    }
    if (depth >= 4) continue;
    for (const [inner, item] of value) {
      const next = dictOf(item);
      if (next !== undefined) waiting.push({ key: `${key}.${inner}`, name: inner, value: next, depth: depth + 1 });
    }
  }
}

function shown(value: PlistValue | undefined): string | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  return undefined;
}
