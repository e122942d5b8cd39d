/**
 * Writes an indicator list as the public ones are: a STIX 2.1 bundle of one malware, and an indicator and a relationship
 * for each value. Ids are UUIDs of version 5 (RFC 9562, 5.5), so that the same list is always the same text.
 * Object paths: https://docs.oasis-open.org/cti/stix/v2.1/, and those that the public mobile lists added.
 * @module
 */
import { concat, fromHex, hexOf, utf8 } from "../formats/bytes.ts";
import { sha1 } from "../web-crypto.ts";

/** An object path, which stands for the type of the value. */
export type IndicatorPath =
  | "domain-name:value"
  | "ipv4-addr:value"
  | "url:value"
  | "email-addr:value"
  | "process:name"
  | "file:name"
  | "file:path"
  | "file:hashes.md5"
  | "file:hashes.sha1"
  | "file:hashes.sha256"
  | "app:id"
  | "app:cert.md5"
  | "app:cert.sha1"
  | "app:cert.sha256"
  | "configuration-profile:id"
  | "android-property:name";

export interface Indicator {
  readonly type: IndicatorPath;
  readonly value: string;
}

export interface IndicatorList {
  /** Name of the malware. */
  readonly name: string;
  readonly description: string;
  /** ISO, UTC; of the whole list. */
  readonly date: string;
  readonly indicators: readonly Indicator[];
}

const namespace = fromHex("8f0b1c522d6e4a7f9c31d4e5f6a7b8c9");

async function idOf(type: string, name: string): Promise<string> {
  const hash = await sha1(concat([namespace, utf8(`${type} ${name}`)]));
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = hexOf(hash.subarray(0, 16));
  return `${type}--${[0, 8, 12, 16, 20].map((start, i, all) => digits.slice(start, all[i + 1])).join("-")}`;
}

/** Indented JSON with a line feed at the end. */
export async function writeStixBundle(list: IndicatorList): Promise<string> {
  const dates = { created: list.date, modified: list.date };
  const malware = await idOf("malware", list.name);
  const objects: object[] = [
    {
      type: "malware",
      spec_version: "2.1",
      id: malware,
      ...dates,
      name: list.name,
      description: list.description,
      is_family: false,
    },
  ];
  for (const { type, value } of list.indicators) {
    // Text in a pattern is quoted, with a backslash before quotes and backslashes (STIX 2.1, 9.1).
    const pattern = `[${type}='${value.replace(/[\\']/g, "\\$&")}']`;
    const id = await idOf("indicator", pattern);
    objects.push(
      {
        type: "indicator",
        spec_version: "2.1",
        id,
        ...dates,
        indicator_types: ["malicious-activity"],
        pattern,
        pattern_type: "stix",
        pattern_version: "2.1",
        valid_from: list.date,
      },
      {
        type: "relationship",
        spec_version: "2.1",
        id: await idOf("relationship", pattern),
        ...dates,
        relationship_type: "indicates",
        source_ref: id,
        target_ref: malware,
      },
    );
  }
  return `${JSON.stringify({ type: "bundle", id: await idOf("bundle", list.name), objects }, null, 2)}\n`;
}
