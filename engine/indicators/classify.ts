/**
 * From a value as a list writes it to the typed key under which it is looked up. Public lists put addresses in the
 * wrong field, glue, defang and truncate them: what can be put right is, and said; what would match every phone or
 * nothing at all is refused, and said.
 * @module
 */
import { type Classified, plain } from "./accepted.ts";
import { classifyHost, classifyIp, classifyMail, classifyUrl } from "./classify-address.ts";
import { isEmptyFile, parseHash } from "./hash.ts";
import { composed, isEverybodysPath, parsePhonePath, withoutContainerIds } from "./phone-path.ts";
import type { WarningCode } from "./problem.ts";

/** What a list says a value is. */
export type ValueKind =
  | "host"
  | "ip"
  | "url"
  | "email"
  | "process"
  | "file-name"
  | "file-path"
  | "folder"
  | "file-hash"
  | "certificate-hash"
  | "app-id"
  | "profile-id"
  | "property-name";

const longestValue = 8192;

/** Never throws: a value that cannot be used is refused with a reason. */
export function classify(kind: ValueKind, written: string): Classified {
  if (written.length > longestValue) return { refused: "over-limit" };
  const value = written.trim();
  if (value === "") return { refused: "malformed-value" };
  switch (kind) {
    case "host":
      return classifyHost(value);
    case "ip":
      return classifyIp(value);
    case "url":
      return classifyUrl(value);
    case "email":
      return classifyMail(value);
    case "process":
      return value.startsWith("/") ? classifyPath(value, ["retyped-as-path"]) : plain("process:name", composed(value));
    case "file-name":
      return value.includes("/") ? classifyPath(value, ["retyped-as-path"]) : plain("file:name", composed(value));
    case "file-path":
      return classifyPath(value, []);
    case "folder":
      return classifyPath(value.endsWith("/") ? value : `${value}/`, []);
    case "file-hash":
    case "certificate-hash":
      return classifyHash(kind, value);
    case "app-id":
      return /\s/.test(value) ? { refused: "malformed-value" } : plain("app:id", value.toLowerCase());
    case "profile-id":
      return plain("configuration-profile:id", value.toLowerCase());
    case "property-name":
      return plain("android-property:name", value.toLowerCase());
  }
}

/** Where domains of a backup lie on the phone (`Domains.plist`), as some lists write a path: `HomeDomain/Library/…`. */
const domains: Readonly<Record<string, string>> = {
  HomeDomain: "/private/var/mobile",
  CameraRollDomain: "/private/var/mobile",
  MediaDomain: "/private/var/mobile",
  RootDomain: "/private/var/root",
  WirelessDomain: "/private/var/wireless",
  DatabaseDomain: "/private/var/db",
};

function onPhone(written: string): string {
  const [, domain = "", rest = ""] = /^([A-Z]\w{3,15}Domain)(?:\/|::?|-)\/?(.+)$/s.exec(written) ?? [];
  return Object.hasOwn(domains, domain) ? `${domains[domain]}/${rest}` : written;
}

function classifyPath(value: string, warnings: readonly WarningCode[]): Classified {
  const parsed = parsePhonePath(onPhone(value));
  if (parsed === undefined) return { refused: "not-a-phone-path" };
  const anyContainer = { absolute: parsed.absolute, parts: withoutContainerIds(parsed.parts) };
  // A container by its UUID and nothing below: that very one, since any one would be every app.
  const path = isEverybodysPath(anyContainer) ? parsed : anyContainer;
  if (isEverybodysPath(path)) return { refused: "too-broad" };
  const key = (path.absolute ? "/" : "") + path.parts.join("/");
  return { type: "file:path", key, use: "plain", path, identity: value, warnings };
}

function classifyHash(kind: "file-hash" | "certificate-hash", value: string): Classified {
  const hash = parseHash(value);
  if (hash === undefined) return { refused: "malformed-hash" };
  if (isEmptyFile(hash.hex)) return { refused: "empty-file-hash" };
  return plain(kind === "file-hash" ? `file:hashes.${hash.name}` : `app:cert.${hash.name}`, hash.hex);
}
