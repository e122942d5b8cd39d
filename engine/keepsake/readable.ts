/**
 * Which parts of a path are kept as they are: those of the system, which every phone has or only a system writes. What lies
 * among a person's own files and inside apps is named by her.
 * @module
 */
import type { Artifact } from "../model/artifact.ts";
import type { Place } from "../model/place.ts";

/** Below these everything is the system's. */
const systemFolders = [
  "System usr bin sbin cores dev Applications Developer Library",
  "private/etc private/preboot private/xarts private/var/db private/var/root private/var/log private/var/logs",
  "private/var/run private/var/tmp private/var/wireless private/var/networkd private/var/preferences",
  "private/var/keybags private/var/MobileSoftwareUpdate private/var/install private/var/staged_system_apps",
  "private/var/containers/Bundle private/var/mobile/Library/Preferences private/var/mobile/Library/Logs",
  "private/var/mobile/Library/Caches private/var/mobile/Library/TCC private/var/mobile/Library/ConfigurationProfiles",
  "private/var/mobile/Library/UserConfigurationProfiles private/var/mobile/Library/Cookies",
  "system system_ext vendor product odm oem apex proc sys cache metadata data/app data/local data/system data/misc",
  "data/dalvik-cache data/anr data/tombstones data/property data/vendor data/log data/adb data/user_de",
]
  .flatMap((line) => line.split(" "))
  .map((folder) => folder.split("/"));

/** How many of the parts, from the front, are kept as they are: all of them in a folder of the system. */
export function readableParts(absolute: boolean, parts: readonly string[]): number {
  if (!absolute) return 0;
  let most = 0;
  for (const folder of systemFolders) {
    let same = 0;
    while (same < folder.length && folder[same] === parts[same]) same++;
    if (same === folder.length) return parts.length;
    most = Math.max(most, same);
  }
  return most;
}

/** Names of tables and paths in a property list that hold no address and no number of a person. */
const plainKey = /^[\w.$:/ -]{1,200}$/;

/** The way back to a row, without names that a person gave. */
export function readablePlace({ file, table, row, offset, line, key, recovered }: Place, artifact: Artifact): Place {
  return {
    file: readableFile(file.slice(0, 1024), artifact),
    ...(table === undefined || !plainKey.test(table) ? {} : { table }),
    ...(row === undefined || (typeof row === "string" && !/^\d{1,20}$/.test(row)) ? {} : { row }),
    ...(offset === undefined ? {} : { offset }),
    ...(line === undefined ? {} : { line }),
    ...(key === undefined || !plainKey.test(key) || /\d{5}|@/.test(key) ? {} : { key }),
    ...(recovered === undefined ? {} : { recovered }),
  };
}

/** Below a folder of that name lies what a person or an app made. */
const ownFolders =
  /^(?:Media|Containers|Documents|Mobile Documents|Attachments|DCIM|emulated|sdcard|media|Downloads?|App\w*Domain.*|MediaDomain|CameraRollDomain)$/;
const literals = new WeakMap<Artifact, ReadonlySet<string>>();

/** Parts that the artifact itself names are no secret. */
function readableFile(file: string, artifact: Artifact): string {
  let named = literals.get(artifact);
  if (named === undefined) {
    named = new Set(artifact.where.flatMap((where) => ("path" in where ? where.path.split("/") : [])));
    literals.set(artifact, named);
  }
  const parts = file.split("/");
  const own = parts.findIndex((part, at) => ownFolders.test(part) || (part === "data" && parts[at + 1] === "data"));
  if (own < 0) return file;
  return parts.map((part, at) => (at <= own || part.includes("*") || named.has(part) ? part : "…")).join("/");
}
