/**
 * Where a program lies, on either system, and what is left of its path when the parts are taken away that the phone makes
 * up anew at every installation.
 * Android's folders: https://source.android.com/docs/core/architecture/partitions
 * @module
 */
import { programPlace } from "../artifacts/program-place.ts";
import type { ProgramPlaceName } from "../model/process.ts";

const androidSystem =
  /^\/(?:system|system_ext|vendor|product|odm|oem|apex|bin|sbin|init|system_root|vendor_dlkm|data\/dalvik-cache|data\/apex)(?:\/|$)/;
const androidApp = /^(?:\/data|\/mnt\/expand\/[\w-]{1,60})\/app(?:-lib)?\//;

/** `artifact` tells of which system the path is. */
export function placeOfProgram(path: string | undefined, artifact: string): ProgramPlaceName {
  if (path === undefined) return "unknown";
  if (!artifact.startsWith("android.")) return programPlace(path);
  if (path.includes("/../")) return "elsewhere";
  if (androidSystem.test(path)) return "system";
  return androidApp.test(path) ? "app" : "elsewhere";
}

const uuid = /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/gi;

/** `/var`, `/tmp` and `/etc` of an iPhone are links into `/private`: one file, two paths. */
export function withoutLinks(path: string, artifact: string): string {
  if (!artifact.startsWith("ios.")) return path;
  if (path.startsWith("/tmp/")) return `/private/var${path}`;
  return path.startsWith("/var/") || path.startsWith("/etc/") ? `/private${path}` : path;
}

/** The path without the ids of containers, and without the letters that Android makes up for the folder of an app. */
export function lastingPath(path: string): string {
  return path
    .replace(uuid, "*")
    .replace(
      /^(\/data|\/mnt\/expand\/[^/]{1,60})\/app\/(?:~~[\w-]{4,60}=*\/)?([\w.]{1,200})-(?:[\w-]{16,60}=*|\d{1,3})(?=\/|$)/,
      "$1/app/$2",
    );
}
