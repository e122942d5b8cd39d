/**
 * The list is a dictionary of dictionaries, by a name of the client: a bundle identifier or a path, in newer versions
 * with a letter for the kind in front and a colon behind (`icom.example.app:`, `p/usr/libexec/x:`).
 * @module
 */
import { dictOf, numberOf, type PlistDict, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { oddEntries } from "../../odd-entries.ts";
import { plistRoot } from "../../plist-file.ts";
import { programName } from "../../program-place.ts";

/** Field by the key that holds it; all are seconds since 2001. */
const timeKeys: Readonly<Record<string, string>> = {
  consumptionBegan: "ConsumptionPeriodBegin",
  received: "ReceivingLocationInformationTimeStopped",
  visit: "VisitTimeStopped",
  location: "LocationTimeStopped",
  background: "BackgroundLocationTimeStopped",
  significant: "SignificantTimeStopped",
  significantOnce: "NonPersistentSignificantTimeStopped",
  fence: "FenceTimeStopped",
  beacon: "BeaconRegionTimeStopped",
  locationBegan: "LocationTimeStarted",
  fenceBegan: "FenceTimeStarted",
};

export async function* readClients(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const odd = oddEntries(file, context);
  for (const [client, value] of await plistRoot(file, context)) {
    const details = dictOf(value);
    // Numbers and flags beside the clients are settings of the list itself; a null is what damage leaves.
    if (details !== undefined) yield { value: clientOf(client, details), from: { file: file.name, key: client } };
    else if (value === null) odd(client, "no dictionary");
  }
}

function clientOf(client: string, details: PlistDict): Record<string, unknown> {
  const name = client.replace(/:+$/, "");
  const pathInName = /^[a-z]?(\/.*)$/i.exec(name)?.[1];
  const executable = textOf(details.get("Executable")) || undefined;
  const bundlePath = textOf(details.get("BundlePath")) || undefined;
  const value: Record<string, unknown> = {
    client,
    process: processesOf(name, pathInName, executable, textOf(details.get("BundleId"))),
    app: appsOf(name, pathInName, textOf(details.get("BundleId"))),
    bundlePath: pathInName !== undefined && pathInName !== bundlePath ? [pathInName, bundlePath] : bundlePath,
    executable,
    // True for clients without a file of their own.
    registered: textOf(details.get("Registered")) || undefined,
    authorization: numberOf(details.get("Authorization")),
    purpose: textOf(details.get("Purpose")),
  };
  for (const [field, key] of Object.entries(timeKeys)) value[field] = timeOf(details.get(key));
  return value;
}

/** Names a published process could stand under: the last part of the client's name, its executable's, its bundle's. */
function processesOf(
  name: string,
  path: string | undefined,
  executable: string | undefined,
  bundle: string | undefined,
): string[] {
  const names = new Set<string>();
  for (const candidate of [path === undefined ? name : programName(path), programName(executable ?? ""), bundle]) {
    if (candidate !== undefined && candidate !== "") names.add(candidate);
  }
  return [...names];
}

/** The identifier it states, and the name of the entry, with and without the letter that newer versions put in front. */
function appsOf(name: string, path: string | undefined, bundle: string | undefined): string[] | undefined {
  const apps = new Set(bundle === undefined ? [] : [bundle]);
  if (path === undefined) {
    const withLetter = /^i[a-z0-9-]+\./i.test(name);
    // A name that is the identifier with the letter in front says nothing more.
    if (!withLetter || bundle !== name.slice(1)) apps.add(name);
    if (withLetter) apps.add(name.slice(1));
  }
  return apps.size === 0 ? undefined : [...apps];
}

function timeOf(value: PlistValue | undefined): unknown {
  return typeof value === "number" || value instanceof Date ? value : undefined;
}
