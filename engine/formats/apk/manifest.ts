/**
 * What an app says of itself in its manifest: its name, its version, what it asks for.
 * Format: https://developer.android.com/guide/topics/manifest/manifest-intro; numbers of attributes: `android.R.attr`.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { readBinaryXml, type XmlElement } from "./binary-xml.ts";

export interface ApkManifest {
  readonly package: string;
  readonly versionCode?: number;
  readonly versionName?: string;
  readonly permissions: readonly string[];
}

const attribute = { name: 0x01010003, versionCode: 0x0101021b, versionName: 0x0101021c } as const;
const mostPermissions = 2000;

/** @throws {ReadError} `malformed`, `over-limit`. */
export function readManifest(bytes: Uint8Array, place: string): ApkManifest {
  let manifest: XmlElement | undefined;
  const permissions = new Set<string>();
  for (const element of readBinaryXml(bytes, place)) {
    if (element.name === "manifest") manifest ??= element;
    else if (element.name === "uses-permission" || element.name === "uses-permission-sdk-23") {
      const name = text(element, attribute.name, "name");
      if (name !== undefined && permissions.size < mostPermissions) permissions.add(name);
    }
  }
  const name = manifest === undefined ? undefined : text(manifest, "package");
  if (manifest === undefined || name === undefined) throw new ReadError("malformed", place, "no package in it");
  const code = manifest.attributes.get(attribute.versionCode) ?? manifest.attributes.get("versionCode");
  const version = text(manifest, attribute.versionName, "versionName");
  return {
    package: name,
    ...(typeof code === "number" ? { versionCode: code } : {}),
    ...(version === undefined ? {} : { versionName: version }),
    permissions: [...permissions],
  };
}

function text({ attributes }: XmlElement, ...keys: readonly (number | string)[]): string | undefined {
  for (const key of keys) {
    const value = attributes.get(key);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}
