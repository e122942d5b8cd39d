/**
 * Paths and names of files with a star that is a part of a name, as `/private/var/tmp/com.evil.*.plist`. A part that is
 * nothing but a star is looked up in the tree of paths; this is asked of each record as an expression.
 * @module
 */
import { isEverybodysPath, parsePhonePath } from "../phone-path.ts";
import type { PatternValue } from "./one-thing.ts";
import type { Observation } from "./pattern.ts";

/** Folders that have several names on a phone, as `phone-path.ts` folds them, and as records write them. */
const heads: readonly (readonly [folded: string, written: string])[] = [
  ["/private/var/tmp/", "/private/(?:var/)?tmp/"],
  ["/storage/emulated/0/", "/(?:sdcard|mnt/sdcard|storage/self/primary|storage/emulated/0|data/media/0)/"],
  ["/data/data/", "/data/(?:data|user/[0-9]{1,5})/"],
];
/** Where a relative path of a list lies. */
const homes = "/private/var/(?:mobile|root)/";

/** Undefined for what needs no expression. */
export function starred({ kind, value }: PatternValue): Observation | undefined {
  if (!value.includes("*") || !(kind === "file-path" || kind === "folder" || kind === "file-name")) return undefined;
  if (!value.split("/").some((part) => part !== "*" && part.includes("*"))) return undefined;
  const isName = kind === "file-name" && !value.includes("/");
  const text = isName ? `^${expression(value)}$` : expressionOfPath(value);
  if (text === undefined) return undefined;
  const path = { object: "file", steps: [isName ? "name" : "path"] };
  const values = [{ type: "string" as const, text }];
  return { kind: "one", test: { kind: "compare", path, not: false, operator: "MATCHES", values } };
}

function expressionOfPath(value: string): string | undefined {
  const path = parsePhonePath(value);
  if (path === undefined) return undefined;
  // What has but an ending fits whatever lies in the folder: refused as any expression that fits everything.
  const parts = path.parts.map((part) => (isHardlyNamed(part) ? "*" : part));
  if (isEverybodysPath({ absolute: path.absolute, parts })) return ".*";
  const folded = `${path.absolute ? "/" : ""}${path.parts.join("/")}`;
  const [head, written] = path.absolute ? (heads.find(([start]) => folded.startsWith(start)) ?? ["", ""]) : ["", homes];
  return `^${written}${expression(folded.slice(head.length))}(?:/|$)`;
}

/** `*.apk`, `a*`: next to nothing but a star and an ending. */
function isHardlyNamed(part: string): boolean {
  return part.includes("*") && part.replace(/(?!^)\.[^.]*$/, "").replace(/[^\p{L}\p{N}]/gu, "").length < 3;
}

/** Two stars stand for any number of folders. */
function expression(text: string): string {
  return text
    .replace(/[\\^$.+?()[\]{}|]/g, "\\$&")
    .replaceAll("**", "\0")
    .replaceAll("*", "[^/]*")
    .replaceAll("\0", ".*");
}
