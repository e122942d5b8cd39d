/**
 * Which object paths of a pattern say something that a phone's records can be compared with. The custom ones
 * (`app:id`, `configuration-profile:id`, `file:path` …) are those that the public lists on mobile spyware use.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import type { ObjectPath } from "./pattern.ts";

const kinds: Readonly<Record<string, ValueKind>> = {
  "domain-name:value": "host",
  "hostname:value": "host",
  "ipv4-addr:value": "ip",
  "ipv6-addr:value": "ip",
  "url:value": "url",
  "email-addr:value": "email",
  "email-message:from_ref.value": "email",
  "email-message:sender_ref.value": "email",
  "process:name": "process",
  "process:image_ref.name": "process",
  "process:binary_ref.name": "process",
  "file:name": "file-name",
  "file:path": "file-path",
  "file:parent_directory_ref.path": "folder",
  "directory:path": "folder",
  "app:id": "app-id",
  "configuration-profile:id": "profile-id",
  "android-property:name": "property-name",
  "network-traffic:dst_ref.value": "host",
  "network-traffic:src_ref.value": "host",
};

const hashes = /^(file:hashes|app:cert|x509-certificate:hashes)\.(?:md5|sha1|sha256)$/;

/** What a value at this path is, or undefined where no record of a phone holds such a thing. */
export function kindOfPath(path: ObjectPath): ValueKind | undefined {
  // Types of objects are written in lower case (STIX 2.1, 3.1); not everybody does.
  const key = `${path.object.toLowerCase()}:${path.steps.join(".")}`;
  const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
  if (kind !== undefined) return kind;
  // `sha256`, `SHA256`, `'SHA-256'` and `sha-256` are one.
  const hash = hashes.exec(key.toLowerCase().replace(/(\.(?:md|sha))-/, "$1"));
  if (hash === null) return undefined;
  return hash[1] === "file:hashes" ? "file-hash" : "certificate-hash";
}

/** For `network-traffic:dst_ref.type = 'domain-name'`: what the value beside it is. */
export const kindsOfReferences: Readonly<Record<string, ValueKind>> = {
  "domain-name": "host",
  "ipv4-addr": "ip",
  "ipv6-addr": "ip",
};
