/**
 * What was seen, as STIX cyber-observable objects (STIX 2.1, 6), with ids by the rules of 2.9: UUIDv5 over the
 * contributing properties as canonical JSON (RFC 8785). A process name has no object of its own since 2.1 dropped
 * `process:name`: it stands as the file name of the program. What has no standard object is an `x-bridle-record`.
 * @module
 */
import type { ReportFinding, ReportRow } from "../report.ts";
import { addressOf } from "./address.ts";
import { bridleNamespace, type Sha1, stixNamespace, uuid5 } from "./uuid.ts";

export type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** Id of the definition of `x-bridle-record`, which every bundle carries. */
export const recordExtension = "extension-definition--0b8f7a62-9d61-4c3c-8a5e-0f3f6f0f1c55";

/** `contributing` in the order of RFC 8785: keys by code units. */
function standard(type: string, contributing: Readonly<Record<string, unknown>>, sha1: Sha1): StixObject {
  const id = `${type}--${uuid5(stixNamespace, JSON.stringify(contributing), sha1)}`;
  return { type, spec_version: "2.1", id, ...contributing };
}

/** The matched value as standard objects; empty when there is none for it. */
export function valueObjects(finding: ReportFinding, sha1: Sha1): StixObject[] {
  const indicator = finding.indicator;
  if (indicator === undefined) return [];
  const observed = finding.message.args?.["observed"];
  const value = typeof observed === "string" && observed !== "" ? observed : indicator.value;
  switch (indicator.type) {
    case "domain-name:value":
    case "ipv4-addr:value":
    case "ipv6-addr:value":
    case "url:value":
      return addressObjects(value, sha1);
    case "email-addr:value":
      return [standard("email-addr", { value }, sha1)];
    case "process:name":
    case "file:name":
      return [standard("file", { name: value }, sha1)];
    case "file:path":
      return pathObjects(value, sha1);
    case "file:hashes.md5":
    case "file:hashes.sha1":
    case "file:hashes.sha256":
      return hashed("file", value, sha1);
    case "app:cert.md5":
    case "app:cert.sha1":
    case "app:cert.sha256":
      return hashed("x509-certificate", value, sha1);
    case "app:id":
    case "configuration-profile:id":
    case "android-property:name":
    case "pattern":
      return [];
  }
}

function addressObjects(value: string, sha1: Sha1): StixObject[] {
  const address = addressOf(value);
  return address === undefined ? [] : [standard(address.type, { value: address.value }, sha1)];
}

function pathObjects(path: string, sha1: Sha1): StixObject[] {
  const cut = path.lastIndexOf("/");
  const name = path.slice(cut + 1);
  if (name === "") return [standard("directory", { path }, sha1)];
  if (cut < 0) return [standard("file", { name }, sha1)];
  const directory = standard("directory", { path: path.slice(0, cut) || "/" }, sha1);
  return [directory, standard("file", { name, parent_directory_ref: directory.id }, sha1)];
}

function hashed(type: string, value: string, sha1: Sha1): StixObject[] {
  const hash = value.toLowerCase();
  if (!/^[0-9a-f]+$/.test(hash)) return [];
  const algorithm = { 32: "MD5", 40: "SHA-1", 64: "SHA-256" }[hash.length];
  return algorithm === undefined ? [] : [standard(type, { hashes: { [algorithm]: hash } }, sha1)];
}

/** The row itself: the way back for a second examiner. */
export function recordObject(finding: ReportFinding, row: ReportRow, evidence: string, sha1: Sha1): StixObject {
  const { file, table, row: number, offset, line, key } = row.from;
  const place = {
    artifact: row.artifact,
    evidence,
    grade: finding.grade,
    ...(finding.indicator === undefined ? {} : { kind: finding.indicator.type }),
    rule: finding.rule,
    source_file: file,
    ...(key === undefined ? {} : { source_key: key }),
    ...(line === undefined ? {} : { source_line: line }),
    ...(offset === undefined ? {} : { source_offset: offset }),
    ...(number === undefined ? {} : { source_row: String(number) }),
    ...(table === undefined ? {} : { source_table: table }),
    ...(finding.indicator === undefined
      ? {}
      : { value: finding.message.args?.["observed"] ?? finding.indicator.value }),
  };
  return {
    type: "x-bridle-record",
    spec_version: "2.1",
    id: `x-bridle-record--${uuid5(bridleNamespace, JSON.stringify(place), sha1)}`,
    ...place,
    extensions: { [recordExtension]: { extension_type: "new-sco" } },
  };
}
