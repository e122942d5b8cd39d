/**
 * One spelling for each path on a phone. On iOS `/var`, `/tmp` and `/etc` are links into `/private` (`/tmp` to
 * `/private/var/tmp`), so `/tmp/l/`, `/var/tmp/l` and `/private/var/tmp/l` are one folder. Android paths have no such
 * heads but `/etc`, which both sides fold alike; there `/sdcard` is `/storage/emulated/0`, and `/data/user/0` is `/data/data`.
 * Lists write `/data/data` for the data of an app, also of one in a work profile. Case is kept; letters with marks are composed (NFC), since file systems
 * differ in that.
 * @module
 */

export interface PhonePath {
  readonly absolute: boolean;
  /** Without empty, `.` and `..` parts. */
  readonly parts: readonly string[];
}

/** Longer than any path of a phone. */
export const longestPath = 4096;
const containerFolder = /^containers$/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a container's UUID is kept as in an indicator: it differs on every phone. Cannot stand in a real path. */
export const anyUuid = "{uuid}";

let lastWritten = "";
let lastPath: PhonePath | undefined;

/**
 * The parts of a path, or undefined where the text is empty, longer than any path, or of another system. The last one is
 * kept: each path of a phone is compared with what lists state and then with what patterns ask for.
 */
export function parsePhonePath(written: string): PhonePath | undefined {
  if (written === lastWritten) return lastPath;
  lastPath = takenApart(written);
  lastWritten = written;
  return lastPath;
}

