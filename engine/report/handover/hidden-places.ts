/**
 * Names of files in a packet for somebody else. A path can hold a name or a number, so only those are kept that say
 * nothing of the person: places that an artifact declares letter by letter, names that are digests, and what a finding
 * points at. The rest is numbered, the same file always by the same number.
 * @module
 */
import type { Artifact } from "../../model/artifact.ts";
import type { PathPattern } from "../../model/where.ts";

export type HidePlace = (place: string) => string;

/** Files of an iTunes backup beside those that are named by a digest. */
const backupFiles = new Set(["Manifest.db", "Manifest.mbdb", "Manifest.plist", "Info.plist", "Status.plist"]);
const digestName = /^(?:[0-9a-f]{2}\/)?[0-9a-f]{40}$/;

/** The places that artifacts declare without a wildcard, longest first. */
export function declaredPlaces(artifacts: readonly Pick<Artifact, "where">[]): string[] {
  const all = new Set(artifacts.flatMap(({ where }) => where.flatMap(literalOf)));
  return [...all].sort((a, b) => b.length - a.length);
}

function literalOf(pattern: PathPattern): string[] {
  if (pattern.in === "backup") return withoutStar(`${pattern.domain}/${pattern.path}`);
  if (pattern.in === "section") return withoutStar(pattern.name);
  return pattern.in === "index" ? [] : withoutStar(pattern.path);
}

function withoutStar(text: string): string[] {
  return text.includes("*") ? [] : [text];
}

/** `pointedAt` are the files that findings name. */
export function hidingPlaces(declared: readonly string[], pointedAt: ReadonlySet<string>): HidePlace {
  const numbers = new Map<string, number>();
  return (place) => {
    if (place === "" || pointedAt.has(place) || backupFiles.has(place) || digestName.test(place)) return place;
    const known = declared.find((one) => place === one || place.startsWith(`${one} `));
    if (known !== undefined) return known;
    // In a dump or an archive other folders stand in front.
    const tail = declared.find((one) => place.endsWith(one.startsWith("/") ? one : `/${one}`));
    if (tail !== undefined) return `…/${tail.replace(/^\//, "")}`;
    const number = numbers.get(place) ?? numbers.size + 1;
    numbers.set(place, number);
    return `[file ${number}]`;
  };
}
