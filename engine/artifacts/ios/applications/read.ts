/**
 * Rows of the files that name apps. Which one is at hand is told by its content, so that a copy under another name
 * is read as well.
 * @module
 */
import { bytesSource, readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import {
  arrayOf,
  bytesOf,
  dictOf,
  type PlistDict,
  type PlistValue,
  readPlist,
  textOf,
} from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { nestedPlist } from "../../nested-plist.ts";
import { plistInside, provisioningValue } from "./provisioning.ts";
import { storeValue } from "./store-record.ts";

export async function* readApplications(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const signed = plistInside(bytes);
  const root = dictOf(readPlist(signed ?? bytes, { limits, place: file.name }));
  if (root === undefined) throw new ReadError("malformed", file.name, "no dictionary at the top");
  const container = containerOf(file);
  const one = (value: Row["value"]): Row => ({
    value: { ...value, program: programsOf(value), container },
    from: { file: file.name },
  });
  if (signed !== undefined) yield one(provisioningValue(root));
  else if (root.has("CFBundleIdentifier")) yield one(bundleValue(root, file.phonePath));
  else if (root.has(ownerKey)) yield one({ kind: "container", app: textOf(root.get(ownerKey)) });
  else if (isBackupList(root)) yield* listedApps(root, file, context);
  else if (storeKeys.some((key) => root.has(key))) yield one({ kind: "store", ...storeValue(root) });
  else throw new ReadError("malformed", file.name, "names no app");
}

/** The folder with a UUID for a name, which an app's bundle and its store record share. */
function containerOf(file: EvidenceFile): string | undefined {
  return /^.*\/Application(?:s)?\/[^/]+(?=\/)/.exec(file.phonePath)?.[0];
}

/** In what iOS notes of each folder that it gave to an app; it may outlast the app itself. */
const ownerKey = "MCMMetadataIdentifier";
const listKeys = ["Installed Applications", "Applications", "Lockdown", "Unique Identifier", "Product Version"];
const storeKeys = ["softwareVersionBundleId", "itemName", "itemId", "artistName"];

function isBackupList(root: PlistDict): boolean {
  return listKeys.some((key) => root.has(key));
}

function bundleValue(root: PlistDict, path: string): Row["value"] {
  return {
    // A part of an app that other apps use, with a program of its own: a keyboard, a filter, a widget.
    kind: /\.appex\/[^/]+$/.test(path) ? "extension" : "bundle",
    app: textOf(root.get("CFBundleIdentifier")),
    name: textOf(root.get("CFBundleDisplayName")) ?? textOf(root.get("CFBundleName")),
    executable: textOf(root.get("CFBundleExecutable")),
    version: textOf(root.get("CFBundleShortVersionString")) ?? textOf(root.get("CFBundleVersion")),
  };
}

/** `Installed Applications` is a list, `Applications` has the details; either may name an app that the other does not. */
async function* listedApps(root: PlistDict, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const details = dictOf(root.get("Applications"));
  const seen = new Set<string>();
  // Old versions and some programs that make backups keep no store records at all; then none of them is missing.
  const keepsRecords = [...(details?.values() ?? [])].some((detail) => recordOf(detail) !== undefined);
  const row = async (app: string, key: string): Promise<Row> => {
    const detail = details?.get(app);
    const icon = await iconOf(detail, context);
    return {
      value: { kind: "application", ...appValue(app, detail, keepsRecords, file, context), icon },
      from: { file: file.name, key },
    };
  };
  for (const [position, item] of (arrayOf(root.get("Installed Applications")) ?? []).entries()) {
    const app = textOf(item);
    if (app === undefined || seen.has(app)) continue;
    seen.add(app);
    yield await row(app, `Installed Applications.${position}`);
  }
  for (const app of details?.keys() ?? []) {
    if (!seen.has(app)) yield await row(app, `Applications.${app}`);
  }
}

async function iconOf(detail: PlistValue | undefined, context: ReadContext): Promise<readonly string[] | undefined> {
  const icon = bytesOf(dictOf(detail)?.get("PlaceholderIcon"));
  if (!context.hashesWanted || icon === undefined || icon.length === 0) return undefined;
  return context.hashes(bytesSource(icon));
}

function programsOf({ app, storeApp }: Row["value"]): string[] | undefined {
  const names = [app, storeApp].filter((name) => typeof name === "string");
  return names.length === 0 ? undefined : names;
}

function recordOf(detail: PlistValue | undefined): Uint8Array | undefined {
  const record = bytesOf(dictOf(detail)?.get("iTunesMetadata"));
  return record === undefined || record.length === 0 ? undefined : record;
}

/** The store record is a property list inside the property list; a damaged one costs the details, not the app. */
function appValue(
  app: string,
  detail: PlistValue | undefined,
  keepsRecords: boolean,
  file: EvidenceFile,
  context: ReadContext,
): Row["value"] {
  const record = recordOf(detail);
  const place = `${file.name} Applications.${app}.iTunesMetadata`;
  const root = dictOf(nestedPlist(record, place, context));
  const store = root === undefined ? {} : storeValue(root);
  const storeApp = store["app"] === app ? undefined : store["app"];
  return {
    ...store,
    app,
    storeApp,
    program: programsOf({ app, storeApp }),
    bundlePath: textOf(dictOf(detail)?.get("Path")),
    hasStoreRecord: keepsRecords ? record !== undefined : undefined,
  };
}