function takenApart(written: string): PhonePath | undefined {
  if (written.length === 0 || written.length > longestPath || written.includes("\0")) return undefined;
  const text = composed(written);
  // Nearly all paths of a phone need nothing but to be taken apart.
  if (text.charCodeAt(0) === slash && isPlain(text)) {
    const parts = text.slice(1).split("/");
    return { absolute: true, parts: withoutLinks(parts) };
  }
  if (/^[a-z]:\\|^\\\\/i.test(text)) return undefined;
  const path = text.startsWith("file://") ? decoded(text.slice(7).replace(/^localhost(?=\/)/, "")) : text;
  const parts: string[] = [];
  for (const part of path.replace(/^~\//, "").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  // Archives of a phone's disk name entries without the first slash.
  const absolute = path.startsWith("/") || (parts[0] === "private" && parts[1] === "var");
  return parts.length === 0 ? undefined : { absolute, parts: absolute ? withoutLinks(parts) : parts };
}

/** The same text in one of its forms. Nearly all names are ASCII, which has but one. */
export function composed(text: string): string {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return text.normalize("NFC");
  return text;
}

const slash = 47;
const dot = 46;

/** True when no part is empty, `.` or `..`. The text begins with a slash. */
function isPlain(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // A name may end in a dot; the long way tells.
  if (last === slash || last === dot) return false;
  return !text.includes("//") && !text.includes("/./") && !text.includes("/../");
}

function withoutLinks(parts: readonly string[]): readonly string[] {
  const inPrivate = parts[0] === "private";
  const head = inPrivate ? parts[1] : parts[0];
  const rest = parts.slice(inPrivate ? 2 : 1);
  if (head === "tmp") return ["private", "var", "tmp", ...rest];
  if (head === "var" || head === "etc") return ["private", head, ...rest];
  return inPrivate ? parts : withoutAndroidLinks(parts);
}

/**
 * Names of one folder: the shared storage of each user, and the data of an app, of whatever user runs it.
 * https://source.android.com/docs/core/storage, https://source.android.com/docs/devices/admin/multi-user
 */
function withoutAndroidLinks(parts: readonly string[]): readonly string[] {
  const [first, second, third] = parts;
  if (first === "sdcard") return [...firstUsersStorage, ...parts.slice(1)];
  if (first === "mnt" && second === "sdcard") return [...firstUsersStorage, ...parts.slice(2)];
  if (third === undefined) return parts;
  if (first === "storage" && second === "self" && third === "primary") return [...firstUsersStorage, ...parts.slice(3)];
  if (!isNumber(third)) return parts;
  if (first !== "data") return parts;
  if (second === "media") return ["storage", "emulated", ...parts.slice(2)];
  if (second === "user") return ["data", "data", ...parts.slice(3)];
  return second === "user_de" ? ["data", "user_de", "0", ...parts.slice(3)] : parts;
}

const firstUsersStorage = ["storage", "emulated", "0"];

function isNumber(text: string): boolean {
  return /^\d{1,5}$/.test(text);
}

/** Parts of an indicator's path with the UUIDs of app containers made neutral. */
export function withoutContainerIds(parts: readonly string[]): readonly string[] {
  const start = parts.findIndex((part) => containerFolder.test(part));
  return start < 0 ? parts : parts.map((part, at) => (at > start && isUuid(part) ? anyUuid : part));
}

export function isUuid(part: string): boolean {
  return part.length === 36 && uuid.test(part);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last part: what a file is called. */
export function baseName(path: string): string {
  const end = path.endsWith("/") ? path.length - 1 : path.length;
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}

/** Folders that every phone has: as an indicator each of them would be found on any phone. */
const everybodysFolders = new Set(
  [
    "/private /private/var /private/etc /usr /bin /sbin /dev /cores /System /Library /Applications /Developer",
    "/data /system /vendor /product /sdcard /storage /mnt /proc /sys /cache /apex",
    "/private/var/tmp /private/var/db /private/var/root /private/var/mobile /private/var/log /private/var/logs",
    "/private/var/run /private/var/wireless /private/var/keybags /private/var/Keychains /private/var/preferences",
    "/private/var/containers /private/var/containers/Bundle /private/var/containers/Bundle/Application",
    "/private/var/containers/Data /private/var/containers/Shared /private/var/MobileSoftwareUpdate",
    "/private/var/root/Library /private/var/root/Library/Caches /private/var/root/Library/Preferences",
    "/private/var/mobile/Library /private/var/mobile/Library/Caches /private/var/mobile/Library/Preferences",
    "/private/var/mobile/Library/Logs /private/var/mobile/Library/SMS /private/var/mobile/Library/SMS/Attachments",
    "/private/var/mobile/Library/Safari /private/var/mobile/Media /private/var/mobile/Media/DCIM",
    "/private/var/mobile/Containers /private/var/mobile/Containers/Data /private/var/mobile/Containers/Shared",
    "/private/var/mobile/Containers/Data/Application /private/var/mobile/Containers/Shared/AppGroup",
    "/private/var/db/com.apple.xpc.roleaccountd.staging /usr/libexec /usr/bin /usr/sbin /usr/lib /usr/local",
    "/data/local /data/local/tmp /data/data /data/app /data/user /data/user/0 /data/media /data/media/0 /data/system",
    "/data/misc /data/dalvik-cache /system/bin /system/xbin /system/app /system/priv-app /system/framework /system/lib",
    "/system/lib64 /system/etc /sdcard/Download /sdcard/DCIM /sdcard/Android /sdcard/Android/data /storage/emulated",
    "/storage/emulated/0/DCIM /storage/emulated/0/Pictures /storage/emulated/0/Movies /storage/emulated/0/Music",
    "/storage/emulated/0 /storage/emulated/0/Download /storage/emulated/0/Android /storage/emulated/0/Android/data",
    "Library Library/Caches Library/Preferences Library/Logs Library/SMS Library/Safari Documents Media tmp",
  ].flatMap((line) => line.split(" ")),
);

/** True for a path that says nothing about one phone: a folder that the system makes. */
export function isEverybodysPath({ absolute, parts }: PhonePath): boolean {
  // `/private/var/tmp/*` is whatever lies in that folder.
  const end = parts.findLastIndex((part) => part !== "*" && part !== anyUuid) + 1;
  return end === 0 || everybodysFolders.has((absolute ? "/" : "") + parts.slice(0, end).join("/"));
}
