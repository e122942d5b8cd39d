/**
 * Which app a path of Android belongs to. Android gives every app folders of its own, named by its package.
 * Facts: https://source.android.com/docs/core/storage, AOSP `Environment`, `PackageInstallerSession`.
 * @module
 */

const packageName = "([A-Za-z]\\w{0,100}(?:\\.\\w{1,100}){1,30})";
/** Folders of an app's data: inside, on storage that is shared, on a card that became part of the phone. */
const ofData = new RegExp(
  `^(?:/mnt/expand/[\\w-]{1,60}|/data)/(?:data|user/\\d{1,5}|user_de/\\d{1,5})/${packageName}(/.)?`,
);
const ofStorage = new RegExp(
  `^/(?:storage/emulated/\\d{1,5}|sdcard|data/media/\\d{1,5}|mnt/sdcard)/Android/(?:data|media|obb)/${packageName}(/.)?`,
);
/** Profiles of how an app runs, which lie under its name as well. */
const ofProfile = new RegExp(`^/data/misc/profiles/(?:ref|cur/\\d{1,5})/${packageName}(/.)?`);
/** `/data/app/~~Rnd==/org.demo.app-Rnd==/base.apk`; before Android 11 without the first, before 8 with `-1`. */
const ofCode = new RegExp(
  `^(?:/mnt/expand/[\\w-]{1,60}|/data)/app/(?:~~[\\w-]{1,60}=*/)?${packageName}-(?:[\\w-]{16,60}=*|[\\w-]{1,60}==|\\d{1,3})(?:/|$)`,
);

interface OwnPath {
  readonly package: string;
  /** `code` only Android makes, with letters that nobody else knows; `data` may be asked for by anybody. */
  readonly place: "code" | "data";
  /** True where something lies in the folder, and not the folder alone is named. */
  readonly inside: boolean;
}

export function ownerOfPath(path: string): OwnPath | undefined {
  const code = ofCode.exec(path)?.[1];
  if (code !== undefined) return { package: code, place: "code", inside: true };
  const found = ofData.exec(path) ?? ofStorage.exec(path) ?? ofProfile.exec(path);
  if (found?.[1] === undefined) return undefined;
  // `/data/user/0/org.demo.app-x` is no app's.
  const next = path.charAt(found[0].length - (found[2]?.length ?? 0));
  if (next !== "" && next !== "/") return undefined;
  return { package: found[1], place: "data", inside: found[2] !== undefined };
}
