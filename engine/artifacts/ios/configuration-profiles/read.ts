/**
 * One row per profile stub. A profile without payloads, or with payloads of odd shape, still gives its row.
 * @module
 */
import { bytesSource, readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import {
  arrayOf,
  bytesOf,
  dictOf,
  numberOf,
  type PlistDict,
  type PlistValue,
  readPlist,
  textOf,
} from "../../../formats/plist/plist.ts";
import { base64Bytes } from "../../../formats/plist/plist-scalar.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

/** Payload keys whose value is a host name, or a list of them, without a scheme. */
const hostKeys = new Set([
  "HostName",
  "ProxyServer",
  "HTTPProxy",
  "HTTPSProxy",
  "RemoteAddress",
  "ServerAddress",
  "ServerAddresses",
  "ServerName",
  "CommRemoteAddress",
  "IncomingMailServerHostName",
  "OutgoingMailServerHostName",
  "Host",
]);
/** Payload keys whose value is a bundle identifier, or a list of them. */
const appKeys = new Set([
  "BundleIdentifier",
  "TargetDeviceBundleID",
  "VPNSubType",
  "ProviderBundleIdentifier",
  "PluginBundleID",
  "FilterDataProviderBundleIdentifier",
  "FilterPacketProviderBundleIdentifier",
]);
/** Under these keys stands `App: { Identifier }`, as for the one app that may run, or a list of identifiers. */
const appFolders = new Set(["App", "allowListedAppBundleIDs", "blockedAppBundleIDs"]);
const mailShape = /^[^\s@<>"]{1,128}@[^\s@<>"]{3,253}$/;
/** Under these keys stand certificates, as DER (X.690) or, in `com.apple.security.pem`, as text (RFC 7468). */
const certificateKeys = new Set(["SignerCerts", "PayloadContent"]);
const mostCertificates = 200;
const payloadLimit = 1000;
const valueLimit = 20_000;

export async function* readProfiles(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const profile = dictOf(readPlist(bytes, { limits, place: file.name }));
  if (profile === undefined) throw new ReadError("malformed", file.name, "no dictionary at the top");
  if (![...profile.keys()].some((key) => key.startsWith("Payload") || key === "OTAProfileStub")) {
    throw new ReadError("malformed", file.name, "no profile in it");
  }
  const options = dictOf(profile.get("InstallOptions"));
  const payloads = payloadsOf(profile);
  const found = collect(profile, () =>
    context.note({
      code: "over-limit",
      place: file.name,
      detail: `more than ${valueLimit} values or ${mostCertificates} certificates`,
      loss: true,
    }),
  );
  const signers = arrayOf(profile.get("SignerCerts"))?.length;
  yield {
    value: {
      profile: textOf(profile.get("PayloadUUID")),
      identifier: textOf(profile.get("PayloadIdentifier")),
      payloads: textsOf(payloads, "PayloadUUID"),
      payloadIdentifiers: textsOf(payloads, "PayloadIdentifier"),
      managedBy: textOf(options?.get("managingProfileIdentifier")),
      installedBy: textOf(options?.get("installedBy")),
      name: textOf(profile.get("PayloadDisplayName")),
      organization: textOf(profile.get("PayloadOrganization")),
      description: textOf(profile.get("PayloadDescription")),
      type: textOf(profile.get("PayloadType")),
      payloadTypes: textsOf(payloads, "PayloadType"),
      installed: profile.get("InstallDate"),
      removalDisallowed: flagOf(profile.get("PayloadRemovalDisallowed")),
      signed: signers === undefined ? undefined : signers > 0,
      signers,
      certificates: await digestsOf(found.certificates, context),
      addresses: found.addresses,
      hosts: found.hosts,
      apps: found.apps,
      mailAddresses: found.mailAddresses.length === 0 ? undefined : found.mailAddresses,
    },
    from: { file: file.name },
  };
}

/**
 * `PayloadContent` is a list; in an over-the-air stub it is one dictionary. The stub that a profile from the air came by
 * counts as one of its payloads: it has an identifier of its own.
 */
function payloadsOf(profile: PlistDict): PlistDict[] {
  const content = profile.get("PayloadContent");
  const list = arrayOf(content) ?? (dictOf(content) === undefined ? [] : [content as PlistValue]);
  const stub = dictOf(profile.get("OTAProfileStub"));
  const payloads = list.slice(0, payloadLimit).flatMap((payload) => dictOf(payload) ?? []);
  return stub === undefined ? payloads : [...payloads, stub];
}

function textsOf(payloads: readonly PlistDict[], key: string): string[] | undefined {
  const texts = payloads.flatMap((payload) => textOf(payload.get(key)) ?? []);
  return texts.length === 0 ? undefined : texts;
}

function flagOf(value: PlistValue | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  const number = numberOf(value);
  return number === undefined ? undefined : number !== 0;
}

/** By every algorithm that a loaded clue is stated in. */
async function digestsOf(certificates: readonly Uint8Array[], context: ReadContext): Promise<string[] | undefined> {
  const digests = new Set<string>();
  for (const one of certificates) for (const digest of await context.hashes(bytesSource(one))) digests.add(digest);
  return digests.size === 0 ? undefined : [...digests];
}

/** The certificates of a value: DER begins with a sequence, and PEM can hold several. */
function certificatesIn(bytes: Uint8Array): Uint8Array[] {
  if (bytes[0] === 0x30) return [bytes];
  const pem = /-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]{1,100000})-----END CERTIFICATE-----/g;
  return [...utf8(bytes).matchAll(pem)].flatMap(([, base64 = ""]) => base64Bytes(base64) ?? []);
}

interface Collected {
  readonly certificates: readonly Uint8Array[];
  readonly addresses: string[];
  readonly hosts: string[];
  readonly apps: string[];
  readonly mailAddresses: string[];
}

/** Addresses, hosts and bundle identifiers anywhere in the profile, visited once each, within a bound. */
function collect(profile: PlistDict, tooMany: () => void): Collected {
  const addresses = new Set<string>();
  const hosts = new Set<string>();
  const apps = new Set<string>();
  const mailAddresses = new Set<string>();
  const certificates: Uint8Array[] = [];
  const seen = new Set<object>();
  const waiting: { key: string; above?: string; value: PlistValue }[] = [{ key: "", value: profile }];
  let left = valueLimit;
  for (let next = waiting.pop(); next !== undefined && left-- > 0; next = waiting.pop()) {
    const { key, above = "", value } = next;
    if (typeof value === "string") {
      if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value)) addresses.add(value);
      else if (hostKeys.has(key)) hosts.add(value);
      else if (appKeys.has(key) || appFolders.has(key === "Identifier" ? above : key)) apps.add(value);
      else if (mailShape.test(value)) mailAddresses.add(value);
      continue;
    }
    const data = bytesOf(value);
    if (data !== undefined && certificateKeys.has(key)) certificates.push(...certificatesIn(data));
    if (typeof value !== "object" || value === null || data !== undefined || seen.has(value)) continue;
    seen.add(value);
    const list = arrayOf(value);
    if (list !== undefined) for (const item of list) waiting.push({ key, value: item });
    else for (const [name, item] of dictOf(value) ?? []) waiting.push({ key: name, above: key, value: item });
  }
  if (left < 0 || certificates.length > mostCertificates) tooMany();
  return {
    certificates: certificates.slice(0, mostCertificates).reverse(),
    addresses: [...addresses].sort(),
    hosts: [...hosts].sort(),
    apps: [...apps].sort(),
    mailAddresses: [...mailAddresses].sort(),
  };
}
