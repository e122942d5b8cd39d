/**
 * Which entries of a backup fit the places that an artifact asks for, without walking the whole index for a file whose
 * domain and path are known.
 * @module
 */
import { matchesGlob, type PathPattern } from "../../model/where.ts";
import { phonePathOf, placeOfDomain } from "./domain-map.ts";
import type { EntryIndex } from "./entry-index.ts";

/** Numbers of the entries that fit one of the patterns, ascending; "all" when every entry does. */
export function select(index: EntryIndex, where: readonly PathPattern[]): Int32Array | "all" {
  if (where.some((pattern) => pattern.in === "index")) return "all";
  const found = new Set<number>();
  for (const pattern of where) {
    if (pattern.in === "backup") selectInBackup(index, pattern.domain, pattern.path, found);
    else if (pattern.in === "phone") selectOnPhone(index, pattern.path, found);
  }
  return Int32Array.from(found).sort();
}

function selectInBackup(index: EntryIndex, domain: string, path: string, found: Set<number>): void {
  const domains = domain.includes("*") ? index.domains.filter((name) => matchesGlob(domain, name)) : [domain];
  for (const name of domains) {
    if (!path.includes("*")) {
      for (const entry of index.find(name, path)) found.add(entry);
    } else {
      walk(index, name, "", path, found);
    }
  }
}

function selectOnPhone(index: EntryIndex, pattern: string, found: Set<number>): void {
  const star = pattern.indexOf("*");
  const head = star < 0 ? pattern : pattern.slice(0, star);
  for (const domain of index.domains) {
    const { root, inContainer } = placeOfDomain(domain);
    if (root === undefined) continue;
    // The root's own `*` stands for a UUID; up to there root and pattern have to agree.
    const known = inContainer ? root.slice(0, -1) : root;
    if (!known.startsWith(head) && !head.startsWith(known)) continue;
    const rest = pattern === root ? "" : pattern.startsWith(`${root}/`) ? pattern.slice(root.length + 1) : undefined;
    if (rest !== undefined && !rest.includes("*")) for (const entry of index.find(domain, rest)) found.add(entry);
    else if (star >= 0) walk(index, domain, root, pattern, found);
  }
}

/** Tests every entry of a domain; the pattern's end is compared first, which settles nearly all of them. */
function walk(index: EntryIndex, domain: string, root: string, pattern: string, found: Set<number>): void {
  // Without the slash of `**/`, which may stand for nothing at all.
  const tail = pattern.slice(pattern.lastIndexOf("*") + 1).replace(/^\//, "");
  const place = { root, inContainer: false };
  for (const entry of index.inDomain(domain)) {
    const path = index.path(entry);
    // A path shorter than the tail has to be the end of it; the rest may lie in the root.
    if (!path.endsWith(tail) && !(path.length < tail.length && root !== "" && tail.endsWith(path))) continue;
    if (matchesGlob(pattern, root === "" ? path : phonePathOf(place, path))) found.add(entry);
  }
}
