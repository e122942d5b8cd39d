/**
 * `embedded.mobileprovision`, which apps from outside the App Store carry: a signed message (CMS, RFC 5652) around an
 * XML property list. The list is found by its own beginning and end; the signature is not checked.
 * Keys: Apple, TN3125, https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles
 * @module
 */
import { arrayOf, dictOf, type PlistDict, textOf } from "../../../formats/plist/plist.ts";

const sequence = 0x30;
const start = "<?xml";
const end = "</plist>";

/** The property list within, or undefined when the bytes are no signed message. */
export function plistInside(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== sequence) return undefined;
  const from = find(bytes, start, 0);
  if (from < 0) return new Uint8Array(0);
  const to = find(bytes, end, from);
  return bytes.subarray(from, to < 0 ? bytes.length : to + end.length);
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < text.length && bytes[at + same] === text.charCodeAt(same)) same++;
    if (same === text.length) return at;
  }
  return -1;
}

export function provisioningValue(root: PlistDict): Record<string, unknown> {
  const entitlements = dictOf(root.get("Entitlements"));
  const identifier = textOf(entitlements?.get("application-identifier"));
  const devices = arrayOf(root.get("ProvisionedDevices"))?.length;
  return {
    kind: "provisioning",
    // The team's number stands in front of the app's own identifier.
    app: identifier?.replace(/^[A-Z0-9]{10}\./, ""),
    name: textOf(root.get("AppIDName")),
    profile: textOf(root.get("Name")),
    team: textOf(root.get("TeamName")),
    distribution: distributionOf(root, entitlements, devices),
    devices,
    profileMade: root.get("CreationDate"),
    profileEnds: root.get("ExpirationDate"),
  };
}

/** `ProvisionsAllDevices` is for the staff of a company; a list of devices is for testing on those alone. */
function distributionOf(root: PlistDict, entitlements: PlistDict | undefined, devices: number | undefined): string {
  if (root.get("ProvisionsAllDevices") === true) return "enterprise";
  if (devices !== undefined) return entitlements?.get("get-task-allow") === true ? "development" : "ad-hoc";
  return entitlements?.get("beta-reports-active") === true ? "testflight" : "store";
}
