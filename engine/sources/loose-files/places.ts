/**
 * Places of single files: by the names they bear, and by the ends of the paths under which they came. All paths come from
 * the artifacts, so that what they look at and what is known here cannot differ.
 * @module
 */
import { matchesGlob, type PathPattern } from "../../model/where.ts";

export type Platform = "ios" | "android";
export type Form = "database" | "plist" | "text" | "other";

/** A place that artifacts look at. */
export interface KnownPlace {
  readonly platform: Platform;
  readonly where: PathPattern;
}

export interface LoosePlace {
  readonly platform: Platform;
  /** Where it is shown to artifacts; what nobody knows of it is `*`. */
  readonly at: PathPattern;
  /** Where it would lie on a phone of the other system, where it can be of either. */
  readonly other?: LoosePlace;
  /** False where only a name tells that other things bear too. */
  readonly isSure: boolean;
}

/** How files of each form are called. */
const formOfName = (name: string): Form | undefined => {
  if (/\.(db|sqlite3?|sqlitedb|storedata|PLSQL)$/i.test(name)) return "database";
  if (/\.plist$/i.test(name)) return "plist";
  return /\.(txt|log|json|jsonl|csv|ndjson)$/i.test(name) ? "text" : undefined;
};

/** The name as it is, and as it was before a program or a person added to it. */
export function namesOf(path: string): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const names = [name];
  let rest = name;
  for (const added of [
    /\.(txt|bin|dat|download)$/i,
    / ?\(\d{1,3}\)(?=\.[^.]*$|$)|[ _-]+(copy|kopie|copie)(?=\.[^.]*$|$)/i,
    /^\d{1,3}[_ -]+/,
  ]) {
    const shorter = rest.replace(added, "");
    if (shorter === rest || shorter === "") continue;
    names.push(shorter);
    rest = shorter;
  }
  return names;
}

/** `/…` is a path on the phone, `section:…` one of a bug report, `kind:…` a name in what a collector makes. */
export function statedPlace(stated: string, names: readonly string[]): LoosePlace {
  const last = names.at(-1) as string;
  const slash = stated.lastIndexOf("/") + 1;
  const path = stated.slice(0, slash) + filled(stated.slice(slash), last);
  const colon = stated.startsWith("/") ? -1 : stated.indexOf(":");
  const kind = stated.slice(0, Math.max(0, colon));
  const rest = path.slice(colon + 1);
  const platform = /^(\/(data|proc|storage)\/|androidqf|section)/.test(stated) ? "android" : "ios";
  if (colon < 0)
    return { platform, at: { in: "phone", path }, isSure: !path.endsWith(".apk") && !path.endsWith("/Info.plist") };
  if (kind === "section") return { platform, at: { in: "section", name: rest }, isSure: true };
  if (kind === "ios-backup") return { platform, at: { in: "backup", domain: "", path: rest }, isSure: true };
  return { platform, at: { in: "acquisition", kind, path: rest }, isSure: true };
}

/** A name in place of the star, without what stands around the star already. */
function filled(part: string, name: string): string {
  const [before = "", after] = part.split("*");
  if (after === undefined) return part;
  let own = name;
  if (own.startsWith(before)) own = own.slice(before.length);
  if (own.endsWith(after)) own = own.slice(0, own.length - after.length);
  return before + own + after;
}

/** Whose own files come one by one as well. */
const collectors: ReadonlySet<string> = new Set(["ios-sysdiagnose", "androidqf"]);
/** Fewer signs than these tell nothing; and other things are called so too. */
const fewestSigns = 5;
const anyPlist = "*.plist";
const tellsMuch = 10;

export function placeByName(
  names: readonly string[],
  known: readonly KnownPlace[],
  form: Form,
): LoosePlace | undefined {
  for (const name of [...names].reverse()) {
    const service = /^dumpsys[_-](.+?)(?:\.txt)?$/i.exec(name)?.[1];
    for (const { platform, where } of known) {
      if (where.in === "section") {
        if (form !== "text" || service === undefined || where.name !== `DUMPSYS ${service}`) continue;
        return { platform, at: where, isSure: true };
      }
      const stated =
        where.in === "phone" ||
        (where.in === "acquisition" && collectors.has(where.kind)) ||
        (where.in === "backup" && where.domain === "");
      if (!stated) continue;
      const slash = where.path.lastIndexOf("/") + 1;
      const wanted = where.path.slice(slash);
      const signs = wanted.replaceAll("*", "").length;
      if (signs < fewestSigns || wanted === anyPlist || !matchesGlob(wanted.toLowerCase(), name.toLowerCase()))
        continue;
      const expected = formOfName(wanted);
      if (expected !== undefined && expected !== form && !(form === "other" && expected !== "text")) continue;
      const at = {
        ...where,
        path: where.path.slice(0, slash).replaceAll("**/", "") + (wanted.includes("*") ? name : wanted),
      };
      return { platform, at, isSure: signs >= tellsMuch && form !== "text" };
    }
  }
  return undefined;
}

/** Folders around a file that are the phone's own: `Library/SMS/sms.db`. */
const fewestParts = 3;
const fewestFolders = 5;

export function placeByPath(given: string, known: readonly KnownPlace[]): LoosePlace | undefined {
  const parts = given.split("/");
  if (parts.length < fewestParts) return undefined;
  for (const { platform, where } of known) {
    if (where.in !== "phone") continue;
    const star = where.path.indexOf("*");
    const folders = where.path
      .slice(0, star < 0 ? undefined : star)
      .split("/")
      .slice(0, -1);
    if (folders.length < fewestFolders) continue;
    for (let from = 0; from + fewestParts <= parts.length; from++) {
      const joint = folders.lastIndexOf(parts[from] as string);
      if (joint < 0) continue;
      const path = [...folders.slice(0, joint), ...parts.slice(from)].join("/");
      if (matchesGlob(where.path, path)) return { platform, at: { in: "phone", path }, isSure: true };
    }
  }
  return undefined;
}

/** For people. */
export function placeText(at: PathPattern): string {
  return at.in === "section" ? at.name : at.in === "index" ? "" : at.path;
}
