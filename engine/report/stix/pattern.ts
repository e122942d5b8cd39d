/**
 * An indicator as a STIX pattern (STIX 2.1, 9: comparison expressions and string literals). `process:name` and
 * `file:path` are written as the feeds write them; the grammar takes them. `app:id` and `configuration-profile:id` have
 * a property name that is shorter than the specification allows (3.1), so what has no standard object is compared with
 * the bundle's own `x-bridle-record`.
 * @module
 */
import type { IndicatorRef, IndicatorType } from "../../model/finding.ts";

const paths: Readonly<Partial<Record<IndicatorType, string>>> = {
  "file:hashes.md5": "file:hashes.MD5",
  "file:hashes.sha1": "file:hashes.'SHA-1'",
  "file:hashes.sha256": "file:hashes.'SHA-256'",
  "app:cert.md5": "x509-certificate:hashes.MD5",
  "app:cert.sha1": "x509-certificate:hashes.'SHA-1'",
  "app:cert.sha256": "x509-certificate:hashes.'SHA-256'",
};

const ownObject: ReadonlySet<IndicatorType> = new Set(["app:id", "configuration-profile:id", "android-property:name"]);

export function patternOf({ type, value }: IndicatorRef): string {
  if (type === "pattern") return value;
  if (ownObject.has(type)) return `[x-bridle-record:kind = '${type}' AND x-bridle-record:value = ${literal(value)}]`;
  return `[${paths[type] ?? type} = ${literal(value)}]`;
}

function literal(value: string): string {
  return `'${value.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}
