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
  if (!domain.includes("*") && !path.includes("*")) {
    for (const entry of index.find(domain, path)) found.add(entry);
    return;
  }
  const named = entriesNamed(index, path);
  if (named !== undefined) {
    for (const entry of named) {
      if (matchesGlob(domain, index.domain(entry)) && matchesGlob(path, index.path(entry))) found.add(entry);
    }
    return;
  }
  const head = literalHead(path);
  for (const name of domain.includes("*") ? index.domains : [domain]) {
    if (!matchesGlob(domain, name)) continue;
    for (const entry of index.inDomain(name)) {
      const given = index.path(entry);
      if (given.startsWith(head) && matchesGlob(path, given)) found.add(entry);
    }
  }
}

function selectOnPhone(index: EntryIndex, pattern: string, found: Set<number>): void {
  const named = entriesNamed(index, pattern);
  if (named !== undefined) {
    for (const entry of named) {
      if (matchesGlob(pattern, phonePathOf(placeOfDomain(index.domain(entry)), index.path(entry)))) found.add(entry);
    }
    selectRoots(index, pattern, found);
    return;
  }
  const head = literalHead(pattern);
  for (const domain of index.domains) {
    const place = placeOfDomain(domain);
    if (place.root === undefined) continue;
    // The root's own `*` stands for a UUID; up to there root and pattern have to agree.
    const known = place.inContainer ? place.root.slice(0, -1) : place.root;
    if (!known.startsWith(head) && !head.startsWith(known)) continue;
    // What the pattern's beginning leaves for the path inside the domain, where it reaches that far.
    const rest = head.startsWith(`${place.root}/`) ? head.slice(place.root.length + 1) : "";
    for (const entry of index.inDomain(domain)) {
      const path = index.path(entry);
      if (path.startsWith(rest) && matchesGlob(pattern, phonePathOf(place, path))) found.add(entry);
    }
  }
}

/** What every fitting path begins with; without the slash in front of a `**`, which may stand for nothing. */
function literalHead(pattern: string): string {
  return pattern.slice(0, pattern.indexOf("*")).replace(/\/$/, "");
}

/** Folders of domains themselves: their name stands in the domain's place on the phone, not in a path. */
function selectRoots(index: EntryIndex, pattern: string, found: Set<number>): void {
  const name = pattern.slice(pattern.lastIndexOf("/"));
  for (const domain of index.domains) {
    const { root, inContainer } = placeOfDomain(domain);
    if (root === undefined || !(inContainer || root.endsWith(name)) || !matchesGlob(pattern, root)) continue;
    for (const entry of index.find(domain, "")) found.add(entry);
  }
}

/** Entries with the last component of a pattern, which says most of where it fits; undefined when that has a `*`. */
function entriesNamed(index: EntryIndex, pattern: string): readonly number[] | undefined {
  const name = pattern.slice(pattern.lastIndexOf("/") + 1);
  return name === "" || name.includes("*") ? undefined : index.named(name);
}
