/**
 * One row per network, from the dictionary of newer versions or the lists of older ones.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import { arrayOf, bytesOf, dictOf, type PlistDict, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot, switchOf } from "../../plist-file.ts";
import { textsIn } from "../../plist-texts.ts";

const lists: ReadonlyMap<string, string> = new Map([
  ["List of known networks", "known"],
  ["List of scanned networks with private mac", "private-address"],
]);
const mostStations = 500;
const mostPages = 50;

export async function* readNetworks(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for (const [key, value] of await plistRoot(file, context)) {
    if (key.startsWith("wifi.network.")) {
      const network = dictOf(value);
      if (network === undefined) {
        context.note({ code: "malformed", place: file.name, detail: `${key} is no dictionary`, loss: true });
        continue;
      }
      yield { value: knownValue(key, network), from: { file: file.name, key } };
    }
    const kind = lists.get(key);
    if (kind === undefined) continue;
    for (const [at, item] of (arrayOf(value) ?? []).entries()) {
      const network = dictOf(item);
      if (network !== undefined) {
        yield { value: { kind, ...listedValue(network) }, from: { file: file.name, key: `${key}.${at}` } };
      }
    }
  }
}

function knownValue(key: string, network: PlistDict): Record<string, unknown> {
  const system = dictOf(network.get("__OSSpecific__"));
  const stations = (arrayOf(network.get("BSSList")) ?? []).flatMap((item) => dictOf(item) ?? []).slice(0, mostStations);
  return {
    kind: "known",
    network: nameOf(network.get("SSID")) ?? key.replace(/^wifi\.network\.(?:ssid\.)?/, ""),
    stations: textsOf([...stations.map((station) => station.get("BSSID")), system?.get("BSSID")]),
    routers: textsOf(stations.map((station) => station.get("IPv4NetworkSignature"))),
    security: textOf(network.get("SupportedSecurityTypes")),
    hidden: switchOf(network.get("Hidden")),
    captive: switchOf(dictOf(network.get("CaptiveProfile"))?.get("CaptiveNetwork")),
    captivePages: addressesIn(network.get("CaptiveProfile")),
    carPlay: switchOf(network.get("CarPlayNetwork")),
    autoJoinOff: switchOf(network.get("AutoJoinDisabled")),
    usage: system?.get("networkUsage"),
    added: network.get("AddedAt"),
    joinedByUser: network.get("JoinedByUserAt"),
    joinedBySystem: network.get("JoinedBySystemAt"),
    joinedBefore: system?.get("prevJoined"),
    seen: network.get("LastDiscoveredAt"),
    updated: network.get("UpdatedAt"),
    passwordChanged: system?.get("WiFiNetworkPasswordModificationDate"),
  };
}

function addressesIn(profile: PlistValue | undefined): string[] | undefined {
  const found = new Set(textsIn(profile).flatMap(({ text }) => (/^https?:\/\//i.test(text) ? [text] : [])));
  return found.size === 0 ? undefined : [...found].slice(0, mostPages);
}

function listedValue(network: PlistDict): Record<string, unknown> {
  const security = network.get("SecurityMode") ?? network.get("SecurityType");
  return {
    network: textOf(network.get("SSID_STR")) ?? nameOf(network.get("SSID")),
    stations: textsOf([network.get("BSSID")]),
    security: textOf(security),
    hidden: switchOf(network.get("HIDDEN_NETWORK")),
    captive: switchOf(network.get("CaptiveNetwork")) ?? switchOf(network.get("IsCaptive")),
    added: network.get("addedAt"),
    joinedByUser: network.get("lastJoined"),
    joinedBySystem: network.get("lastAutoJoined"),
    joinedBefore: network.get("prevJoined") ?? network.get("FirstJoinWithNewMacTimestamp"),
    left: network.get("LinkDownTimestamp"),
    updated: network.get("lastUpdated"),
    passwordChanged: network.get("WiFiNetworkPasswordModificationDate"),
  };
}

/** The name of a network is bytes that are most often UTF-8. */
function nameOf(value: PlistValue | undefined): string | undefined {
  const bytes = bytesOf(value);
  return bytes === undefined ? textOf(value) : utf8(bytes.subarray(0, 32));
}

function textsOf(values: readonly (PlistValue | undefined)[]): string[] | undefined {
  const texts = [...new Set(values.flatMap((value) => textOf(value) ?? []))];
  return texts.length === 0 ? undefined : texts;
}
