/**
 * What the place of a program on an iPhone says of it. The system's own programs lie on a sealed volume, apps in their
 * bundle containers; nothing else on a phone is meant to run. Spyware has been published from two of the other places:
 * `/private/var/db` (Pegasus, Reign) and `/private/var/tmp` (Predator). Kaspersky, "A lightweight method to detect
 * potential iOS malware" (2024), https://securelist.com/shutdown-log-lightweight-ios-malware-detection-method/111734/
 * @module
 */

/**
 * `system` and `app` are where programs belong · `staging` is a published place of spyware · `elsewhere` is any other
 * absolute path · `unknown` is no absolute path.
 */
export type ProgramPlace = "system" | "app" | "staging" | "elsewhere" | "unknown";

const systemFolders = [
  "/System/",
  "/usr/",
  "/bin/",
  "/sbin/",
  "/Applications/",
  "/Library/",
  "/Developer/",
  "/private/preboot/",
  "/private/var/MobileAsset/",
  "/private/var/staged_system_apps/",
];
const appFolders = [
  "/private/var/containers/Bundle/",
  "/private/var/mobile/Containers/Bundle/",
  // Up to iOS 7 an app and its data shared one container.
  "/private/var/mobile/Applications/",
];

/** Apple's own updater runs out of the staging folder; this very shape and these very names only. */
const updater =
  /^\/private\/var\/db\/com\.apple\.xpc\.roleaccountd\.staging\/exec\/\d+\.\d+\.xpc\/(?:Contents\/MacOS\/)?com\.apple\.(?:NRD|MobileSoftwareUpdate)\.UpdateBrainService$/;

/** `/var`, `/tmp` and `/etc` are links into `/private`. */
function withoutLinks(path: string): string {
  if (path.startsWith("/tmp/")) return `/private/var${path}`;
  return path.startsWith("/var/") || path.startsWith("/etc/") ? `/private${path}` : path;
}

export function programPlace(path: string): ProgramPlace {
  if (!path.startsWith("/")) return "unknown";
  const whole = withoutLinks(path);
  if (whole.includes("/../")) return "elsewhere";
  if (whole === "/kernel" || systemFolders.some((folder) => whole.startsWith(folder))) return "system";
  if (appFolders.some((folder) => whole.startsWith(folder))) return "app";
  if (updater.test(whole)) return "system";
  return whole.startsWith("/private/var/db/") || whole.startsWith("/private/var/tmp/") ? "staging" : "elsewhere";
}

/** The report behind the two places. */
export const programPlaceSources: readonly string[] = [
  "https://securelist.com/shutdown-log-lightweight-ios-malware-detection-method/111734/",
  "https://github.com/KasperskyLab/iShutdown",
];

/** The last part of a path: what the process is called. */
export function programName(path: string): string | undefined {
  return path.startsWith("/") ? path.slice(path.lastIndexOf("/") + 1) || undefined : undefined;
}
